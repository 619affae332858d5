// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.grammar.TokenRange;
import io.github.dixit.speakers.lexicon.Gender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Somebody or something that a document names or means: all that is known of it so far. */
public final class Entity {

  private SpeakerKind kind;
  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private final TreeSet<Integer> mentionBegins = new TreeSet<>();
  private final List<TokenRange> mentions = new ArrayList<>();
  private final Set<String> roleWords = new LinkedHashSet<>();
  private final Traits traits = new Traits();
  private final Set<String> nominals = new LinkedHashSet<>();
  private final GenderSigns genderSigns = new GenderSigns();
  private boolean plural;
  private @Nullable String role;
  private @Nullable String affiliation;
  private @Nullable String description;
  private @Nullable String country;
  private @Nullable String catalogName;
  private @Nullable String catalogId;
  private @Nullable Entity organization;

  public Entity(SpeakerKind kind) {
    this.kind = kind;
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

  /** {@return whether titles or nouns tell the gender, not the first name alone} */
  public boolean isGenderCertain() {
    return genderSigns.title() != Gender.UNKNOWN;
  }

  /** Notes the gender of a pronoun that was put to it, where nothing else tells one. */
  public void guessGender(Gender gender) {
    genderSigns.addAnswer(gender);
  }

  public void setGender(Gender gender, boolean certain) {
    if (certain) {
      genderSigns.addTitle(gender);
    } else {
      genderSigns.addName(gender);
    }
  }

  public boolean isPlural() {
    return plural;
  }

  public void setPlural(boolean plural) {
    this.plural = plural;
  }

  public Optional<String> role() {
    return Optional.ofNullable(role);
  }

  public void setRole(String role) {
    if (this.role == null || this.role.length() < role.length() && this.role.indexOf(' ') < 0) {
      int bracket = role.indexOf(" ("); // "correspondent (on camera)"
      this.role = ShoutedName.roleInNormalCase(bracket > 0 ? role.substring(0, bracket) : role);
    }
  }

  public Optional<String> affiliation() {
    return Optional.ofNullable(affiliation);
  }

  public void setAffiliation(String affiliation) {
    if (this.affiliation == null) {
      this.affiliation = affiliation;
    }
  }

  /** {@return the organisation that the affiliation names, if the document has it as an entity} */
  public Optional<Entity> organization() {
    return Optional.ofNullable(organization);
  }

  public void replaceAffiliation(String affiliation, Entity organization) {
    this.affiliation = affiliation;
    this.organization = organization == this ? null : organization;
  }

  public void setOrganization(Entity organization) {
    if (this.organization == null && organization != this) {
      this.organization = organization;
    }
  }

  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  public void setDescription(String description) {
    if (this.description == null) {
      this.description = description;
    }
  }

  public Optional<String> country() {
    return Optional.ofNullable(country);
  }

  public void setCountry(String country) {
    if (this.country == null) {
      this.country = country;
    }
  }

  public Optional<String> catalogId() {
    return Optional.ofNullable(catalogId);
  }

  public Optional<String> catalogName() {
    return Optional.ofNullable(catalogName);
  }

  public void setCatalogEntry(String id, String name) {
    catalogId = id;
    catalogName = name;
  }
}
