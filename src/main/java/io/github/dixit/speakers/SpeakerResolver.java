// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.TextSpan;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.text.Deadline;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.layout.Layout;
import java.util.List;

/**
 * Finds out who stands behind each source of a document.
 *
 * <p>Immutable and thread-safe: what is known of one document lives in an object of its own for
 * each call. Time and memory grow with the length of the text.
 */
public final class SpeakerResolver {

  private final Lexicon lexicon;
  private final CatalogueMatcher catalogue;
  private final boolean explaining;

  private SpeakerResolver(Lexicon lexicon, CatalogueMatcher catalogue, boolean explaining) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.explaining = explaining;
  }

  /** {@return a resolver without a catalogue} */
  public static SpeakerResolver create() {
    return create(Catalogue.empty());
  }

  /** {@return a resolver that gives speakers the identifiers and names of the catalogue} */
  public static SpeakerResolver create(Catalogue catalogue) {
    Lexicon lexicon = Lexicon.shared();
    return new SpeakerResolver(lexicon, new CatalogueMatcher(catalogue, lexicon), false);
  }

  /** {@return a resolver like this one that says of each source what was weighed, or doesn't} */
  public SpeakerResolver explaining(boolean explaining) {
    return new SpeakerResolver(lexicon, catalogue, explaining);
  }

  /** {@return the speakers of the attributions} */
  public Resolution resolve(Sentences sentences, List<LinkedAttribution> attributions) {
    return resolve(sentences, attributions, List.of());
  }

  /** {@return as with a {@link Deadline}, and as long as it takes} */
  public Resolution resolve(
      Sentences sentences, List<LinkedAttribution> attributions, List<TextSpan> furtherSources) {
    return resolve(sentences, Layout.of(sentences), attributions, furtherSources, Deadline.never());
  }

  /**
   * {@return the speakers of the attributions and of further sources}
   *
   * @param sentences the document
   * @param layout what its layout tells
   * @param attributions its attributions
   * @param furtherSources other spans that name somebody: the sources of non-statements
   * @param deadline for all of it
   * @throws io.github.dixit.DixitException if it isn't done in time
   */
  public Resolution resolve(
      Sentences sentences,
      Layout layout,
      List<LinkedAttribution> attributions,
      List<TextSpan> furtherSources,
      Deadline deadline) {
    return new DocumentResolver(sentences, layout, lexicon, catalogue, explaining, deadline)
        .resolve(attributions, furtherSources);
  }
}
