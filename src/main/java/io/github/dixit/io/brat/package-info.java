// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The standoff format of the annotation tool brat, so that people can correct what Dixit finds: a
 * {@code .txt} file with the text beside an {@code .ann} file with events in PolNeAR's manner, an
 * {@code Attribution} with the roles {@code Source}, {@code Cue} and {@code Content}.
 */
@NullMarked
package io.github.dixit.io.brat;

import org.jspecify.annotations.NullMarked;
