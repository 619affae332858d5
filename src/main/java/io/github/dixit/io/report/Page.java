// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import gg.jte.Content;

/**
 * The frame of a report.
 *
 * @param title of the window
 * @param policy what the page may load: nothing but its own style sheet and script
 * @param styleSheet in full
 * @param script in full
 * @param body what stands in the frame
 */
record Page(String title, String policy, String styleSheet, String script, Content body) {}
