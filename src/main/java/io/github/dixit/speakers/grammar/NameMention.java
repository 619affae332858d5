// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.grammar;

import io.github.dixit.SpeakerKind;
import java.util.List;

/**
 * A place where the text gives a proper name.
 *
 * @param range the name's tokens, titles and articles left out
 * @param kind what it names; {@code UNKNOWN} for a capitalised name that no tagger knows
 * @param name its words, one space apart, possessive mark left out
 * @param institution whether the institution grammar built it: country and head noun
 */
public record NameMention(TokenRange range, SpeakerKind kind, String name, boolean institution) {

  /** {@return the name that the words of the range are, as they stand there} */
  public static NameMention at(TokenRow row, int begin, int end, SpeakerKind kind) {
    TokenRange range = new TokenRange(begin, end);
    return new NameMention(range, kind, row.text(range), false);
  }

  public int begin() {
    return range.begin();
  }

  public int end() {
    return range.end();
  }

  /** {@return the words of the name; hyphenated ones stay whole} */
  public List<String> words() {
    return List.of(name.split(" "));
  }

  public NameMention withName(String other) {
    return new NameMention(range, kind, other, institution);
  }

  public NameMention withKind(SpeakerKind other) {
    return new NameMention(range, other, name, institution);
  }
}
