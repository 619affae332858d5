// SPDX-License-Identifier: GPL-3.0-or-later
/** What Dixit costs, room by room, and beside CoreNLP's own quote attribution. */
package io.github.dixit.bench;
