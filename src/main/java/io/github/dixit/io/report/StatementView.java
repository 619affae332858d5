// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

/**
 * What a page shows of a statement that was found.
 *
 * @param id in the page
 * @param speaker whose it is
 * @param act how it is said, by the words and the class of its cue
 * @param content what is said
 * @param place the document, with what is known of it
 * @param address where that can be read; empty if it isn't known
 * @param where it stands in the document
 * @param context the document around it
 */
record StatementView(
    String id,
    String speaker,
    String act,
    String content,
    String place,
    String address,
    String where,
    String context) {}
