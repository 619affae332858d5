// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.pattern.DataFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which labels are read. */
enum LabelWords {
  TITLE,
  UNNAMED,
  VOICE,
  OFFICE,
  HEADING,
  FRAME,
  DIRECTION,
  BREAK,
  WITNESS,
  OUTLET,
  STAFF,
  PARTICLE,
  SELF,
  TALK,
  QUOTING,
  INTERJECTING,
  OATH,
  COURTESY,
  OPENER,
  GRAMMAR,
  SMALL;

  private final Set<String> words = Lexicon.DATA.set(name().toLowerCase(Locale.ROOT));

  /** Read once for all of them. */
  private static final class Lexicon {
    static final DataFile DATA = DataFile.read(LabelWords.class, "labels.tsv");
  }

  /** {@return a regular expression of these words, the longest first, with either apostrophe} */
  String anyOf() {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(w -> w.replace("'", "['’]"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** {@return whether the word is one of these, its case and full stops aside} */
  boolean has(String word) {
    return words.contains(bare(word));
  }

  /** {@return whether there are words and all of them are of these} */
  boolean hasAll(String phrase) {
    List<String> all = split(phrase);
    return !all.isEmpty() && all.stream().allMatch(this::has);
  }

  /** {@return whether any word of the phrase is one of these} */
  boolean hasAny(String phrase) {
    return split(phrase).stream().anyMatch(this::has);
  }

  /** {@return whether the words are no name: titles, an office or a voice without one} */
  static boolean isNameless(String phrase) {
    return split(phrase).stream().allMatch(w -> TITLE.has(w) || OFFICE.has(w) || UNNAMED.has(w));
  }

  /** {@return whether the words are a heading of a box or a list, or a line of the frame} */
  static boolean isHeading(String phrase) {
    return split(phrase).stream().allMatch(w -> HEADING.has(w) || FRAME.has(w));
  }

  /** {@return whether the words are a heading: one in capitals, with a word that no name has} */
  static boolean isShoutedHeading(String line) {
    return GRAMMAR.hasAny(line)
        && line.equals(line.toUpperCase(Locale.ROOT))
        && Character.isLetter(line.charAt(line.length() - 1));
  }

  /** {@return whether nobody knows whose voice it is} */
  static boolean isUnnamed(String phrase) {
    return VOICE.hasAll(phrase)
        || UNNAMED.hasAll(phrase) && !OFFICE.hasAll(phrase)
        || phrase.matches("(?i)(?:mr|madam)\\b.*") && isNameless(phrase);
  }

  /** {@return the name in the words, without its titles} */
  static Optional<Span> name(String text, Span words) {
    String phrase = words.of(text);
    return isNameless(phrase) || isOffice(phrase)
        ? Optional.empty()
        : Optional.of(withoutTitles(text, words));
  }

  /** "THE MINISTER FOR PORTS" */
  private static boolean isOffice(String phrase) {
    return phrase.regionMatches(true, 0, "the ", 0, 4) && OFFICE.hasAny(phrase.substring(4));
  }

  /** {@return the words of a phrase, without digits, brackets and punctuation around them} */
  static List<String> split(String phrase) {
    return Arrays.stream(phrase.split("[\\s\\p{Z}/—]+"))
        .map(LabelWords::bare)
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** {@return the name without the titles before it; all of it if it is nothing but titles} */
  static Span withoutTitles(String text, Span name) {
    int begin = name.begin();
    while (begin < name.end()) {
      int end = begin;
      while (end < name.end() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (!TITLE.has(text.substring(begin, end))) {
        return new Span(begin, name.end());
      }
      begin = end;
      while (begin < name.end() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
    }
    return name;
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("^[^\\p{L}\\p{M}]+|[^\\p{L}\\p{M}]+$|\\.", "");
  }
}
