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
 * country, then short forms, what everybody calls it, and acronyms.
 */
final class OrganizationClusters {

  private final TokenRow row;
  private final Lexicon lexicon;
  private final Map<String, Entity> byForm = new HashMap<>();
  private final EntityIndex byKey = new EntityIndex();
  private final EntityIndex byWord = new EntityIndex();
  private final EntityIndex byLetters = new EntityIndex();
  private final Map<Body, Entity> byKnown = new HashMap<>();
  private final Map<Entity, OrganizationName> fullest = new HashMap<>();

  OrganizationClusters(TokenRow row) {
    this.row = row;
    this.lexicon = row.lexicon();
  }

  /** A mention and what its name tells. */
  private record Parsed(NameMention mention, OrganizationName name) {}

  /**
   * {@return the organisations of the mentions; longer names are sorted first, acronyms last, so
   * that a short form finds the full name wherever in the text that stands}
   */
  Map<NameMention, Entity> cluster(List<NameMention> mentions) {
    List<Parsed> order = new ArrayList<>();
    mentions.forEach(m -> order.add(new Parsed(m, OrganizationName.of(m.name(), lexicon))));
    order.sort(
        Comparator.comparing((Parsed p) -> OrganizationName.isAcronym(p.mention.name()))
            .thenComparingInt(p -> -p.name.words().size())
            .thenComparing(p -> p.name.country().isEmpty())
            .thenComparingInt(p -> p.mention.begin()));
    Map<NameMention, Entity> result = new LinkedHashMap<>();
    for (Parsed each : order) {
      Entity entity =
          find(each.mention.name(), each.mention.begin()).orElseGet(() -> create(each.name));
      record(entity, each.mention, each.name);
      result.put(each.mention, entity);
    }
    return result;
  }

  /** {@return the organisation that a name means at a token, if the document has it} */
  Optional<Entity> find(String name, int token) {
    return Optional.ofNullable(byForm.get(name.toLowerCase(Locale.ROOT)))
        .or(() -> alias(name))
        .or(
            () ->
                OrganizationName.isAcronym(name)
                    ? EntityIndex.latest(byLetters.of(Lexicon.bare(name)), token)
                    : byWords(OrganizationName.of(name, lexicon), token));
  }

  /** "the Fed" is the Federal Reserve, "HuffPost" the Huffington Post. */
  private Optional<Entity> alias(String name) {
    return lexicon.knownBodies().find(name).map(byKnown::get);
  }

  private Optional<Entity> byWords(OrganizationName name, int token) {
    if (name.words().isEmpty()) {
      return Optional.empty();
    }
    List<Entity> same = byKey.of(name.key()).stream().filter(e -> countryFits(e, name)).toList();
    return same.isEmpty() ? shortForm(name, token) : EntityIndex.latest(same, token);
  }

  private Optional<Entity> shortForm(OrganizationName name, int token) {
    List<Entity> longer =
        byWord.of(name.words().get(0)).stream()
            .filter(e -> countryFits(e, name) && !isSeat(e) && !isEvent(fullest(e), name))
            .toList();
    boolean generic = name.words().size() == 1 && lexicon.noun(name.words().get(0)).isPresent();
    if (generic
        && longer.size() == 1
        && name.isEndOf(fullest(longer.get(0)))
        && lexicon.knownBodies().find(name.words().get(0)).isEmpty()) {
      return Optional.of(longer.get(0)); // "the Commission", where the text has but one
    }
    List<Entity> complete =
        longer.stream()
            .filter(e -> !generic && name.isEndOf(fullest(e)) || name.isHeadOf(fullest(e)))
            .toList();
    if (!complete.isEmpty()) {
      return EntityIndex.latest(complete, token);
    }
    List<Entity> begins =
        longer.stream()
            .filter(e -> name.isBeginOf(fullest(e)) && hasNoHead(fullest(e), name))
            .toList();
    return begins.size() == 1 && name.country().isEmpty()
        ? Optional.of(begins.get(0))
        : Optional.empty();
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

  private boolean countryFits(Entity entity, OrganizationName name) {
    return fullest(entity).countriesAgree(name);
  }

  private OrganizationName fullest(Entity entity) {
    return Objects.requireNonNull(fullest.get(entity));
  }

  private Entity create(OrganizationName name) {
    Entity entity = new Entity(SpeakerKind.ORGANIZATION);
    fullest.put(entity, name);
    return entity;
  }

  /** "the Institute for Coastal and Inland Studies (ICS)": letters that the text gives the name. */
  private Optional<String> ownLetters(NameMention mention) {
    int letters = mention.end() + 1;
    boolean given =
        row.is(letters - 1, "(")
            && row.is(letters + 1, ")")
            && mention.words().size() > 1
            && OrganizationName.isAcronym(row.word(letters))
            && lexicon.knownBodies().find(row.word(letters)).isEmpty()
            && lexicon.countries().byAny(row.lower(letters)).isEmpty();
    return given ? Optional.of(Lexicon.bare(row.lower(letters))) : Optional.empty();
  }

  private void record(Entity entity, NameMention mention, OrganizationName name) {
    if (row.text(mention.range()).contains(mention.name())) {
      entity.addForm(mention.name());
    } else {
      entity.addToldForm(mention.name());
    }
    entity.addMention(mention.range());
    byForm.putIfAbsent(mention.name().toLowerCase(Locale.ROOT), entity);
    byKey.add(name.key(), entity);
    name.words().forEach(w -> byWord.add(w, entity));
    OrganizationName.acronyms(mention.name()).forEach(a -> byLetters.add(a, entity));
    ownLetters(mention).ifPresent(a -> byLetters.add(a, entity));
    lexicon.knownBodies().find(mention.name()).ifPresent(b -> byKnown.putIfAbsent(b, entity));
    name.country().ifPresent(c -> entity.note(Fact.COUNTRY, c));
    OrganizationName known = fullest(entity);
    if (known.country().isEmpty() && name.country().isPresent()) {
      fullest.put(entity, new OrganizationName(name.country(), known.words(), known.headWords()));
    }
  }
}
