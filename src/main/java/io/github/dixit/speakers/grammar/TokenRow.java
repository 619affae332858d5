// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.layout.Layout;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The tokens of a document in one row: where each stands, and what sort of word it is. */
public final class TokenRow extends PlacedTokens {

  private final Layout layout;
  private final Lexicon lexicon;
  private final String[] lower;
  private final Headlines headlines;

  /** The row of a document, its words looked up in the shared lexicon. */
  public TokenRow(Sentences document) {
    this(document, Layout.of(document), Lexicon.shared());
  }

  public TokenRow(Sentences document, Layout layout, Lexicon lexicon) {
    super(document);
    this.layout = layout;
    this.lexicon = lexicon;
    this.lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    this.headlines = new Headlines(this);
  }

  /** {@return what the document's layout tells} */
  public Layout layout() {
    return layout;
  }

  /** {@return the words in which the row's are looked up} */
  public Lexicon lexicon() {
    return lexicon;
  }

  public String word(int i) {
    return tokens.get(i).text();
  }

  /** {@return the token's text in lower case; empty outside the row} */
  public String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  /** {@return whether the token is that word, given in lower case} */
  public boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  /** {@return whether the token is one of the words, given in lower case} */
  public boolean is(int i, String... words) {
    for (String each : words) {
      if (is(i, each)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the token is a word of the list} */
  public boolean is(int i, WordList list) {
    return list.has(lower(i));
  }

  /** {@return the token's part of speech; empty outside the row} */
  public String tag(int i) {
    String tag = i >= 0 && i < lower.length ? tokens.get(i).tag() : "";
    return tag.startsWith("WP") && isInCapitals(i) ? "NNP" : tag;
  }

  /** "WHO", which taggers take for "who", but not where the words beside it are in capitals too. */
  private boolean isInCapitals(int i) {
    return isShouted(i, 2) && !isShouted(i - 1, 4) && !isShouted(i + 1, 4);
  }

  private boolean isShouted(int i, int least) {
    return i >= 0
        && i < lower.length
        && word(i).length() >= least
        && word(i).chars().allMatch(Character::isUpperCase);
  }

  /** {@return whether the token is of that part of speech} */
  public boolean tagged(int i, String tag) {
    return tag(i).equals(tag);
  }

  /** {@return whether the token is of one of the parts of speech} */
  public boolean tagged(int i, String... tags) {
    for (String each : tags) {
      if (tagged(i, each)) {
        return true;
      }
    }
    return false;
  }

  public String nameTag(int i) {
    return i >= 0 && i < lower.length ? tokens.get(i).nameTag() : "O";
  }

  /** {@return whether the tagger takes the token for a part of a name of that sort} */
  public boolean named(int i, String nameTag) {
    return nameTag(i).equals(nameTag);
  }

  public boolean startsSentence(int i) {
    return runEnd(beginOfSentence(i), i, this::isMark) == i;
  }

  /** {@return whether the token stands in a headline: nearly all longer words have a capital} */
  public boolean isHeadline(int token) {
    return headlines.has(sentence(token));
  }

  public boolean isCapital(int i) {
    return i >= 0 && i < lower.length && Character.isUpperCase(word(i).codePointAt(0));
  }

  /** "his", "its", "whose". */
  public boolean isPossessivePronoun(int i) {
    return tag(i).equals("PRP$") || tag(i).equals("WP$");
  }

  /** {@return whether a dash stands there, or a hyphen, which many write for one} */
  public boolean isDash(int i) {
    return is(i, "-", "--", "–", "—");
  }

  public boolean isPossessiveMark(int i) {
    return tag(i).equals("POS")
        || lower(i).equals("'s")
        || lower(i).equals("’s")
        || (lower(i).equals("'") || lower(i).equals("’"))
            && !spaceBefore(i)
            && lower(i - 1).endsWith("s");
  }

  public boolean isVerb(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD");
  }

  /** {@return whether it is a verb that a clause can stand on} */
  public boolean isFinite(int i) {
    return switch (tag(i)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  public boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  public boolean isAdjective(int i) {
    return tag(i).startsWith("JJ");
  }

  public boolean isAdverb(int i) {
    return tag(i).startsWith("RB");
  }

  /** {@return the end of the row of such tokens that begins there, the limit at most} */
  public int runEnd(int begin, int limit, IntPredicate tokens) {
    int end = begin;
    while (end < limit && tokens.test(end)) {
      end++;
    }
    return end;
  }

  /** {@return the begin of the row of such tokens that ends before there, the limit at least} */
  public int runBegin(int end, int limit, IntPredicate tokens) {
    int begin = end;
    while (begin > limit && tokens.test(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** {@return the first token from there on that is no adverb} */
  public int behindAdverbs(int from) {
    return runEnd(from, size(), this::isAdverb);
  }

  /** {@return the last token up to there that is no adverb, or the row's first} */
  public int beforeAdverbs(int from) {
    return runBegin(from + 1, 1, this::isAdverb) - 1;
  }

  /** {@return whether a verb of the list, which has base forms, stands in the range} */
  public boolean hasVerb(TokenRange range, WordList list) {
    return IntStream.range(range.begin(), range.end())
        .anyMatch(i -> isVerb(i) && list.has(tokens.get(i).lemma()));
  }

  /** {@return the token behind the bracket that opens there; the token itself if none does} */
  public int behindBracket(int open, int limit) {
    if (open >= limit || !is(open, "(")) {
      return open;
    }
    return runEnd(open, limit, i -> !is(i, ")")) + 1;
  }

  /** {@return whether the token is a mark and no word} */
  public boolean isMark(int i) {
    return !Character.isLetterOrDigit(word(i).codePointAt(0));
  }

  public boolean isTitle(int i) {
    return lexicon.isTitle(lower(i));
  }

  /** {@return whether the word alone stands for a person or people, whatever it is here} */
  public boolean isHuman(int i) {
    return lexicon.isHuman(lower(i));
  }

  /** {@return whether the word alone stands for a person, whatever it is here} */
  public boolean isPerson(int i) {
    return lexicon.isPerson(lower(i));
  }

  public boolean isFirstName(int i) {
    return lexicon.firstNames().contains(lower(i));
  }
}
