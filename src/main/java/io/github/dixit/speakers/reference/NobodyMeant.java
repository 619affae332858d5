// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

/** What speaks for nobody being meant. */
final class NobodyMeant implements FeatureGroup {

  @Override
  public void read(Anaphor anaphor, Candidate candidate, int rank, Features features) {
    if (candidate.isNobody()) {
      features.add("nobody");
      features.addStep("nobody of", rank);
    }
  }
}
