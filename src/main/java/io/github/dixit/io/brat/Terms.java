// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.brat;

/** The names that the files use; {@code annotation.conf} declares the same to brat. */
final class Terms {

  static final String ATTRIBUTION = "Attribution";
  static final String SOURCE = "Source";
  static final String CUE = "Cue";
  static final String CONTENT = "Content";
  static final String ADDRESSEE = "Addressee";
  static final String VENUE = "Venue";
  static final String TIME = "Time";
  static final String DISCLOSURE = "Disclosure";
  static final String REASON = "Reason";
  static final String NESTED_IN = "NestedIn";
  static final String NON_STATEMENT = "NonStatement";
  static final String TOPIC = "Topic";

  static final String TYPE = "Type";
  static final String FORM = "SourceForm";
  static final String CUE_CLASS = "CueClass";
  static final String POLARITY = "Polarity";
  static final String CERTAINTY = "Certainty";
  static final String ANONYMITY = "Anonymity";

  /** What files of earlier versions have for any degree of it. */
  static final String ANONYMOUS = "Anonymous";

  static final String KIND = "Kind";

  private Terms() {}
}
