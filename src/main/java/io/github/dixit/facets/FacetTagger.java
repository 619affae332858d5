// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Anonymity;
import io.github.dixit.AttributionType;
import io.github.dixit.Facets;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.TextSpan;
import io.github.dixit.facets.CueClasses.Entry;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.links.LinkedAttribution;
import io.github.dixit.speakers.ResolvedSource;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.PatternTable.Match;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says how something was said: what sort of act the cue names, whether it is affirmed and certain,
 * whether the source is known, and who was told, where and when.
 *
 * <p>Works from lexicons and from parts of speech, lemmas and names in the cue's own sentence, at
 * most 80 tokens to either side of the cue. Three rules that are matters of taste:
 *
 * <ul>
 *   <li>Denying is an act: <em>denied that</em>, <em>refused to say</em> are of the class DENY and
 *       of positive polarity; negative is what did not happen: <em>did not say</em>, <em>failed to
 *       mention</em>, <em>nobody claimed</em>.
 *   <li>What is announced for the future (<em>will say</em>, <em>is expected to say</em>) is
 *       hedged; <em>would say</em> is hypothetical, but <em>would not say</em> is a fact, and
 *       negative.
 *   <li>Only somebody can be anonymous: an attribution without a source is not, nor is a document,
 *       a body or an office.
 * </ul>
 *
 * <p>Instances are immutable and may be shared by any number of threads.
 */
public final class FacetTagger {

  private final CueClasses cueClasses = new CueClasses();
  private final Modality modality = new Modality();
  private final SourceNouns nouns = new SourceNouns();
  private final Writings writings = new Writings();
  private final AnonymityRules anonymity = new AnonymityRules(nouns);
  private final Addressees addressees;
  private final Venues venues;
  private final Times times;

  private FacetTagger() {
    TimeExpressions expressions = new TimeExpressions();
    NounPhrases phrases = new NounPhrases(expressions);
    addressees = new Addressees(phrases);
    venues = new Venues(expressions, phrases);
    times = new Times(expressions, venues);
  }

  /** {@return a tagger with the shipped lexicons} */
  public static FacetTagger create() {
    return new FacetTagger();
  }

  /**
   * {@return the facets of a document's attributions, in their order; {@link Facets#NONE} for one
   * that has neither cue nor source}
   *
   * @param sentences the document
   * @param attributions all its attributions
   * @param resolved who is behind the source of each
   */
  public List<Facets> facets(
      Sentences sentences, List<LinkedAttribution> attributions, List<ResolvedSource> resolved) {
    Contents contents = new Contents(attributions);
    List<Optional<Setting>> settings =
        attributions.stream().map(a -> Setting.of(sentences, a, contents)).toList();
    List<Anonymity> hidden = anonymity.of(sentences, settings, resolved);
    List<Facets> facets = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      LinkedAttribution attribution = attributions.get(i);
      Anonymity degree = hidden.get(i);
      facets.add(settings.get(i).map(s -> facets(s, attribution, degree)).orElse(Facets.NONE));
    }
    return List.copyOf(facets);
  }

  private Facets facets(Setting setting, LinkedAttribution attribution, Anonymity hidden) {
    List<Integer> cue = setting.indicesOf(Role.CUE);
    Optional<Match<Entry>> match = cueClasses.find(setting.tokensOf(Role.CUE));
    CueClass cueClass =
        match.map(m -> inContext(m.value(), setting, attribution)).orElseGet(() -> byPart(setting));
    Optional<Integer> word = match.map(m -> cue.get(m.end() - 1));
    int cueEnd =
        word.filter(w -> !match.orElseThrow().value().is("light"))
            .map(w -> w + 1)
            .orElse(setting.anchorEnd());
    return new Facets(
        cueClass,
        modality.polarity(setting, cueEnd),
        modality.certainty(setting, cueEnd, cueClass),
        hidden,
        word.flatMap(w -> addressee(setting, match.orElseThrow().value(), w)),
        venues.find(setting),
        times.find(setting));
  }

  private Optional<TextSpan> addressee(Setting setting, Entry entry, int word) {
    return addressees.find(
        setting, entry, word, i -> times.beginsAt(setting, i) || venues.beginsAt(setting, i));
  }

  private CueClass inContext(Entry entry, Setting setting, LinkedAttribution attribution) {
    List<Token> source = setting.tokensOf(Role.SOURCE);
    if (entry.is("evidence") && !source.isEmpty() && nouns.isThing(source)) {
      return CueClass.SHOW;
    }
    if (entry.is("doubt") && !opensWithClause(setting)) {
      return CueClass.JUDGE;
    }
    if (entry.is("as") && !contentHas(setting, "as")) {
      return CueClass.SAY;
    }
    boolean asksForDeed = entry.is("object") && opensWithInfinitive(setting, attribution);
    if (asksForDeed) {
      return CueClass.DIRECT;
    }
    boolean written = entry.cueClass() == CueClass.SAY && writings.isWritten(setting);
    return written ? CueClass.WRITE : entry.cueClass();
  }

  private static boolean opensWithClause(Setting setting) {
    List<Token> content = setting.tokensOf(Role.CONTENT);
    return content.isEmpty()
        || switch (content.get(0).tag()) {
          case "WP", "WRB", "WDT", "IN", "``", "''", "TO" -> true;
          default -> MarkShape.isDouble(content.get(0).text());
        };
  }

  private static boolean contentHas(Setting setting, String word) {
    return setting.tokensOf(Role.CONTENT).stream().anyMatch(t -> Words.lower(t).equals(word));
  }

  /** "told them <u>to leave</u>", "asked her <u>not to go</u>". */
  private static boolean opensWithInfinitive(Setting setting, LinkedAttribution attribution) {
    List<Token> content = setting.tokensOf(Role.CONTENT);
    boolean indirect = attribution.type() != AttributionType.DIRECT;
    return indirect
        && content.stream()
            .limit(2)
            .filter(t -> !Words.lower(t).equals("not"))
            .findFirst()
            .filter(t -> t.tag().equals("TO"))
            .isPresent();
  }

  /** A word that the lexicon doesn't have: adjectives are states of mind, all else is saying. */
  private static CueClass byPart(Setting setting) {
    List<Token> cue = setting.tokensOf(Role.CUE);
    boolean acts = cue.stream().anyMatch(t -> t.tag().startsWith("VB") && !isCopula(t));
    boolean feels = cue.stream().anyMatch(t -> t.tag().startsWith("JJ"));
    return feels && !acts ? CueClass.THINK : CueClass.SAY;
  }

  private static boolean isCopula(Token token) {
    return Words.lemma(token).equals("be");
  }
}
