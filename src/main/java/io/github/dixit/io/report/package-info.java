// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Shows documents as HTML: {@link io.github.dixit.io.report.HtmlReport} writes one self-contained
 * file. The views in this package say what is shown, the templates in {@code src/main/jte/report}
 * say how, and the style sheet and script beside them make it readable.
 */
@NullMarked
package io.github.dixit.io.report;

import org.jspecify.annotations.NullMarked;
