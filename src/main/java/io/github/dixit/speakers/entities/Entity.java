// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.lexicon.Gender;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a document names or means: all that it tells of it so far. What it
 * tells first of a {@link Fact} stays; names, mentions and words are gathered.
 */
public final class Entity {

  /** What a text, or the user's catalogue, tells of somebody once. */
  public enum Fact {
    /** How the text describes somebody without a name. */
    DESCRIPTION,
    /** The id of the country that it belongs to. */
    COUNTRY,
    /** For whom a person works, in the text's words. */
    AFFILIATION,
    /** The user's name for it. */
    CATALOG_NAME,
    /** The user's identifier. */
    CATALOG_ID
  }

  private SpeakerKind kind;
  private final boolean plural;
  private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private final TreeSet<Integer> mentionBegins = new TreeSet<>();
  private final List<TokenRange> mentions = new ArrayList<>();
  private final Set<String> roleWords = new LinkedHashSet<>();
  private final Traits traits = new Traits();
  private final Set<String> nominals = new LinkedHashSet<>();
  private final GenderSigns genderSigns = new GenderSigns();
  private @Nullable String role;
  private @Nullable Entity organization;

  public Entity(SpeakerKind kind) {
    this(kind, false);
  }

  /** An entity that may be several people without a name. */
  public Entity(SpeakerKind kind, boolean plural) {
    this.kind = kind;
    this.plural = plural;
  }

  public SpeakerKind kind() {
    return kind;
  }

  public void setKind(SpeakerKind kind) {
    this.kind = kind;
  }

  public boolean isPerson() {
    return kind == SpeakerKind.PERSON;
  }

  public boolean isPlural() {
    return plural;
  }

  /** {@return whether it has a proper name} */
  public boolean isNamed() {
    return !forms.isEmpty();
  }

  public void addForm(String form) {
    forms.merge(form, 1, Integer::sum);
  }

  /** Adds a name that the text tells in other words; where both are as full, its own words win. */
  public void addToldForm(String form) {
    forms.putIfAbsent(form, 0);
  }

  /** {@return the proper names used for it, each with how often, in order of first use} */
  public Map<String, Integer> forms() {
    return forms;
  }

  /** {@return the descriptions used for it: "the ministry"} */
  public Set<String> nominals() {
    return nominals;
  }

  public void addMention(TokenRange range) {
    if (mentionBegins.add(range.begin())) {
      mentions.add(range);
    }
  }

  public List<TokenRange> mentions() {
    return mentions;
  }

  public int firstMention() {
    return mentionBegins.isEmpty() ? Integer.MAX_VALUE : mentionBegins.first();
  }

  /** {@return the last token before the given one at which it is mentioned, or -1} */
  public int lastMentionBefore(int token) {
    Integer before = mentionBegins.lower(token);
    return before == null ? -1 : before;
  }

  /** {@return how often it is mentioned before the token, at most {@code limit}} */
  public int mentionsBefore(int token, int limit) {
    return (int) mentionBegins.headSet(token, false).descendingSet().stream().limit(limit).count();
  }

  /** {@return where it is mentioned at most {@code reach} tokens from the given one, in order} */
  public IntStream mentionsNear(int token, int reach) {
    return mentionBegins.subSet(token - reach, true, token + reach, true).stream()
        .mapToInt(Integer::intValue);
  }

  /** {@return lower-case words of its titles, roles and appositions: "senator", "founder"} */
  public Set<String> roleWords() {
    return roleWords;
  }

  /** {@return what titles and appositions say besides the role} */
  public Traits traits() {
    return traits;
  }

  /** {@return what tells the gender} */
  public GenderSigns genderSigns() {
    return genderSigns;
  }

  public Gender gender() {
    return genderSigns.best();
  }

  /** Notes a fact, unless it is told already. */
  public void note(Fact fact, String value) {
    facts.putIfAbsent(fact, value);
  }

  /** {@return what is told of that} */
  public Optional<String> fact(Fact fact) {
    return Optional.ofNullable(facts.get(fact));
  }

  public Optional<String> affiliation() {
    return fact(Fact.AFFILIATION);
  }

  public Optional<String> country() {
    return fact(Fact.COUNTRY);
  }

  public Optional<String> description() {
    return fact(Fact.DESCRIPTION);
  }

  /** {@return the longest role of one word, or the first of several} */
  public Optional<String> role() {
    return Optional.ofNullable(role);
  }

  /** Notes a role in the text's words: one of several words is not replaced but by a longer one. */
  public void addRole(String told) {
    if (role == null || isFuller(told, role)) {
      int bracket = told.indexOf(" ("); // "correspondent (on camera)"
      role = ShoutedName.roleInNormalCase(bracket > 0 ? told.substring(0, bracket) : told);
    }
  }

  private static boolean isFuller(String told, String known) {
    boolean goesOn = told.regionMatches(true, 0, known, 0, known.length());
    return known.length() < told.length() && (goesOn || known.indexOf(' ') < 0);
  }

  /** {@return the organisation that the affiliation names, if the document has it as an entity} */
  public Optional<Entity> organization() {
    return Optional.ofNullable(organization);
  }

  /** Notes for whom a person works, unless that is told already. */
  public void affiliate(String name, Entity body) {
    note(Fact.AFFILIATION, name);
    organization = organization == null && body != this ? body : organization;
  }

  /** Notes for whom a person works, whatever was told before. */
  public void affiliateAnew(String name, Entity body) {
    facts.put(Fact.AFFILIATION, name);
    organization = body == this ? null : body;
  }
}
