// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the labels of a transcript from headings and lists. Names come back and speakers change;
 * what is said asks, thanks and speaks of <em>I</em> and <em>you</em>; and some labels are written
 * as hardly anything else is.
 */
final class LabelEvidence {

  private static final Pattern SPOKEN =
      Pattern.compile(
          "[?!]|\\b(?:" + LabelWords.SELF.anyOf() + "|" + LabelWords.TALK.anyOf() + ")\\b",
          Pattern.CASE_INSENSITIVE);

  /** What has to come together. */
  private static final double ENOUGH = 2;

  private static final double DIRECTED = 2;
  private static final double TELLING = 1;
  private static final double COMES_BACK = 0.5;
  private static final double CHANGE = 0.25;
  private static final double SPEECH = 0.25;

  private final String text;
  private final List<Label> labels;
  private final Cast cast;
  private final boolean[] believed;

  private LabelEvidence(String text, List<Label> labels, Cast cast) {
    this.text = text;
    this.labels = labels;
    this.cast = cast;
    this.believed = new boolean[labels.size()];
  }

  /** {@return which of the labels are a transcript's; none if the text holds no transcript} */
  static boolean[] weigh(String text, List<Label> labels, Cast cast) {
    LabelEvidence evidence = new LabelEvidence(text, labels, cast);
    evidence.believeAlone();
    evidence.believeBetween();
    return evidence.isEnough() ? evidence.believed : new boolean[labels.size()];
  }

  private void believeAlone() {
    Map<String, Integer> turns = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      turns.merge(cast.person(i), 1, Integer::sum);
    }
    boolean asked = labels.stream().anyMatch(l -> l.sort() == Label.Sort.QUESTION);
    boolean answered = labels.stream().anyMatch(l -> l.sort() == Label.Sort.ANSWER);
    boolean called = labels.stream().anyMatch(l -> l.sort() == Label.Sort.LINE_DESCRIBED);
    for (int i = 0; i < believed.length; i++) {
      Label label = labels.get(i);
      believed[i] =
          !label.sort().isBorder()
              && isAlone(label, turns.getOrDefault(cast.person(i), 0), asked, answered, called);
    }
  }

  private static boolean isAlone(
      Label label, int turns, boolean asked, boolean answered, boolean called) {
    return label.sort().isTelling()
        || label.sort().isLine() && called
        || label.sort() == Label.Sort.QUESTION && answered
        || turns > 1 && (label.sort() != Label.Sort.ANSWER || asked);
  }

  /**
   * A name that stands once, between turns, or behind one and with something spoken; the first of
   * all before others of its kind.
   */
  private void believeBetween() {
    boolean[] alone = believed.clone();
    if (alone.length > 1 && alone[1] && labels.get(0).sort() == labels.get(1).sort()) {
      believed[0] |= isSpoken(0);
    }
    for (int i = 1; i < alone.length; i++) {
      Label label = labels.get(i);
      believed[i] |=
          !label.sort().isBorder()
              && label.sort() != Label.Sort.OFFICE
              && (label.sort() != Label.Sort.ANSWER
                  || labels.get(i - 1).sort() == Label.Sort.QUESTION)
              && (alone[i - 1] && i + 1 < alone.length && alone[i + 1]
                  || believed[i - 1] && isSpoken(i));
    }
  }

  private boolean isEnough() {
    double points = 0;
    int spoken = 0;
    int changes = 0;
    boolean sure = false;
    Set<String> described = new HashSet<>();
    String before = "";
    for (int i = 0; i < believed.length; i++) {
      if (believed[i]) {
        Label label = labels.get(i);
        boolean directed = isDirected(label);
        sure |=
            directed || label.sort() == Label.Sort.RECORDED || label.sort() == Label.Sort.MEMBER;
        if (label.sort() == Label.Sort.DESCRIBED && label.role().isPresent()) {
          described.add(cast.person(i));
        }
        points += directed ? DIRECTED : label.sort().isTelling() ? TELLING : COMES_BACK;
        spoken += isSpoken(i) ? 1 : 0;
        changes += before.isEmpty() || before.equals(cast.person(i)) ? 0 : 1;
        before = cast.person(i);
      }
    }
    return points + spoken * SPEECH + changes * CHANGE >= ENOUGH
        && (sure || described.size() > 1 || spoken > 0 && changes > 0);
  }

  private boolean isDirected(Label label) {
    return label
        .mark()
        .filter(m -> m.of(text).startsWith("(") && m.of(text).endsWith(":"))
        .isPresent();
  }

  /** What stands up to the next label, of which the first part is looked at. */
  private boolean isSpoken(int label) {
    int begin = labels.get(label).end();
    int next = label + 1 < labels.size() ? labels.get(label + 1).begin() : text.length();
    int end = Math.min(next, begin + LabelPattern.LONGEST);
    return begin < end && SPOKEN.matcher(text).region(begin, end).find();
  }
}
