// SPDX-License-Identifier: GPL-3.0-or-later
/** Names in, entities out: who is named, under which forms, with which role, gender and body. */
@NullMarked
package io.github.dixit.speakers.entities;

import org.jspecify.annotations.NullMarked;
