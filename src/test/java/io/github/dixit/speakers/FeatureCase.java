// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and what is seen of those whom its last source may mean. {@code features.md} tells how it
 * is written.
 *
 * @param heading what it is about
 * @param vocabulary the features that its section is about
 * @param text its words, with the tags that can't be guessed
 * @param expected the features by candidate
 */
record FeatureCase(
    String heading, Set<String> vocabulary, String text, Map<String, Set<String>> expected) {

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("an", "DT"),
          Map.entry("another", "DT"),
          Map.entry("his", "PRP$"),
          Map.entry("her", "PRP$"),
          Map.entry("its", "PRP$"),
          Map.entry("their", "PRP$"),
          Map.entry("he", "PRP"),
          Map.entry("she", "PRP"),
          Map.entry("it", "PRP"),
          Map.entry("they", "PRP"),
          Map.entry("of", "IN"),
          Map.entry("for", "IN"),
          Map.entry("in", "IN"),
          Map.entry("at", "IN"),
          Map.entry("with", "IN"),
          Map.entry("from", "IN"),
          Map.entry("to", "TO"),
          Map.entry("and", "CC"),
          Map.entry("who", "WP"),
          Map.entry("'s", "POS"),
          Map.entry("is", "VBZ"),
          Map.entry("was", "VBD"),
          Map.entry("met", "VBD"),
          Map.entry("saw", "VBD"),
          Map.entry("said", "VBD"),
          Map.entry("told", "VBD"),
          Map.entry("asked", "VBD"),
          Map.entry("left", "VBD"),
          Map.entry("won", "VBD"),
          Map.entry("old", "JJ"),
          Map.entry("new", "JJ"),
          Map.entry("young", "JJ"),
          Map.entry("former", "JJ"),
          Map.entry("foreign", "JJ"),
          Map.entry(",", ","),
          Map.entry("\u201C", "``"),
          Map.entry("\u201D", "''"),
          Map.entry(".", "."));

  private static final Pattern MARKS = Pattern.compile("[\\[\\]{}<>]");
  private static final Pattern SOURCE = Pattern.compile("\\[([^\\]]+)\\]");
  private static final Pattern CUE = Pattern.compile("\\{([^}]+)\\}");
  private static final Pattern CONTENT = Pattern.compile("<([^>]+)>");
  private static final Pattern TAG = Pattern.compile("/\\S+");
  private static final Pattern SENTENCE = Pattern.compile("[^.¶]+ \\.|¶");

  /** {@return the text, in which each [source] said something, be it with a {cue} and <content>} */
  Sketch sketch() {
    return sketch(text);
  }

  /** {@return a text that is written as those of the cases} */
  static Sketch sketch(String text) {
    Sketch sketch = new Sketch();
    Matcher sentences = SENTENCE.matcher(text);
    while (sentences.find()) {
      String sentence = sentences.group().strip();
      if (sentence.equals("¶")) {
        sketch.paragraph();
      } else {
        add(sketch, sentence);
      }
    }
    return text.contains("¶") ? sketch.paragraph() : sketch;
  }

  private static void add(Sketch sketch, String sentence) {
    sketch.sentence(
        Arrays.stream(MARKS.matcher(sentence).replaceAll("").split("\\s+"))
            .map(FeatureCase::tagged)
            .collect(Collectors.joining(" ")));
    String cue = marked(sentence, CUE).findFirst().orElse("");
    String content = marked(sentence, CONTENT).findFirst().orElse(".");
    marked(sentence, SOURCE).forEach(source -> sketch.said(source, cue, content));
  }

  private static Stream<String> marked(String sentence, Pattern mark) {
    return mark.matcher(sentence)
        .results()
        .map(m -> TAG.matcher(MARKS.matcher(m.group(1)).replaceAll("")).replaceAll(""))
        .map(words -> words.replace(" 's", "'s"));
  }

  private static String tagged(String word) {
    String[] parts = word.split("/");
    String lower = parts[0].toLowerCase(Locale.ROOT);
    if (parts.length == 1) {
      return word + "/" + TAGS.getOrDefault(lower, guessed(lower));
    }
    return parts[1].length() == 1 ? parts[0] + "/NNP/" + parts[1] : word;
  }

  private static String guessed(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    return word.endsWith("ed") ? "VBD" : word.endsWith("s") ? "NNS" : "NN";
  }

  /** {@return the features of the section that were seen} */
  Set<String> told(Map<String, Double> features) {
    Set<String> told = new TreeSet<>();
    features.forEach(
        (name, value) ->
            told.add(value == 1 ? name : String.format(Locale.ROOT, "%s = %.2f", name, value)));
    told.retainAll(new HashSet<>(vocabulary));
    return told;
  }
}
