// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.reference;

/** Reads features of one sort. */
interface FeatureGroup {

  /**
   * Adds what it sees of a candidate.
   *
   * @param rank how many other candidates the text spoke of since it did of this one
   */
  void read(Anaphor anaphor, Candidate candidate, int rank, Features features);
}
