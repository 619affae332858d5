// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks whether documents can be told apart by their identifiers. */
final class Ids {

  private static final int LONGEST = 10_000;

  /** More are not remembered, nor told apart; they would take a hundred megabytes. */
  private static final int MOST = 1_000_000;

  private static final int SHOWN = 60;

  private final Set<String> seen = new HashSet<>();
  private long repeated;
  private String example = "";

  /**
   * {@return the text as an item, or the complaint that its identifier is none}
   *
   * @param place where it was read
   */
  Item checked(SourceText text, Place place) {
    String id = text.id();
    if (id.length() > LONGEST) {
      return new Item.Failure(
          new DixitException(
              "%s: an id of %d characters, which begins with \"%s\", is none; name another field with --id-field"
                  .formatted(place, id.length(), id.substring(0, SHOWN))));
    }
    if (seen.contains(id)) {
      repeated++;
      example = id;
    } else if (seen.size() < MOST) {
      seen.add(id);
    }
    return new Item.Text(text);
  }

  /** {@return that some have the identifier of an earlier one, if so} */
  Optional<String> note() {
    return repeated == 0
        ? Optional.empty()
        : Optional.of(
            "%d of the texts had the id of an earlier one, such as \"%s\"; --id-field names a field that tells them apart"
                .formatted(repeated, example.substring(0, Math.min(SHOWN, example.length()))));
  }
}
