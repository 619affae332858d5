// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.lexicon;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists of this room, loaded once. */
public final class Lexicon {

  private static final class Holder {
    static final Lexicon SHARED = new Lexicon();
  }

  private final FirstNames firstNames = new FirstNames();
  private final Countries countries = new Countries();
  private final PublicFigures figures = new PublicFigures();
  private final KnownBodies knownBodies = new KnownBodies();
  private final ImmutableMap<String, Noun> nouns;
  private final ImmutableMap<String, Gender> titles;
  private final ImmutableMap<String, String> fullTitles;
  private final Set<String> polite = new HashSet<>();
  private final ImmutableMap<String, String> spelling;
  private final ImmutableMap<String, String> fields;
  private final ImmutableMap<String, String> abbreviations;
  private final ImmutableMap<String, String> bodies;

  private Lexicon() {
    nouns = readNouns();
    Map<String, Gender> title = new HashMap<>();
    Map<String, String> full = new HashMap<>();
    for (String[] row : Table.rows("titles.tsv", 4)) {
      title.put(row[0], Gender.of(row[1]));
      full.put(row[0], row[2].isEmpty() ? row[0] : row[2]);
      if (row[3].equals("polite")) {
        polite.add(row[0]);
      }
    }
    titles = ImmutableMap.copyOf(title);
    fullTitles = ImmutableMap.copyOf(full);
    spelling = readPairs("spelling.tsv");
    abbreviations = readPairs("abbreviations.tsv");
    bodies = readPairs("bodies.tsv");
    Map<String, String> field = new HashMap<>();
    for (String[] row : Table.rows("fields.tsv", 2)) {
      field.put(row[0], row[0]);
      Table.forms(row[1]).forEach(form -> field.put(form, row[0]));
    }
    fields = ImmutableMap.copyOf(field);
  }

  public static Lexicon shared() {
    return Holder.SHARED;
  }

  public FirstNames firstNames() {
    return firstNames;
  }

  public Countries countries() {
    return countries;
  }

  public PublicFigures figures() {
    return figures;
  }

  public KnownBodies knownBodies() {
    return knownBodies;
  }

  /** {@return the noun of that dictionary form, also with a prefix of rank: "co-host"} */
  public Optional<Noun> noun(String lemma) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    Noun noun = nouns.get(lower);
    int hyphen = noun == null ? lower.indexOf('-') : -1;
    if (hyphen > 0 && WordList.RANK_PREFIX.has(lower.substring(0, hyphen))) {
      return noun(lower.substring(hyphen + 1)).map(n -> new Noun(lower, n.type(), n.gender()));
    }
    return Optional.ofNullable(noun);
  }

  /** {@return whether the noun is of that class} */
  public boolean is(NounClass type, String lemma) {
    return noun(lemma).filter(n -> n.type() == type).isPresent();
  }

  /** {@return whether the noun stands for a person} */
  public boolean isPerson(String lemma) {
    return is(NounClass.PERSON, lemma);
  }

  /** {@return whether the noun stands for a person or people} */
  public boolean isHuman(String lemma) {
    return noun(lemma).filter(n -> n.type().isHuman()).isPresent();
  }

  /** {@return whether the noun stands for a body} */
  public boolean isBody(String lemma) {
    return noun(lemma).filter(n -> n.type().isBody()).isPresent();
  }

  /** {@return the noun for one of a country's people: "Swede", "Frenchwoman"} */
  public Optional<Noun> citizen(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Gender gender =
        lower.endsWith("woman")
            ? Gender.FEMALE
            : lower.endsWith("chman") || lower.endsWith("shman") ? Gender.MALE : Gender.UNKNOWN;
    return countries.byCitizen(word).map(c -> new Noun(lower, NounClass.PERSON, gender));
  }

  public boolean isTitle(String word) {
    return titles.containsKey(bare(word));
  }

  /** {@return whether the title is polite and tells no role: "Mr."} */
  public boolean isPolite(String title) {
    return polite.contains(bare(title));
  }

  /** {@return the word that a title abbreviates: "senator" for "sen."; else the word itself} */
  public String fullTitle(String word) {
    return fullTitles.getOrDefault(bare(word), word);
  }

  /** {@return the gender that a title or a person's noun tells} */
  public Gender titleGender(String word) {
    Gender gender = titles.getOrDefault(bare(word), Gender.UNKNOWN);
    return gender != Gender.UNKNOWN ? gender : noun(word).map(Noun::gender).orElse(Gender.UNKNOWN);
  }

  /** {@return the word in British spelling and lower case} */
  public String british(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return spelling.getOrDefault(lower, lower);
  }

  /**
   * {@return the word that stands for an institution's field in all its forms: "foreign" for
   * "foreign", "affairs", "external"}
   */
  public String field(String word) {
    String lower = british(word);
    return fields.getOrDefault(lower, lower);
  }

  /** {@return whether the word names an institution's field: "foreign", "affairs"} */
  public boolean isField(String word) {
    return fields.containsKey(british(word));
  }

  /** {@return the long form of a well-known abbreviation, lower case} */
  public Optional<String> longForm(String abbreviation) {
    return Optional.ofNullable(abbreviations.get(bare(abbreviation)));
  }

  /** {@return whether the name is that of a building that stands for the body in it} */
  public boolean isSeat(String lowerCaseName) {
    return "seat".equals(bodies.get(lowerCaseName));
  }

  /** {@return whether names that end in the word name bodies} */
  public boolean isLastOfBody(String lowerCaseWord) {
    return "last".equals(bodies.get(lowerCaseWord));
  }

  /** {@return whether the name is that of a platform, on which others write} */
  public boolean isPlatform(String lowerCaseName) {
    return "platform".equals(bodies.get(lowerCaseName));
  }

  /** {@return lower case, without full stops} */
  public static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static ImmutableMap<String, Noun> readNouns() {
    Map<String, Noun> nouns = new HashMap<>();
    for (String[] row : Table.rows("nouns.tsv", 3)) {
      NounClass type = NounClass.valueOf(row[1].toUpperCase(Locale.ROOT));
      nouns.put(row[0], new Noun(row[0], type, Gender.of(row[2])));
    }
    return ImmutableMap.copyOf(nouns);
  }

  private static ImmutableMap<String, String> readPairs(String name) {
    Map<String, String> pairs = new HashMap<>();
    Table.rows(name, 2).forEach(r -> pairs.put(r[0], r[1]));
    return ImmutableMap.copyOf(pairs);
  }
}
