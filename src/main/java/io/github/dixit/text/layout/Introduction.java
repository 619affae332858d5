// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names in headline and introduction of an interview, of which the labels below may only have
 * the initials, or nothing but Q and A. It proposes names by their capitals alone.
 */
final class Introduction {

  private static final int LONGEST = 4_000;
  private static final int LONGEST_FOOT = 600;

  /** How far before a name it may be said that somebody is asked, in code units. */
  private static final int FURTHEST = 80;

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’-]+(?: (?:"
              + LabelWords.PARTICLE.anyOf()
              + " ){0,2}(?:\\p{Lu}[\\p{L}\\p{M}'’-]+(?:(?<=\\b[JS]r)\\.)?|\\p{Lu}\\.?)){1,3}",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern TALKED =
      Pattern.compile(" (?:spoke|speaks|talked|talks|sat|chatted|chats) ");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:words |story |interview(?:ed)? |questions )?by\\b.{0,40}|(?:interview(?:er)?|text|words|questions|photos?):",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final int headline;

  /** Names in the last paragraph, which may tell who talked to whom. */
  private final List<Span> below = new ArrayList<>();

  /** Names without titles, in text order. */
  private final List<Span> names = new ArrayList<>();

  Introduction(String text, int end) {
    this.text = text;
    read(0, Math.min(end, LONGEST), names);
    int foot = text.lastIndexOf("\n\n");
    if (foot > end) {
      read(foot, Math.min(text.length(), foot + LONGEST_FOOT), below);
    }
    int line = text.indexOf('\n');
    headline = line < 0 ? text.length() : line;
  }

  private void read(int begin, int end, List<Span> into) {
    Matcher name = NAME.matcher(text).region(begin, end);
    while (name.find()) {
      if (!LabelWords.HEADING.hasAny(name.group()) && !LabelWords.FRAME.hasAny(name.group())) {
        LabelWords.name(text, new Span(name.start(), name.end()))
            .filter(n -> n.of(text).indexOf(' ') > 0 && !n.of(text).startsWith("OF "))
            .ifPresent(into::add);
      }
    }
  }

  /** {@return the name that has these initials} */
  Optional<Span> byInitials(String initials) {
    return Stream.concat(names.stream(), below.stream())
        .filter(n -> initials(n).equals(initials))
        .findFirst();
  }

  private String initials(Span name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.of(text).split(" ")) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /**
   * {@return who is asked: named most often, in the headline or as somebody spoken to; empty if two
   * may be}
   */
  Optional<Span> interviewee() {
    Map<String, Integer> points = new HashMap<>();
    names.stream()
        .filter(n -> !isAuthor(n) && !isOutlet(n))
        .forEach(n -> points.merge(key(n), points(n), Integer::sum));
    List<Map.Entry<String, Integer>> best =
        points.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    boolean sole =
        best.size() == 1 || best.size() == 2 && best.get(0).getValue() > best.get(1).getValue();
    return sole
        ? names.stream().filter(n -> key(n).equals(best.get(0).getKey())).findFirst()
        : Optional.empty();
  }

  private int points(Span name) {
    return 1 + (name.begin() < headline ? 1 : 0) + (isAsked(name) ? 1 : 0);
  }

  /** "spoke to the geologist Ada Lund"; not "Ada Lund talked to Tom Ruiz" */
  private boolean isAsked(Span name) {
    int sentence =
        1 + Math.max(text.lastIndexOf('.', name.begin()), text.lastIndexOf('\n', name.begin()));
    int begin = Math.max(sentence, name.begin() - FURTHEST);
    return begin < name.begin()
        && StockPhrase.ASKED.isIn(text, new Span(begin, name.begin()))
        && names.stream().noneMatch(n -> n.begin() >= sentence && talksTo(n, name));
  }

  private boolean talksTo(Span one, Span other) {
    return one.end() < other.begin()
        && TALKED.matcher(text).region(one.end(), other.begin()).find()
        && !isAuthor(one)
        && !isOutlet(one);
  }

  private String key(Span name) {
    return name.of(text).toLowerCase(Locale.ROOT);
  }

  /** "By Ana Holt" on a line of its own, "our reporter Ana Holt". */
  private boolean isAuthor(Span name) {
    int line = text.lastIndexOf('\n', name.begin()) + 1;
    String before = text.substring(line, name.begin()).strip();
    return name.begin() > headline && BYLINE.matcher(before).matches()
        || LabelWords.STAFF.has(before.substring(before.lastIndexOf(' ') + 1));
  }

  private boolean isOutlet(Span name) {
    String words = name.of(text);
    return LabelWords.OUTLET.has(words.substring(words.lastIndexOf(' ') + 1));
  }
}
