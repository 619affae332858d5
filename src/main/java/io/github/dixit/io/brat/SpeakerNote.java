// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

import io.github.dixit.Span;
import io.github.dixit.Speaker;
import io.github.dixit.SpeakerKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The note that names a speaker: its kind and its name, {@code PERSON Ada Lovelace}, or in
 * parentheses the words that stand for one, {@code GROUP (US officials)}. A note that begins with
 * no kind is a name of unknown kind.
 */
final class SpeakerNote {

  private SpeakerNote() {}

  static String format(Speaker speaker) {
    String words =
        speaker.name().or(() -> speaker.description().map(d -> "(" + d + ")")).orElse("()");
    return speaker.kind() + " " + words.replaceAll("\\s", " ");
  }

  /** {@return the speaker of the note}, without aliases, which the format does not keep */
  static Speaker parse(String note, String id, List<Span> mentions) {
    String[] words = note.strip().split(" ", 2);
    Optional<SpeakerKind> kind =
        Arrays.stream(SpeakerKind.values()).filter(k -> k.name().equals(words[0])).findAny();
    String label = kind.isEmpty() ? note.strip() : words.length > 1 ? words[1].strip() : "";
    boolean unnamed = label.startsWith("(") && label.endsWith(")");
    String bare = unnamed ? label.substring(1, label.length() - 1) : label;
    Optional<String> text = Optional.of(bare).filter(b -> !b.isEmpty());
    Optional<String> none = Optional.empty();
    return new Speaker(
        id,
        unnamed ? none : text,
        kind.orElse(SpeakerKind.UNKNOWN),
        List.of(),
        mentions,
        unnamed ? text : none,
        none,
        none,
        none);
  }
}
