// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.text.Untagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: Harbour master says ice will last",
        "SEE ALSO: Ferry firm denies delay",
        "Related: What the minister told the ports",
        "Photo: Rita Moll says farewell",
        "Reporting by Dan Prowse; editing by Jill Harker",
        "This work was supported by the Fund for Ports, which says it has no say in it.",
        "Continued on page 4",
        "By Dana Holloway and Piet Verbeek",
        "By Anna Kowal, Transport Correspondent",
        "Published: 10:42, 3 March 2021",
        "March 3, 2021",
        "FOR IMMEDIATE RELEASE",
        "[Read: Union says strike will go on]",
        "Click here to read what the mayor said about the fire.",
        "More from Gullby News: Police say man died",
      })
  void linksCreditsAndNotesAreNotTheArticles(String line) {
    assertThat(Layout.of(Untagged.of("The ferry sailed.\n\n" + line)).frame()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related species live in the lake, divers say.",
        "Photos of the ferry show ice, the master said.",
        "See the harbour before it goes, she said.",
        "This study was the first of its kind, she said.",
        "Written in haste, the report says little.",
        "By noon, the mayor said, the square was empty.",
        "Mayor says ferry will run again",
        "Read more books, the minister told the class.",
        "•",
        "(",
        "* ",
      })
  void sentencesAre(String line) {
    assertThat(Layout.of(Untagged.of(line)).frame()).isEmpty();
  }
}
