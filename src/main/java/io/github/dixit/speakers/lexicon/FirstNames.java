// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** First names: their usual gender and their short forms. */
public final class FirstNames {

  /** A list of 14,600 first names that CoreNLP ships for its coreference. */
  private static final String CORENLP_LIST =
      "/io/github/dixit/models/corenlp/namegender.combine.txt";

  private static final CharMatcher MARKS = CharMatcher.inRange('\u0300', '\u036f');

  private final ImmutableMap<String, Gender> genders;
  private final ImmutableSet<String> common;
  private final ImmutableSetMultimap<String, String> shortForms;

  public FirstNames() {
    Map<String, Gender> all = corenlpNames();
    Table.rows("first-names.tsv", 2).forEach(r -> all.put(lower(r[0]), Gender.of(r[1])));
    genders = ImmutableMap.copyOf(all);
    common =
        Table.rows("first-names.tsv", 2).stream()
            .map(r -> lower(r[0]))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSetMultimap.Builder<String, String> forms = ImmutableSetMultimap.builder();
    Table.rows("nicknames.tsv", 2).forEach(r -> forms.putAll(r[0], Table.forms(r[1])));
    shortForms = forms.build();
  }

  /** {@return the gender that the name usually goes with} */
  public Gender gender(String name) {
    return genders.getOrDefault(lower(name), Gender.UNKNOWN);
  }

  public boolean contains(String name) {
    return genders.containsKey(lower(name));
  }

  /** {@return whether many people have the name: no word that is hardly ever a name} */
  public boolean isCommon(String name) {
    return common.contains(lower(name));
  }

  /** {@return whether the two can name one person: equal, an initial, a short form} */
  public boolean agree(String a, String b) {
    String x = lower(a);
    String y = lower(b);
    return x.equals(y)
        || isInitial(x) && y.startsWith(x.substring(0, 1))
        || isInitial(y) && x.startsWith(y.substring(0, 1))
        || shortForms.containsEntry(x, y)
        || shortForms.containsEntry(y, x);
  }

  public static boolean isInitial(String name) {
    return name.length() == 1 || name.length() == 2 && name.endsWith(".");
  }

  /** Empty where the models jar has been cut down: then the project's own list does alone. */
  private static Map<String, Gender> corenlpNames() {
    Map<String, Gender> names = new HashMap<>();
    try (InputStream in = FirstNames.class.getResourceAsStream(CORENLP_LIST)) {
      if (in != null) {
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        reader.lines().map(line -> line.split("\t")).forEach(fields -> add(fields, names));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + CORENLP_LIST, e);
    }
    return names;
  }

  private static void add(String[] fields, Map<String, Gender> names) {
    if (fields.length == 2 && fields[0].length() > 1) {
      Gender gender = fields[1].equals("MALE") ? Gender.MALE : Gender.FEMALE;
      names.merge(lower(fields[0]), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }
  }

  /** In lower case and without accents: texts and lists drop them as they like. */
  private static String lower(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    return MARKS.removeFrom(plain).toLowerCase(Locale.ROOT);
  }
}
