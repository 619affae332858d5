// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What makes no difference to a reader makes none to Dixit: the same articles with other marks,
 * other line breaks, another spelling, other names have the same attributions with the same
 * speakers. Each line says how many of a hundred in the articles that it changes may be others; the
 * measured rates, which docs/reliability.md has, are just below that.
 */
@Tag("models")
class MetamorphicTest {

  private static final int WIDTH = 72;

  private static final Map<String, String> AMERICAN =
      Map.ofEntries(
          Map.entry("per cent", "percent"),
          Map.entry("programme", "program"),
          Map.entry("kilometre", "kilometer"),
          Map.entry("metres", "meters"),
          Map.entry("litre", "liter"),
          Map.entry("centre", "center"),
          Map.entry("defence", "defense"),
          Map.entry("licence", "license"),
          Map.entry("organis", "organiz"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("colour", "color"),
          Map.entry("labour", "labor"),
          Map.entry("harbour", "harbor"),
          Map.entry("favour", "favor"),
          Map.entry("honour", "honor"),
          Map.entry("travelled", "traveled"),
          Map.entry("cancelled", "canceled"),
          Map.entry("realise", "realize"),
          Map.entry("recognise", "recognize"),
          Map.entry("apologise", "apologize"),
          Map.entry("criticise", "criticize"),
          Map.entry("grey", "gray"),
          Map.entry("towards", "toward"));

  /** Of people in the articles, and others of the same sex. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("Ruth Boseman", "Anne Holloway"),
          Map.entry("Marc Delacroix", "Paul Fontaine"),
          Map.entry("Beatriz Camargo", "Helena Duarte"),
          Map.entry("Luiz Ferrari", "Carlos Moretti"),
          Map.entry("Ellen Baird", "Susan Keane"),
          Map.entry("Harold Pruitt", "Walter Dobbs"),
          Map.entry("Joan Mickelson", "Nancy Halvorsen"),
          Map.entry("Dorothy Whitlam", "Margaret Ashdown"),
          Map.entry("Gerald Ashcombe", "Leonard Fairbank"),
          Map.entry("Helen Denholm", "Alice Renwick"),
          Map.entry("Angus Whitehorn", "Duncan Marsh"),
          Map.entry("Lorraine Tait", "Deborah Hobbs"),
          Map.entry("Dale Horvat", "Glen Babic"),
          Map.entry("Vicente Almario", "Ramon Salonga"),
          Map.entry("Elena Kovač", "Maria Petrov"),
          Map.entry("Samuel Brathwaite", "Martin Clarke"),
          Map.entry("Otávio Pimentel", "Eduardo Vasques"),
          Map.entry("Lourdes Amado", "Fernanda Rocha"),
          Map.entry("Peter Wanjala", "David Barasa"),
          Map.entry("Joyce Kipkemboi", "Agnes Chebet"),
          Map.entry("Fiona Hartley", "Karen Whitmore"),
          Map.entry("Edmund Pryce", "Howard Leach"),
          Map.entry("Greta Falkenberg", "Sabine Lorenz"),
          Map.entry("Henrik Nilsen", "Anders Dahl"),
          Map.entry("Mariama Diallo", "Aminata Sow"),
          Map.entry("Leopold Hoyer", "Wilhelm Kranz"),
          Map.entry("Fergus Grant", "Callum Reid"),
          Map.entry("Caterina Rossetti", "Francesca Bruni"),
          Map.entry("Lucy Tregear", "Emma Penrose"),
          Map.entry("Suresh Nair", "Anil Menon"),
          Map.entry("Sverre Haugen", "Trond Bakken"),
          Map.entry("Irena Lenz", "Marta Vogel"));

  static Stream<Arguments> changes() {
    return Stream.of(
        arguments("straight marks", same(MetamorphicTest::straight), 1),
        arguments("curly marks", same(Curly::of), 1),
        arguments("line ends of Windows", same(t -> t.replace("\n", "\r\n")), 0),
        arguments("a break for a blank line", same(t -> t.replaceAll("\n\n+", "\n")), 1),
        arguments("wrapped at 72", same(MetamorphicTest::wrapped), 1),
        arguments("a paragraph behind", same(MetamorphicTest::withParagraph), 1),
        arguments("American spelling", everywhere(t -> replaced(t, AMERICAN)), 1),
        arguments("other names", everywhere(MetamorphicTest::renamed), 1));
  }

  /**
   * A change of a text.
   *
   * @param ofText the text
   * @param ofWords what becomes of the words in it
   */
  private record Change(UnaryOperator<String> ofText, UnaryOperator<String> ofWords) {}

  private static Change same(UnaryOperator<String> layout) {
    return new Change(layout, UnaryOperator.identity());
  }

  private static Change everywhere(UnaryOperator<String> words) {
    return new Change(words, words);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void attributionsStay(String name, Change change, int perHundred) throws IOException {
    int all = 0;
    Map<String, Multiset<String>> changed = new TreeMap<>();
    for (GoldArticle article : GoldArticle.all()) {
      String other = change.ofText().apply(article.text());
      if (other.equals(article.text())) {
        continue;
      }
      Multiset<String> before = keys(article.text(), change.ofWords());
      Multiset<String> after = keys(other, UnaryOperator.identity());
      all += before.size();
      Multiset<String> lost = Multisets.difference(before, after);
      Multiset<String> found = Multisets.difference(after, before);
      if (!lost.isEmpty() || !found.isEmpty()) {
        changed.put(article.id(), HashMultiset.create(Multisets.sum(lost, found)));
      }
    }
    // What moved is lost here and found there.
    int differences = changed.values().stream().mapToInt(c -> (c.size() + 1) / 2).sum();
    assertThat(differences * 100)
        .as("%s: %d of %d change: %s", name, differences, all, changed)
        .isLessThanOrEqualTo(perHundred * all);
  }

  private static Multiset<String> keys(String text, UnaryOperator<String> words) {
    Multiset<String> keys = HashMultiset.create();
    for (Attribution a : SharedDixit.get().extract(text).attributions()) {
      keys.add(
          Stream.of(
                  a.source().map(TextSpan::text),
                  a.cue().map(TextSpan::text),
                  Optional.of(a.content().text()),
                  Optional.of(a.type().name()),
                  a.speaker().map(Speaker::label))
              .map(part -> straight(words.apply(part.orElse("-"))).replaceAll("\\s+", " "))
              .collect(Collectors.joining(" | ")));
    }
    return keys;
  }

  private static String straight(String text) {
    return text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
  }

  private static String wrapped(String text) {
    return text.lines().map(MetamorphicTest::wrappedLine).collect(Collectors.joining("\n"));
  }

  private static String wrappedLine(String line) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ")) {
      boolean fits = column + 1 + word.length() <= WIDTH;
      wrapped.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = fits && column > 0 ? column + 1 + word.length() : word.length();
    }
    return wrapped.toString();
  }

  private static String withParagraph(String text) {
    String end = text.contains("\n\n") ? "\n\n" : "\n";
    return text.stripTrailing()
        + end
        + "The road stayed closed on Tuesday, and shops stood empty.\n";
  }

  private static String renamed(String text) {
    String renamed = text;
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      String[] before = name.getKey().split(" ");
      String[] after = name.getValue().split(" ");
      for (int i = 0; i < 2; i++) {
        renamed = renamed.replaceAll("\\b" + before[i] + "\\b", after[i]);
        renamed =
            renamed.replaceAll(
                "\\b" + before[i].toUpperCase(Locale.ROOT) + "\\b",
                after[i].toUpperCase(Locale.ROOT));
      }
    }
    return renamed;
  }

  /** Also at the begin of a word, with a capital. */
  private static String replaced(String text, Map<String, String> words) {
    String keys =
        words.keySet().stream()
            .flatMap(w -> Stream.of(w, capital(w)))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("\\b(?:" + keys + ")")
        .matcher(text)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    words.containsKey(m.group())
                        ? words.get(m.group())
                        : capital(words.get(m.group().toLowerCase(Locale.ROOT)))));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
