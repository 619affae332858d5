// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.CanonicalName;
import io.github.dixit.speakers.entities.Entity;
import io.github.dixit.speakers.entities.Entity.Fact;
import io.github.dixit.speakers.entities.OrganizationName;
import io.github.dixit.speakers.entities.PersonName;
import io.github.dixit.speakers.lexicon.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks speakers up in the user's catalogue; immutable. */
final class CatalogueMatcher {

  private final Lexicon lexicon;
  private final ImmutableSetMultimap<String, Catalogue.Entry> byName;

  CatalogueMatcher(Catalogue catalogue, Lexicon lexicon) {
    this.lexicon = lexicon;
    ImmutableSetMultimap.Builder<String, Catalogue.Entry> index = ImmutableSetMultimap.builder();
    for (Catalogue.Entry entry : catalogue.entries()) {
      for (String name : Iterables.concat(List.of(entry.name()), entry.aliases())) {
        index.put(key(name), entry);
        if (entry.kind() == SpeakerKind.ORGANIZATION) {
          index.put(shapeKey(name, entry.country()), entry);
        }
      }
    }
    this.byName = index.build();
  }

  /**
   * Gives the entity its entry.
   *
   * @return a warning if several entries fit; then none is taken
   */
  Optional<String> match(Entity entity) {
    if (byName.isEmpty() || !entity.isNamed()) {
      return Optional.empty();
    }
    Set<Catalogue.Entry> fitting = new LinkedHashSet<>();
    for (String form : telling(entity)) {
      byName.get(key(form)).stream().filter(e -> fits(e, entity)).forEach(fitting::add);
      byName.get(shapeKey(form, entity.country())).stream()
          .filter(e -> fits(e, entity))
          .forEach(fitting::add);
    }
    if (fitting.size() == 1) {
      Catalogue.Entry entry = fitting.iterator().next();
      entity.note(Fact.CATALOG_ID, entry.id());
      entity.note(Fact.CATALOG_NAME, entry.name());
      return Optional.empty();
    }
    return fitting.isEmpty() ? Optional.empty() : Optional.of(warning(entity, fitting));
  }

  private static String warning(Entity entity, Set<Catalogue.Entry> fitting) {
    String choices =
        fitting.stream()
            .map(e -> e.id() + " (" + e.name() + ")")
            .collect(Collectors.joining(" or "));
    return "\""
        + CanonicalName.of(entity).orElse("?")
        + "\" may be "
        + choices
        + " in the catalogue; none was taken";
  }

  /** A person of whom the text gives the full name is not looked up by the surname alone. */
  private static List<String> telling(Entity entity) {
    List<String> all = List.copyOf(entity.forms().keySet());
    List<String> full = all.stream().filter(f -> PersonName.of(f).isFull()).toList();
    return entity.isPerson() && !full.isEmpty() ? full : all;
  }

  private static boolean fits(Catalogue.Entry entry, Entity entity) {
    boolean kind =
        entry.kind() == entity.kind()
            || entry.kind() == SpeakerKind.UNKNOWN
            || entity.kind() == SpeakerKind.UNKNOWN;
    boolean country =
        entry.country().isEmpty()
            || entity.country().isEmpty()
            || entry.country().equals(entity.country());
    return kind && country;
  }

  private String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : name.replace('’', '\'').split("\\s+")) {
      String plain = lexicon.british(Lexicon.bare(word));
      if (!plain.isEmpty() && !(key.length() == 0 && plain.equals("the"))) {
        key.append(' ').append(plain);
      }
    }
    return key.toString();
  }

  /** One key for "Russia's defence ministry" and "the Russian Ministry of Defence". */
  private String shapeKey(String name, Optional<String> country) {
    OrganizationName parsed = OrganizationName.of(name, lexicon);
    Optional<String> owner = parsed.country().or(() -> country);
    return owner.isPresent() && !parsed.words().isEmpty()
        ? owner.get() + ":" + parsed.key()
        : key(name);
  }
}
