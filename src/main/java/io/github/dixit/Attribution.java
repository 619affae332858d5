// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One act of saying, writing, thinking or showing that the text ascribes to somebody.
 *
 * @param id unique in the document: {@code "a1"}, {@code "a2"} ... in text order
 * @param type whether the content stands in quotation marks
 * @param source the words that name who; empty if the text names nobody
 * @param sourceForm how the source is named
 * @param cue the words that name the act; empty for a quotation that stands alone
 * @param content what is ascribed, quotation marks included
 * @param speaker the entity behind the source; empty if nobody was found
 * @param coSpeakers the further entities where one source names several
 * @param nestedIn the identifier of the attribution in whose content this one stands
 * @param confidence how sure Dixit is that source, cue and content are right, from 0 to 1
 * @param facets how it was said
 * @param evidence how sure the speaker is; empty where nobody is, or where it isn't known
 */
public record Attribution(
    String id,
    AttributionType type,
    Optional<TextSpan> source,
    SourceForm sourceForm,
    Optional<TextSpan> cue,
    TextSpan content,
    Optional<Speaker> speaker,
    List<Speaker> coSpeakers,
    Optional<String> nestedIn,
    double confidence,
    Facets facets,
    Optional<SpeakerEvidence> evidence) {

  /**
   * Makes an attribution of which nobody says how sure its speaker is.
   *
   * @param id unique in the document: {@code "a1"}, {@code "a2"} ... in text order
   * @param type whether the content stands in quotation marks
   * @param source the words that name who; empty if the text names nobody
   * @param sourceForm how the source is named
   * @param cue the words that name the act; empty for a quotation that stands alone
   * @param content what is ascribed, quotation marks included
   * @param speaker the entity behind the source; empty if nobody was found
   * @param coSpeakers the further entities where one source names several
   * @param nestedIn the identifier of the attribution in whose content this one stands
   * @param confidence how sure Dixit is that source, cue and content are right, from 0 to 1
   * @param facets how it was said
   */
  public Attribution(
      String id,
      AttributionType type,
      Optional<TextSpan> source,
      SourceForm sourceForm,
      Optional<TextSpan> cue,
      TextSpan content,
      Optional<Speaker> speaker,
      List<Speaker> coSpeakers,
      Optional<String> nestedIn,
      double confidence,
      Facets facets) {
    this(
        id,
        type,
        source,
        sourceForm,
        cue,
        content,
        speaker,
        coSpeakers,
        nestedIn,
        confidence,
        facets,
        Optional.empty());
  }

  /**
   * Checks the values.
   *
   * @param id unique in the document: {@code "a1"}, {@code "a2"} ... in text order
   * @param type whether the content stands in quotation marks
   * @param source the words that name who; empty if the text names nobody
   * @param sourceForm how the source is named
   * @param cue the words that name the act; empty for a quotation that stands alone
   * @param content what is ascribed, quotation marks included
   * @param speaker the entity behind the source; empty if nobody was found
   * @param coSpeakers the further entities where one source names several
   * @param nestedIn the identifier of the attribution in whose content this one stands
   * @param confidence how sure Dixit is that source, cue and content are right, from 0 to 1
   * @param facets how it was said
   * @param evidence how sure the speaker is; empty where nobody is, or where it isn't known
   * @throws IllegalArgumentException if {@code confidence} is not between 0 and 1
   */
  public Attribution {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(content, "content");
    coSpeakers = List.copyOf(coSpeakers);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1], but got " + confidence);
    }
  }

  /**
   * {@return whether the source is, or is also, the speaker}
   *
   * @param other a speaker of the same document
   */
  public boolean isBy(Speaker other) {
    return speaker.filter(other::equals).isPresent() || coSpeakers.contains(other);
  }

  /** {@return who said what in what way on one line, shortened, for debuggers and logs} */
  @Override
  public String toString() {
    String who = speaker.map(Speaker::label).or(() -> source.map(TextSpan::text)).orElse("?");
    String how = cue.map(TextSpan::text).orElse("-");
    return id + " " + type + " " + who + " | " + how + " | " + content;
  }
}
