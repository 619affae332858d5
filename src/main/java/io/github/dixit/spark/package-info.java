// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A Spark job that turns a table of texts into a table of attributions, for corpora that outgrow
 * one machine. It needs Spark 4 on the class path, which a cluster brings.
 */
@NullMarked
package io.github.dixit.spark;

import org.jspecify.annotations.NullMarked;
