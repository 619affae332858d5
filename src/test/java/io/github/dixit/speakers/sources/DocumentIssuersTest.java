// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.speakers.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.SpeakerKind;
import io.github.dixit.speakers.entities.Entity;
import org.junit.jupiter.api.Test;

class DocumentIssuersTest {

  private final DocumentIssuers issuers = new DocumentIssuers();
  private final Entity staff = new Entity(SpeakerKind.ORGANIZATION);
  private final Entity bank = new Entity(SpeakerKind.ORGANIZATION);

  @Test
  void theLastOneBeforeIsMeant() {
    issuers.issued("report", 5, staff);
    issuers.issued("report", 20, bank);
    assertThat(issuers.issuer("report", 4)).isEmpty();
    assertThat(issuers.issuer("report", 10)).containsSame(staff);
    assertThat(issuers.issuer("report", 30)).containsSame(bank);
  }

  @Test
  void nounsOfOneFamilyStandForEachOther() {
    issuers.issued("briefing", 5, staff);
    assertThat(issuers.issuer("update", 10)).containsSame(staff);
    assertThat(issuers.issuer("film", 10)).isEmpty();
  }

  @Test
  void theNextOneHasALimit() {
    issuers.issued("poll", 50, bank);
    assertThat(issuers.next("poll", 3, 100)).containsSame(bank);
    assertThat(issuers.next("poll", 3, 40)).isEmpty();
    assertThat(issuers.next("survey", 3, 100)).containsSame(bank);
  }

  @Test
  void unnamedPeopleIssueForTheirBody() {
    Entity editors = new Entity(SpeakerKind.GROUP);
    editors.affiliate("the paper", bank);
    issuers.issued("editorial", 5, editors);
    assertThat(issuers.issuer("editorial", 9)).containsSame(bank);
  }

  @Test
  void lawsReportNothing() {
    assertThat(DocumentIssuers.reports("study")).isTrue();
    assertThat(DocumentIssuers.reports("law")).isFalse();
  }
}
