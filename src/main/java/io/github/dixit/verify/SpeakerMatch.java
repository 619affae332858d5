// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

/** How the speaker that a draft names stands to the one that the source has for the words. */
public enum SpeakerMatch {
  /** The same, be it by name, alias, role or identifier in a catalogue. */
  SAME,
  /** Another one, whom the source names. */
  OTHER,
  /** The source names nobody for these words. */
  UNNAMED,
  /** It can't be told: the draft names nobody, or it isn't clear whose the words are. */
  UNCERTAIN
}
