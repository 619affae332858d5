// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The entity behind one or more sources of a document.
 *
 * @param id unique in the document: {@code "s1"}, {@code "s2"} ...
 * @param name the most complete proper name that the text gives, without titles; empty for unnamed
 *     people and things
 * @param kind what sort of entity it is
 * @param aliases the other forms under which the text names it, without repetition
 * @param mentions where the text names or means it, in text order
 * @param description the words that stand for a name where there is none: <em>US officials</em>
 * @param role the office or profession that the text gives: <em>director</em>
 * @param affiliation the body that the text says the speaker belongs to
 * @param catalogId the identifier in the user's catalogue, if one was given and has the speaker
 */
public record Speaker(
    String id,
    Optional<String> name,
    SpeakerKind kind,
    List<String> aliases,
    List<Span> mentions,
    Optional<String> description,
    Optional<String> role,
    Optional<String> affiliation,
    Optional<String> catalogId) {

  /**
   * Copies the lists.
   *
   * @param id unique in the document: {@code "s1"}, {@code "s2"} ...
   * @param name the most complete proper name that the text gives, without titles; empty for
   *     unnamed people and things
   * @param kind what sort of entity it is
   * @param aliases the other forms under which the text names it, without repetition
   * @param mentions where the text names or means it, in text order
   * @param description the words that stand for a name where there is none: <em>US officials</em>
   * @param role the office or profession that the text gives: <em>director</em>
   * @param affiliation the body that the text says the speaker belongs to
   * @param catalogId the identifier in the user's catalogue, if one was given and has the speaker
   */
  public Speaker {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** {@return the name, or where there is none the description, or else the identifier} */
  public String label() {
    return name.or(() -> description).orElse(id);
  }

  /**
   * {@return whether this is one of the speaker's names, without regard to case}
   *
   * @param other a name, in any case
   */
  public boolean isNamed(String other) {
    return name.filter(other::equalsIgnoreCase).isPresent()
        || aliases.stream().anyMatch(other::equalsIgnoreCase);
  }

  /** {@return identifier, kind and label, for debuggers and logs} */
  @Override
  public String toString() {
    return id + " " + kind + " " + label();
  }
}
