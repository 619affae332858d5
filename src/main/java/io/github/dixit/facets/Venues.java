// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.TextSpan;
import io.github.dixit.facets.Setting.Region;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import io.github.dixit.text.phrase.TimeExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where or through what it was said: a phrase with "in", "at", "on" and the like near the
 * cue, in the cue or at the head of the clause, whose noun is a medium or an occasion.
 */
final class Venues {

  private enum Kind {
    MEDIUM,
    EVENT,
    ON,
    BODY,
    CHAMBER,
    BY,
    PLATFORM
  }

  /** How many tokens "published in May in a journal" may have. */
  private static final int LONGEST = 12;

  /** What adds to a venue's noun: "in an interview <u>with the BBC</u>". */
  private static final List<String> LINKS =
      List.of("of", "with", "on", "for", "by", "from", "in", "at", "about", "between");

  private final Map<String, Kind> nouns;
  private final Set<String> bare;
  private final Set<String> stretches;
  private final Set<String> addressed;
  private final Set<String> quantities;
  private final Set<String> speaking;
  private final Participles participles;
  private final TimeExpressions times;
  private final NounPhrases phrases;

  Venues(TimeExpressions times, NounPhrases phrases) {
    this.times = times;
    this.phrases = phrases;
    DataFile file = DataFile.read(Venues.class, "venues.tsv");
    nouns = file.words(Kind::valueOf);
    bare = file.set("bare");
    stretches = file.set("stretch");
    addressed = file.set("addressed");
    quantities = file.set("quantity");
    speaking = file.set("speaking");
    participles = new Participles();
  }

  /** {@return the first venue of the likeliest region that has one} */
  Optional<TextSpan> find(Setting setting) {
    for (Region region : setting.regions()) {
      for (int i = region.begin(); i < region.end(); i++) {
        Optional<TextSpan> venue = at(setting, i, region.end());
        if (venue.isPresent()) {
          return venue;
        }
      }
    }
    return Optional.empty();
  }

  /** {@return whether a venue begins at the token} */
  boolean beginsAt(Setting setting, int i) {
    return at(setting, i, setting.tokens().size()).isPresent();
  }

  private Optional<TextSpan> at(Setting setting, int i, int clauseEnd) {
    if (!setting.isFree(i)
        || !isPreposition(Words.lower(setting.token(i)))
        || times.at(setting.tokens(), i).isPresent()) {
      return Optional.empty();
    }
    if (isRelative(setting, i) || isBackReference(setting, i)) {
      return Optional.of(setting.span(i, i + 2));
    }
    int limit = freeEnd(setting, i + 1, clauseEnd);
    return headOf(setting, i, limit).map(noun -> setting.span(i, end(setting, noun, limit)));
  }

  /** {@return where the venue's noun stands in the phrase behind the preposition} */
  private Optional<Integer> headOf(Setting setting, int i, int limit) {
    List<Token> tokens = setting.tokens();
    int head = phrases.endOfBase(tokens, i + 1, limit);
    if (head == i + 1 || head == i + 2 && bare.contains(Words.lemma(tokens.get(i + 1)))) {
      return Optional.empty();
    }
    int joined = phrases.end(tokens, i + 1, limit, "and", "if", "but");
    int ofEnd = phrases.end(tokens, i + 1, limit, "of");
    boolean within = isTitle(tokens.get(head - 1)) || isQuantity(tokens.get(head - 1));
    // "a question and answer session", "a stern if brief lecture"
    boolean compound = joined > head && !tokens.get(head + 1).tag().equals("DT");
    if (compound && isVenue(setting, i, joined - 1)) {
      return Optional.of(joined - 1);
    }
    if (isVenue(setting, i, head - 1) || isPlaceOfSpeech(setting, i, head)) {
      return Optional.of(head - 1);
    }
    return within && isVenue(setting, i, ofEnd - 1) ? Optional.of(ofEnd - 1) : Optional.empty();
  }

  /** {@return where the venue ends whose noun stands there} */
  private int end(Setting setting, int noun, int limit) {
    List<Token> tokens = setting.tokens();
    int linked = linked(tokens, noun, limit);
    int whole = Programmes.end(tokens, linked, limit);
    int state = PlaceNames.withState(tokens, whole);
    return state > whole ? state : participles.end(setting, whole, limit);
  }

  /** Who gets a letter is told, but a speech to somebody is an occasion. */
  private int linked(List<Token> tokens, int noun, int limit) {
    boolean toSomebody = !addressed.contains(Words.lemma(tokens.get(noun)));
    List<String> links = new ArrayList<>(LINKS);
    if (toSomebody) {
      links.add("to");
    }
    return phrases.end(tokens, noun, limit, links.toArray(String[]::new));
  }

  private boolean isQuantity(Token noun) {
    return quantities.contains(Words.lemma(noun));
  }

  /** "The letter came late. <u>In it</u>, she wrote" */
  private static boolean isBackReference(Setting setting, int i) {
    List<Token> tokens = setting.tokens();
    return i == setting.clauseBegin()
        && i + 2 < tokens.size()
        && Words.lower(tokens.get(i)).equals("in")
        && Words.lower(tokens.get(i + 1)).equals("it")
        && !tokens.get(i + 2).tag().startsWith("VB");
  }

  /** "her letter to the club, <u>in which</u> she said" */
  private boolean isRelative(Setting setting, int i) {
    return i > 0
        && i + 1 < setting.tokens().size()
        && setting.token(i + 1).tag().equals("WDT")
        && hasVenueBefore(setting, i);
  }

  /** The nearest noun, or that before a phrase that hangs on it: "a call to the office". */
  private boolean hasVenueBefore(Setting setting, int i) {
    int nouns = 0;
    for (int j = i - 1; j >= Math.max(0, i - LONGEST) && nouns < 2; j--) {
      if (Words.isNoun(setting.token(j)) && !Words.isName(setting.token(j))) {
        nouns++;
        if (isVenue(setting, i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "in",
          "at",
          "on",
          "during",
          "via",
          "through",
          "by",
          "over",
          "before",
          "from",
          "inside",
          "outside" ->
          true;
      default -> false;
    };
  }

  private boolean isVenue(Setting setting, int preposition, int noun) {
    Token head = setting.token(noun);
    return kind(setting.tokens(), noun)
        .map(k -> takes(Words.lower(setting.token(preposition)), k, head))
        .orElseGet(() -> isOutlet(setting, preposition, noun));
  }

  private static boolean takes(String preposition, Kind kind, Token head) {
    return switch (preposition) {
      case "by" -> kind == Kind.BY;
      case "before" -> kind == Kind.BODY || kind == Kind.CHAMBER;
      case "in" -> kind != Kind.BODY && kind != Kind.ON && kind != Kind.PLATFORM;
      case "on", "at", "from" -> kind != Kind.BODY && isNounOrNoPlatform(kind, head);
      default -> kind != Kind.BODY && kind != Kind.CHAMBER && isNounOrNoPlatform(kind, head);
    };
  }

  /** By the whole of a word that the tokenizer has cut, "op-ed", or its last part. */
  private Optional<Kind> kind(List<Token> tokens, int noun) {
    String last = Words.lemma(tokens.get(noun));
    boolean cut = noun > 1 && tokens.get(noun - 1).tag().equals("HYPH");
    String whole = cut ? Words.lower(tokens.get(noun - 2)) + "-" + last : last;
    return Optional.ofNullable(nouns.get(whole)).or(() -> Optional.ofNullable(nouns.get(last)));
  }

  private static boolean isNounOrNoPlatform(Kind kind, Token head) {
    return kind != Kind.PLATFORM || Words.isNoun(head);
  }

  /** "in his State of the Union address", not "in the wake of his address". */
  private static boolean isTitle(Token head) {
    return head.tag().startsWith("NNP");
  }

  /** "on Sky News", "at Halden University", "during an odd exchange", "writing in the Herald" */
  private boolean isOutlet(Setting setting, int preposition, int noun) {
    Token head = setting.token(noun);
    return switch (Words.lower(setting.token(preposition))) {
      case "on", "at" -> head.nameTag().equals("ORGANIZATION");
      case "in" -> isWriting(setting, preposition - 1) && Words.isName(head);
      case "during" ->
          Words.isNoun(head) && !Words.isName(head) && !stretches.contains(Words.lemma(head));
      default -> false;
    };
  }

  private static boolean isWriting(Setting setting, int verb) {
    return verb >= 0 && Words.lemma(setting.token(verb)).equals("write");
  }

  /** "said in Geneva", right beside the cue, "speaking in Geneva". */
  private boolean isPlaceOfSpeech(Setting setting, int preposition, int end) {
    boolean beside =
        preposition == setting.anchorEnd()
            || setting.is(Role.CUE, preposition)
            || preposition > 0 && speaking.contains(Words.lower(setting.token(preposition - 1)));
    for (int i = preposition + 1; i < end; i++) {
      beside &= setting.token(i).nameTag().equals("LOCATION");
    }
    String word = Words.lower(setting.token(preposition));
    return beside && (word.equals("in") || word.equals("at") || word.equals("from"));
  }

  private static int freeEnd(Setting setting, int from, int clauseEnd) {
    int end = from;
    while (end < clauseEnd && setting.isFree(end)) {
      end++;
    }
    return end;
  }
}
