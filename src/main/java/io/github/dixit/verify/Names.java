// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether names mean the same entity in two documents. */
final class Names {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019]s?(?=\\s|$)");
  private static final Set<String> HONORIFICS = WordList.read("honorifics.txt");
  private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "on", "in", "to", "a");

  private Names() {}

  /** {@return whether two speakers with names are one, as far as their names tell} */
  static boolean agree(Speaker one, Speaker other) {
    boolean comparable =
        one.kind() == other.kind()
            || one.kind() == SpeakerKind.UNKNOWN
            || other.kind() == SpeakerKind.UNKNOWN;
    boolean person = one.kind() == SpeakerKind.PERSON || other.kind() == SpeakerKind.PERSON;
    for (List<String> here : proper(one)) {
      for (List<String> there : proper(other)) {
        if (here.equals(there)
            || comparable && (person ? isPerson(here, there) : isBody(here, there))) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return whether the one name has only a surname where the other is the full name} */
  static boolean isSurnameOf(Speaker one, Speaker full) {
    return one.name().map(Names::words).filter(n -> n.size() == 1).isPresent()
        && full.name().map(Names::words).filter(n -> n.size() > 1).isPresent();
  }

  /** {@return the words of the name and of those aliases that are names too} */
  private static Set<List<String>> proper(Speaker speaker) {
    return Stream.concat(speaker.name().stream(), speaker.aliases().stream().filter(Names::isName))
        .map(Names::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean isName(String alias) {
    return Arrays.stream(alias.split("\\s+"))
        .skip(alias.toLowerCase(Locale.ROOT).startsWith("the ") ? 1 : 0)
        .anyMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
  }

  /** {@return the words of a name, without accents, case and a <em>the</em> before it} */
  static List<String> words(String name) {
    String plain =
        POSSESSIVE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String bare = ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    return Arrays.stream(NO_LETTERS.split(bare.replace(".", "")))
        .filter(w -> !w.isEmpty() && !w.equals("the"))
        .toList();
  }

  /** One surname, and first names that don't contradict each other. */
  private static boolean isPerson(List<String> oneName, List<String> otherName) {
    List<String> one = untitled(oneName);
    List<String> other = untitled(otherName);
    List<String> few = one.size() <= other.size() ? one : other;
    List<String> many = few == one ? other : one;
    if (!last(few).equals(last(many)) && !(few.size() == 1 && many.contains(few.get(0)))) {
      return false;
    }
    return few.size() == 1 || begins(few.get(0), many.get(0)) || many.containsAll(few);
  }

  /** {@return the name without <em>Mr</em> and the like before it} */
  private static List<String> untitled(List<String> name) {
    return name.size() > 1 && HONORIFICS.contains(name.get(0))
        ? name.subList(1, name.size())
        : name;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static boolean begins(String one, String other) {
    return one.length() == 1 && other.startsWith(one)
        || other.length() == 1 && one.startsWith(other);
  }

  private static boolean isBody(List<String> one, List<String> other) {
    return isLonger(one, other)
        || isLonger(other, one)
        || one.size() == 1 && isInitials(one.get(0), other)
        || other.size() == 1 && isInitials(other.get(0), one);
  }

  /** One word of a name is not enough, unless it is the first: the House isn't the White House. */
  private static boolean isLonger(List<String> many, List<String> few) {
    boolean telling = few.size() > 1 || many.get(0).equals(few.get(0));
    return telling && new HashSet<>(many).containsAll(few);
  }

  private static boolean isInitials(String word, List<String> name) {
    return name.size() > 1
        && (word.equals(initials(name.stream()))
            || word.equals(initials(name.stream().filter(w -> !SMALL.contains(w)))));
  }

  private static String initials(Stream<String> words) {
    return words.map(w -> w.substring(0, 1)).collect(Collectors.joining());
  }
}
