// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.entities;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity.Fact;
import io.github.dixit.speakers.grammar.NameMention;
import io.github.dixit.speakers.grammar.TokenRow;
import io.github.dixit.speakers.lexicon.KnownBodies.Body;
import io.github.dixit.speakers.lexicon.Lexicon;
import io.github.dixit.speakers.lexicon.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts the names of one organisation together: the same words in any order, spelling and shape of
 * country, then acronyms, then short forms.
 */
public final class OrganizationClusters {

  private final TokenRow row;
  private final Lexicon lexicon;
  private final EntityIndex byKey = new EntityIndex();
  private final EntityIndex byWord = new EntityIndex();
  private final Map<String, Entity> byForm = new HashMap<>();
  private final Map<Integer, Entity> byEnd = new HashMap<>();
  private final Map<Body, Entity> byKnown = new HashMap<>();
  private final EntityIndex byLetters = new EntityIndex();
  private final Map<Entity, OrganizationName> fullest = new LinkedHashMap<>();
  private final Map<Entity, Integer> firstInFull = new HashMap<>();

  public OrganizationClusters(TokenRow row) {
    this.row = row;
    this.lexicon = row.lexicon();
  }

  /** {@return the organisations of the mentions} */
  public Map<NameMention, Entity> cluster(List<NameMention> mentions) {
    Map<NameMention, Entity> result = new LinkedHashMap<>();
    Map<NameMention, OrganizationName> parsed = new LinkedHashMap<>();
    mentions.forEach(m -> parsed.put(m, OrganizationName.of(m.name(), lexicon)));
    List<NameMention> order = new ArrayList<>(mentions);
    // Longest first, so that a short form finds the full name wherever in the text that stands;
    // those with a country before those without for the same reason.
    order.sort(
        Comparator.comparingInt(
                (NameMention m) -> -Objects.requireNonNull(parsed.get(m)).words().size())
            .thenComparing(m -> Objects.requireNonNull(parsed.get(m)).country().isEmpty())
            .thenComparingInt(NameMention::begin));
    for (NameMention mention : order) {
      if (!OrganizationName.isAcronym(mention.name())) {
        result.put(mention, place(mention, Objects.requireNonNull(parsed.get(mention))));
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
  public Optional<Entity> find(String name, int token) {
    Entity same = byForm.get(name.toLowerCase(Locale.ROOT));
    if (same != null) {
      return Optional.of(same);
    }
    return existing(OrganizationName.of(name, lexicon), token)
        .or(() -> OrganizationName.isAcronym(name) ? evident(name, token) : Optional.empty());
  }

  private Entity place(NameMention mention, OrganizationName name) {
    Entity entity =
        existing(name, mention.begin())
            .or(() -> alias(mention.name()))
            .orElseGet(() -> create(name));
    record(entity, mention, name);
    return entity;
  }

  private Entity placeAcronym(NameMention mention) {
    Entity entity =
        Optional.ofNullable(byForm.get(mention.name().toLowerCase(Locale.ROOT)))
            .or(() -> defined(mention))
            .or(() -> wellKnown(mention))
            .or(() -> alias(mention.name()))
            .or(() -> evident(mention.name(), mention.begin()))
            .orElseGet(() -> create(new OrganizationName(Optional.empty(), List.of(), 0)));
    entity.addForm(mention.name());
    entity.addMention(mention.range());
    lexicon.knownBodies().find(mention.name()).ifPresent(b -> byKnown.putIfAbsent(b, entity));
    byForm.putIfAbsent(mention.name().toLowerCase(Locale.ROOT), entity);
    return entity;
  }

  /** "the Ministry of Plenty (MoP)" and "MoP (the Ministry of Plenty)". */
  private Optional<Entity> defined(NameMention acronym) {
    int open = acronym.begin() - 1;
    return open > 0 && row.is(open, "(")
        ? Optional.ofNullable(byEnd.get(open)).filter(e -> isSpelt(acronym.name(), e))
        : Optional.empty();
  }

  private Optional<Entity> wellKnown(NameMention acronym) {
    return lexicon
        .longForm(acronym.name())
        .map(form -> OrganizationName.of(form, lexicon))
        .flatMap(name -> sameKey(name, acronym.begin()));
  }

  /** "the Fed" is the Federal Reserve, "HuffPost" the Huffington Post. */
  private Optional<Entity> alias(String name) {
    return lexicon.knownBodies().find(name).map(byKnown::get);
  }

  private Optional<Entity> evident(String acronym, int token) {
    return EntityIndex.latest(byLetters.of(letters(acronym)), token);
  }

  private boolean isSpelt(String acronym, Entity entity) {
    return byLetters.of(letters(acronym)).contains(entity);
  }

  private static String letters(String acronym) {
    return Lexicon.bare(acronym);
  }

  private OrganizationName fullest(Entity entity) {
    return Objects.requireNonNull(fullest.get(entity));
  }

  private Optional<Entity> existing(OrganizationName name, int token) {
    if (name.words().isEmpty()) {
      return Optional.empty();
    }
    return sameKey(name, token).or(() -> shortForm(name, token));
  }

  private Optional<Entity> sameKey(OrganizationName name, int token) {
    List<Entity> same =
        byKey.of(name.key()).stream().filter(e -> fullest(e).countriesAgree(name)).toList();
    return EntityIndex.latest(same, token);
  }

  private Optional<Entity> shortForm(OrganizationName name, int token) {
    List<Entity> longer =
        byWord.of(name.words().get(0)).stream()
            .filter(e -> fullest(e).countriesAgree(name) && !isSeat(e))
            .filter(e -> !isEvent(fullest(e), name))
            .filter(e -> name.isBeginOf(fullest(e)) || !isKnownBefore(e, name, token))
            .toList();
    boolean generic = name.words().size() == 1 && lexicon.noun(name.words().get(0)).isPresent();
    List<Entity> ends =
        generic ? List.of() : longer.stream().filter(e -> name.isEndOf(fullest(e))).toList();
    if (!ends.isEmpty()) {
      return EntityIndex.latest(ends, token);
    }
    List<Entity> heads = longer.stream().filter(e -> name.isHeadOf(fullest(e))).toList();
    if (!heads.isEmpty()) {
      return EntityIndex.latest(heads, token);
    }
    List<Entity> begins =
        longer.stream()
            .filter(e -> name.isBeginOf(fullest(e)) && hasNoHead(fullest(e), name))
            .toList();
    return begins.size() == 1 && name.country().isEmpty()
        ? Optional.of(begins.get(0))
        : Optional.empty();
  }

  /** "Chirp" in a text that brings up a "Province Chirp" only later. */
  private boolean isKnownBefore(Entity longer, OrganizationName shorter, int token) {
    return shorter.words().size() == 1 && longer.firstMention() > token && row.sentence(token) > 0;
  }

  /** "Halden" is not the Halden Cup. */
  private static boolean isEvent(OrganizationName longer, OrganizationName shorter) {
    String last = longer.words().get(longer.words().size() - 1);
    return WordList.EVENT.has(last) && !shorter.words().contains(last);
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

  private Entity create(OrganizationName name) {
    Entity entity = new Entity(SpeakerKind.ORGANIZATION);
    fullest.put(entity, name);
    return entity;
  }

  private void record(Entity entity, NameMention mention, OrganizationName name) {
    if (name.words().size() > 1) {
      firstInFull.merge(entity, mention.begin(), Math::min);
    }
    if (row.text(mention.range()).contains(mention.name())) {
      entity.addForm(mention.name());
    } else {
      entity.addToldForm(mention.name());
    }
    entity.addMention(mention.range());
    name.country().ifPresent(c -> entity.note(Fact.COUNTRY, c));
    byForm.putIfAbsent(mention.name().toLowerCase(Locale.ROOT), entity);
    OrganizationName known = fullest(entity);
    if (known.country().isEmpty() && name.country().isPresent()) {
      fullest.put(entity, new OrganizationName(name.country(), known.words(), known.headWords()));
    }
    lexicon.knownBodies().find(mention.name()).ifPresent(b -> byKnown.putIfAbsent(b, entity));
    byKey.add(name.key(), entity);
    name.words().forEach(w -> byWord.add(w, entity));
    byEnd.put(mention.end(), entity);
    OrganizationName.acronyms(mention.name()).forEach(a -> byLetters.add(a, entity));
  }
}
