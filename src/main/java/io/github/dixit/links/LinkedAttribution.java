// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.links;

import io.github.dixit.AttributionType;
import io.github.dixit.TextSpan;
import io.github.dixit.text.layout.Turn;
import java.util.Optional;

/**
 * An attribution before anybody asked who its speaker is.
 *
 * @param id unique in the document: {@code "a1"} ... in text order
 * @param type whether the content stands in quotation marks
 * @param source the words that name who
 * @param cue the words that name the act
 * @param content what is ascribed
 * @param nestedIn the identifier of the attribution in whose content this one stands
 * @param confidence from 0 to 1
 * @param who what the layout tells of the speaker, where it does
 */
public record LinkedAttribution(
    String id,
    AttributionType type,
    Optional<TextSpan> source,
    Optional<TextSpan> cue,
    TextSpan content,
    Optional<String> nestedIn,
    double confidence,
    Optional<Turn.Who> who) {}
