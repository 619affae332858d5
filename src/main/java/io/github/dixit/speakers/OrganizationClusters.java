// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import io.github.dixit.SpeakerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the names of one organisation together: the same words in any order, spelling and shape of
 * country, then acronyms, then short forms.
 */
final class OrganizationClusters {

  /** How many organisations with one word are compared; a bound on time, not on sense. */
  private static final int SAME_WORD = 64;

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Map<String, List<Entity>> byKey = new HashMap<>();
  private final Map<String, List<Entity>> byWord = new HashMap<>();
  private final Map<String, Entity> byForm = new HashMap<>();
  private final Map<Integer, Entity> byEnd = new HashMap<>();
  private final Map<String, List<Entity>> byLetters = new HashMap<>();
  private final Map<Entity, OrganizationName> fullest = new LinkedHashMap<>();

  OrganizationClusters(TokenRow row, Lexicon lexicon) {
    this.row = row;
    this.lexicon = lexicon;
  }

  /** {@return the organisations of the mentions} */
  Map<NameMention, Entity> cluster(List<NameMention> mentions) {
    Map<NameMention, Entity> result = new LinkedHashMap<>();
    Map<NameMention, OrganizationName> parsed = new LinkedHashMap<>();
    mentions.forEach(m -> parsed.put(m, OrganizationName.of(m.name(), lexicon)));
    List<NameMention> order = new ArrayList<>(mentions);
    // Longest first, so that a short form finds the full name wherever in the text that stands;
    // those with a country before those without for the same reason.
    order.sort(
        Comparator.comparingInt((NameMention m) -> -parsed.get(m).words().size())
            .thenComparing(m -> parsed.get(m).country().isEmpty())
            .thenComparingInt(NameMention::begin));
    for (NameMention mention : order) {
      if (!OrganizationName.isAcronym(mention.name())) {
        result.put(mention, place(mention, parsed.get(mention)));
      }
    }
    for (NameMention mention : order) {
      if (OrganizationName.isAcronym(mention.name())) {
        result.put(mention, placeAcronym(mention));
      }
    }
    return result;
  }

  /** {@return the organisation that a name means at a token, if the document has it} */
  Optional<Entity> find(String name, int token) {
    Entity same = byForm.get(name.toLowerCase(Locale.ROOT));
    if (same != null) {
      return Optional.of(same);
    }
    return existing(OrganizationName.of(name, lexicon), token)
        .or(() -> OrganizationName.isAcronym(name) ? evident(name, token) : Optional.empty());
  }

  private Entity place(NameMention mention, OrganizationName name) {
    Entity entity = existing(name, mention.begin()).orElseGet(() -> create(name));
    record(entity, mention, name);
    return entity;
  }

  private Entity placeAcronym(NameMention mention) {
    Entity entity =
        Optional.ofNullable(byForm.get(mention.name().toLowerCase(Locale.ROOT)))
            .or(() -> defined(mention))
            .or(() -> wellKnown(mention))
            .or(() -> evident(mention.name(), mention.begin()))
            .orElseGet(() -> create(new OrganizationName(Optional.empty(), List.of(), 0)));
    entity.addForm(mention.name());
    entity.addMention(mention.range());
    byForm.putIfAbsent(mention.name().toLowerCase(Locale.ROOT), entity);
    return entity;
  }

  /** "the Ministry of Plenty (MoP)" and "MoP (the Ministry of Plenty)". */
  private Optional<Entity> defined(NameMention acronym) {
    int open = acronym.begin() - 1;
    return open > 0 && row.lower(open).equals("(")
        ? Optional.ofNullable(byEnd.get(open)).filter(e -> isSpelt(acronym.name(), e))
        : Optional.empty();
  }

  private Optional<Entity> wellKnown(NameMention acronym) {
    return lexicon
        .longForm(acronym.name())
        .map(form -> OrganizationName.of(form, lexicon))
        .flatMap(name -> sameKey(name, acronym.begin()));
  }

  private Optional<Entity> evident(String acronym, int token) {
    return latest(byLetters.getOrDefault(letters(acronym), List.of()), token);
  }

  private boolean isSpelt(String acronym, Entity entity) {
    return byLetters.getOrDefault(letters(acronym), List.of()).contains(entity);
  }

  private static String letters(String acronym) {
    return Lexicon.bare(acronym);
  }

  private Optional<Entity> existing(OrganizationName name, int token) {
    if (name.words().isEmpty()) {
      return Optional.empty();
    }
    return sameKey(name, token).or(() -> shortForm(name, token));
  }

  private Optional<Entity> sameKey(OrganizationName name, int token) {
    List<Entity> same =
        byKey.getOrDefault(name.key(), List.of()).stream()
            .filter(e -> fullest.get(e).countriesAgree(name))
            .toList();
    return latest(same, token);
  }

  private Optional<Entity> shortForm(OrganizationName name, int token) {
    List<Entity> longer =
        byWord.getOrDefault(name.words().get(0), List.of()).stream()
            .filter(e -> fullest.get(e).countriesAgree(name) && !isSeat(e))
            .toList();
    boolean generic = name.words().size() == 1 && lexicon.noun(name.words().get(0)).isPresent();
    List<Entity> ends =
        generic ? List.of() : longer.stream().filter(e -> name.isEndOf(fullest.get(e))).toList();
    if (!ends.isEmpty()) {
      return latest(ends, token);
    }
    List<Entity> heads = longer.stream().filter(e -> name.isHeadOf(fullest.get(e))).toList();
    if (!heads.isEmpty()) {
      return latest(heads, token);
    }
    List<Entity> begins =
        longer.stream()
            .filter(e -> name.isBeginOf(fullest.get(e)) && hasNoHead(fullest.get(e), name))
            .toList();
    return begins.size() == 1 && name.country().isEmpty()
        ? Optional.of(begins.get(0))
        : Optional.empty();
  }

  /** "the House" is not the White House. */
  private boolean isSeat(Entity entity) {
    return entity.forms().keySet().stream()
        .anyMatch(f -> lexicon.isSeat(f.toLowerCase(Locale.ROOT)));
  }

  /**
   * "Wells" is Wells Fargo and "Halden" Halden Motors, but "Homeland Security" is not Homeland
   * Security Investigations.
   */
  private boolean hasNoHead(OrganizationName longer, OrganizationName shorter) {
    boolean word = shorter.words().size() == 1 && longer.words().size() == 2;
    return longer.words().subList(shorter.words().size(), longer.words().size()).stream()
        .allMatch(w -> lexicon.noun(w).isEmpty() && (word || !w.endsWith("s")));
  }

  /** {@return the one mentioned last before the token, or else the first of all} */
  private static Optional<Entity> latest(List<Entity> entities, int token) {
    return entities.stream()
        .max(
            Comparator.comparingInt((Entity e) -> e.lastMentionBefore(token))
                .thenComparingInt(e -> -e.firstMention()));
  }

  private Entity create(OrganizationName name) {
    Entity entity = new Entity(SpeakerKind.ORGANIZATION);
    fullest.put(entity, name);
    return entity;
  }

  private void record(Entity entity, NameMention mention, OrganizationName name) {
    if (row.text(mention.range()).contains(mention.name())) {
      entity.addForm(mention.name());
    } else {
      entity.addToldForm(mention.name());
    }
    entity.addMention(mention.range());
    name.country().ifPresent(entity::setCountry);
    byForm.putIfAbsent(mention.name().toLowerCase(Locale.ROOT), entity);
    OrganizationName known = fullest.get(entity);
    if (known.country().isEmpty() && name.country().isPresent()) {
      fullest.put(entity, new OrganizationName(name.country(), known.words(), known.headWords()));
    }
    addTo(byKey, name.key(), entity);
    name.words().forEach(w -> addTo(byWord, w, entity));
    byEnd.put(mention.end(), entity);
    OrganizationName.acronyms(mention.name()).forEach(a -> addTo(byLetters, a, entity));
  }

  private static void addTo(Map<String, List<Entity>> index, String key, Entity entity) {
    List<Entity> entities = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (entities.size() < SAME_WORD && !entities.contains(entity)) {
      entities.add(entity);
    }
  }
}
