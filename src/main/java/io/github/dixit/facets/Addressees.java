// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.facets;

import io.github.dixit.Facets.CueClass;
import io.github.dixit.TextSpan;
import io.github.dixit.facets.Setting.Region;
import io.github.dixit.facets.Setting.Role;
import io.github.dixit.text.MarkShape;
import io.github.dixit.text.Token;
import io.github.dixit.text.pattern.DataFile;
import io.github.dixit.text.pattern.Words;
import io.github.dixit.text.phrase.NounPhrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds who was told, near the cue and outside the content. */
final class Addressees {

  private static final Set<CueClass> TELLING =
      Set.of(
          CueClass.SAY,
          CueClass.WRITE,
          CueClass.CLAIM,
          CueClass.CONFIRM,
          CueClass.DENY,
          CueClass.JUDGE);

  /** How far from the cue "to her" may stand. */
  private static final int TO_WITHIN = 8;

  /** How far before its participle the auxiliary of a passive may stand. */
  private static final int PASSIVE_WITHIN = 3;

  /** How many tokens an addressee with a clause of its own may have. */
  private static final int LONGEST = 25;

  private final NounPhrases phrases;
  private final Set<String> things;
  private final Set<String> sounds;
  private final Set<String> takingTo;
  private final Set<String> audiences;
  private final Set<String> panels;
  private final Set<String> speaking;
  private final Set<String> media;

  Addressees(NounPhrases phrases) {
    this.phrases = phrases;
    DataFile words = DataFile.read(Addressees.class, "addressees.tsv");
    things = words.set("thing");
    sounds = words.set("sound");
    takingTo = words.set("taking");
    audiences = words.set("audience");
    panels = words.set("panel");
    speaking = words.set("speaking");
    media = words.set("medium");
  }

  /**
   * {@return who was told}
   *
   * @param verb the cue's telling word in the setting
   * @param ends whether what is no part of an addressee begins at a token: a time, a venue
   */
  Optional<TextSpan> find(Setting setting, CueClasses.Entry entry, int verb, IntPredicate ends) {
    if (isAskedBefore(setting, entry)) {
      return subjectBehind(setting);
    }
    boolean takesObject = entry.is("object");
    Optional<TextSpan> object = takesObject ? asObject(setting, verb + 1, ends) : Optional.empty();
    boolean canTell = takesObject || TELLING.contains(entry.cueClass());
    return object.or(() -> canTell ? told(setting, verb + 1, ends) : Optional.empty());
  }

  /** "<u>Asked</u> about the bridge, Keller said", "<u>asked</u> by reporters if": it is she. */
  private static boolean isAskedBefore(Setting setting, CueClasses.Entry entry) {
    int verb = setting.anchorBegin();
    String tag = setting.token(verb).tag();
    boolean participle = tag.equals("VBN") || tag.equals("VBD");
    boolean fronted =
        verb == 0
            || Words.lower(setting.token(verb - 1)).equals("when")
            || setting.token(verb - 1).text().equals(",");
    boolean told = entry.is("object") || entry.cueClass() == CueClass.ASK;
    return told && participle && fronted && !hasSubject(setting);
  }

  private static boolean hasSubject(Setting setting) {
    int source = setting.roles().indexOf(Role.SOURCE);
    boolean agent = source > 0 && Words.lower(setting.token(source - 1)).equals("by");
    return source >= 0 && !agent;
  }

  private Optional<TextSpan> subjectBehind(Setting setting) {
    int last = setting.tokens().size() - 1;
    while (last > setting.anchorEnd() && !setting.is(Role.CONTENT, last)) {
      last--;
    }
    int from = last + 1;
    if (from + 1 >= setting.tokens().size() || !setting.token(from).text().equals(",")) {
      return Optional.empty();
    }
    int end = phrases.end(setting.tokens(), from + 1, setting.tokens().size(), "of", "and", "for");
    return end > from + 1 ? Optional.of(setting.span(from + 1, end)) : Optional.empty();
  }

  private Optional<TextSpan> told(Setting setting, int from, IntPredicate ends) {
    return afterTo(setting, from, setting.clauseEnd(), ends)
        .or(() -> afterContent(setting, ends))
        .or(() -> spokenTo(setting, ends));
  }

  private Optional<TextSpan> asObject(Setting setting, int from, IntPredicate ends) {
    if (isPassive(setting, from - 1)) {
      return subject(setting);
    }
    int end = end(setting, from, freeEnd(setting, from, setting.tokens().size()), ends);
    if (end == from || isThing(setting, from, end)) {
      return Optional.empty();
    }
    return Optional.of(setting.span(from, end));
  }

  /**
   * {@return the end of the phrase with its complements}: "a rally in Linden", "the teachers who
   * filled the lawn", "Radio Nord, a local station,"
   */
  private int end(Setting setting, int from, int limit, IntPredicate ends) {
    List<Token> tokens = setting.tokens();
    int head = phrases.endOfBase(tokens, from, limit);
    int end = phrases.end(tokens, from, limit, "of", "and");
    if (head == from) {
      return from;
    }
    int programme = Programmes.end(tokens, end, limit);
    if (programme > end) {
      return programme;
    }
    if (audiences.contains(Words.lemma(tokens.get(head - 1)))) {
      end = Math.max(end, endWhile(end, limit, i -> !ends.test(i) && !isMark(tokens.get(i))));
    }
    if (end + 1 < limit && tokens.get(end).text().equals(",")) {
      int apposed = phrases.end(tokens, end + 1, limit, "of", "and", "on", "in", "for", "at");
      boolean closed = apposed > end + 1 && apposed < tokens.size() && isMark(tokens.get(apposed));
      return closed ? apposed : end;
    }
    end = withPanel(tokens, end, limit);
    boolean clause = end < limit && isRelative(tokens.get(end));
    return clause ? endWhile(end, limit, i -> !isMark(tokens.get(i))) : end;
  }

  /** "members <u>of the committee</u>", "peers <u>on the transport committee</u>" */
  private int withPanel(List<Token> tokens, int end, int limit) {
    boolean links = end + 1 < limit && Words.lower(tokens.get(end)).equals("on");
    int panel = links ? phrases.endOfBase(tokens, end + 1, limit) : end;
    return panel > end + 1 && panels.contains(Words.lemma(tokens.get(panel - 1))) ? panel : end;
  }

  private static int endWhile(int from, int limit, IntPredicate holds) {
    int end = from;
    while (end < Math.min(limit, from + LONGEST) && holds.test(end)) {
      end++;
    }
    return end;
  }

  private static boolean isMark(Token token) {
    return switch (token.tag()) {
      case ",", ":", ".", "``", "''", "-LRB-", "-RRB-" -> true;
      default -> MarkShape.isDouble(token.text()) || Words.lower(token).equals("that");
    };
  }

  private static boolean isRelative(Token token) {
    return token.tag().equals("WP") || token.tag().equals("WDT");
  }

  /** What is told rather than who: "told the truth", "said to laughter". */
  private boolean isThing(Setting setting, int from, int end) {
    int head = phrases.endOfBase(setting.tokens(), from, end) - 1;
    String lemma = Words.lemma(setting.token(Math.max(from, head)));
    return things.contains(lemma) || sounds.contains(lemma);
  }

  private static boolean isPassive(Setting setting, int verb) {
    String tag = setting.token(verb).tag();
    // The tagger takes "was told" for a simple past now and then.
    int reach = tag.equals("VBN") ? PASSIVE_WITHIN : tag.equals("VBD") ? 1 : 0;
    for (int i = verb - 1; i >= Math.max(0, verb - reach); i--) {
      if (Words.lemma(setting.token(i)).equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** {@return the subject of a passive cue: "<u>She</u> was told by the doctor"} */
  private Optional<TextSpan> subject(Setting setting) {
    int to = setting.anchorBegin();
    int begin = phrases.begin(setting.tokens(), to, setting.clauseBegin());
    boolean free = begin < to;
    for (int i = begin; i < to; i++) {
      free &= setting.is(Role.NONE, i);
    }
    return free ? Optional.of(setting.span(begin, to)) : Optional.empty();
  }

  private Optional<TextSpan> afterTo(Setting setting, int from, int limit, IntPredicate ends) {
    for (int i = from; i < Math.min(limit, from + TO_WITHIN); i++) {
      if (isToSomebody(setting, i)) {
        return after(setting, i, ends);
      }
    }
    return Optional.empty();
  }

  private Optional<TextSpan> after(Setting setting, int to, IntPredicate ends) {
    int limit = freeEnd(setting, to + 1, setting.tokens().size());
    int end = end(setting, to + 1, limit, ends);
    return end == to + 1 || isThing(setting, to + 1, end)
        ? Optional.empty()
        : Optional.of(setting.span(to + 1, end));
  }

  /** "revealed the plan <u>to investigators</u>" */
  private Optional<TextSpan> afterContent(Setting setting, IntPredicate ends) {
    return setting.afterContent().stream()
        .map(Region::begin)
        .filter(i -> Words.lower(setting.token(i)).equals("to"))
        .flatMap(i -> after(setting, i, ends).stream())
        .findFirst();
  }

  /** "<u>Speaking to the club</u>, Keller said", "in a letter <u>to the club</u>" */
  private Optional<TextSpan> spokenTo(Setting setting, IntPredicate ends) {
    for (Region region : setting.regions()) {
      for (int i = Math.max(1, region.begin()); i < region.end(); i++) {
        Token before = setting.token(i - 1);
        if (Words.lower(before).equals("addressing") && setting.isFree(i - 1)) {
          return after(setting, i - 1, ends);
        }
        String word = Words.lower(setting.token(i));
        boolean speaks = speaking.contains(Words.lower(before)) && setting.isFree(i - 1);
        boolean to = word.equals("to") || word.equals("with") && speaks;
        boolean written = isMedium(setting, i - 1) || isSentMedium(setting, i - 1);
        if (setting.isFree(i) && to && (speaks || written)) {
          return after(setting, i, ends);
        }
      }
    }
    return Optional.empty();
  }

  /** "in a letter <u>sent</u> to parents" */
  private boolean isSentMedium(Setting setting, int i) {
    return i > 0 && Participles.isSent(setting.tokens(), i) && isMedium(setting, i - 1);
  }

  /** Not "in response", which tells no medium. */
  private boolean isMedium(Setting setting, int i) {
    boolean bare = i > 0 && setting.token(i - 1).tag().equals("IN");
    return !bare && media.contains(Words.lemma(setting.token(i)));
  }

  /** "during a visit <u>to</u> Riga", "in response <u>to</u> the report" tell nobody. */
  private boolean isOfNoun(Setting setting, int i) {
    Token noun = setting.token(i);
    boolean common = noun.tag().equals("NN") || noun.tag().equals("NNS");
    boolean bare = i > 0 && setting.token(i - 1).tag().equals("IN");
    return common
        && !Words.isName(noun)
        && !setting.is(Role.CUE, i)
        && (bare || !isMedium(setting, i));
  }

  /** Not the "to" of "referring to", "in response to" and "responded to". */
  private boolean isToSomebody(Setting setting, int i) {
    if (!setting.isFree(i) || !Words.lower(setting.token(i)).equals("to")) {
      return false;
    }
    Token before = setting.token(i - 1);
    return !isOfNoun(setting, i - 1)
        && !before.tag().equals("VBG")
        && !takingTo.contains(Words.lemma(before));
  }

  private static int freeEnd(Setting setting, int from, int limit) {
    int end = from;
    while (end < limit && setting.isFree(end)) {
      end++;
    }
    return end;
  }
}
