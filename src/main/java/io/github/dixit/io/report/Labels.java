// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.AttributionType;
import io.github.dixit.Facets;
import io.github.dixit.Facets.Certainty;
import io.github.dixit.Facets.CueClass;
import io.github.dixit.Facets.Polarity;
import io.github.dixit.NonStatement;
import io.github.dixit.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that people read for the names that programs use. */
final class Labels {

  private Labels() {}

  static String of(SpeakerKind kind) {
    return kind == SpeakerKind.UNKNOWN ? "" : kind.name().toLowerCase(Locale.ROOT);
  }

  static String of(AttributionType type) {
    return switch (type) {
      case DIRECT -> "Direct quotation";
      case MIXED -> "Partly quoted";
      case INDIRECT -> "Reported";
    };
  }

  static String of(CueClass cue) {
    return switch (cue) {
      case SAY -> "says";
      case WRITE -> "writes";
      case CLAIM -> "claims";
      case ASK -> "asks";
      case DIRECT -> "demands";
      case DENY -> "denies";
      case CONFIRM -> "confirms";
      case JUDGE -> "judges";
      case THINK -> "thinks";
      case SHOW -> "shows";
      case PREDICT -> "predicts";
    };
  }

  static String of(NonStatement.Kind kind) {
    return switch (kind) {
      case NO_COMMENT -> "no comment";
      case NOT_CONFIRMED -> "not confirmed";
      case NOT_VERIFIED -> "not verified";
      case DECLINED -> "declined";
    };
  }

  /** {@return what is worth saying of the facets, in words; these are also what one filters by} */
  static List<String> of(Facets facets) {
    List<String> labels = new ArrayList<>();
    labels.add(of(facets.cueClass()));
    if (facets.polarity() == Polarity.NEGATIVE) {
      labels.add("negated");
    }
    if (facets.certainty() == Certainty.HEDGED) {
      labels.add("hedged");
    }
    if (facets.certainty() == Certainty.HYPOTHETICAL) {
      labels.add("hypothetical");
    }
    switch (facets.anonymity().degree()) {
      case UNNAMED -> labels.add("unnamed");
      case ANONYMOUS -> labels.add("anonymous");
      case NONE -> {}
    }
    return List.copyOf(labels);
  }

  /** {@return "1 word", "2 words"} */
  static String count(int n, String one) {
    return n + " " + one + (n == 1 ? "" : "s");
  }

  /** {@return the part of the whole in full percent; 0 of nothing} */
  static int percent(int part, int whole) {
    return whole == 0 ? 0 : Math.round(100f * part / whole);
  }
}
