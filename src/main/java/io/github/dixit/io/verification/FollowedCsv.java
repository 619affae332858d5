// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.dixit.Internal;
import io.github.dixit.io.EncodableWriter;
import io.github.dixit.io.Library;
import io.github.dixit.verify.Appearance;
import io.github.dixit.verify.Claim;
import io.github.dixit.verify.Difference;
import io.github.dixit.verify.FollowedStatement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Followed statements as comma-separated values after RFC 4180. */
@Internal
public final class FollowedCsv {

  /** The names of the columns. */
  public static final List<String> HEADER =
      List.of(
          "statement",
          "claim_reviewed",
          "author_name",
          "author_title",
          "date",
          "first_appearance",
          "document",
          "url",
          "outlet",
          "appearance_date",
          "attribution",
          "verdict",
          "speaker",
          "speaker_name",
          "guessed_speaker",
          "text",
          "differences");

  private FollowedCsv() {}

  /** Leaves the writer open. */
  static void write(List<FollowedStatement> statements, Writer to) throws IOException {
    Library.FASTCSV.require("CSV");
    Writer out = EncodableWriter.text(to);
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord(HEADER);
    for (int i = 0; i < statements.size(); i++) {
      FollowedStatement statement = statements.get(i);
      for (Appearance appearance : statement.appearances()) {
        csv.writeRecord(row(String.valueOf(i + 1), statement, appearance));
      }
    }
    csv.flush();
    out.flush();
  }

  /**
   * {@return the row of an appearance; empty strings for what isn't known}
   *
   * @param name of the statement
   * @param statement whose row it is
   * @param a the appearance
   */
  public static List<String> row(String name, FollowedStatement statement, Appearance a) {
    Claim claim = statement.claim();
    return List.of(
        name,
        claim.claimReviewed(),
        claim.name().orElse(""),
        claim.title().orElse(""),
        claim.date().orElse(""),
        claim.firstAppearance(),
        a.document(),
        a.metadata().getOrDefault("url", ""),
        a.metadata().getOrDefault("outlet", ""),
        a.date().orElse(""),
        a.attribution().id(),
        a.verdict().name(),
        a.speaker().name(),
        a.speakerName().orElse(""),
        a.guessedSpeaker().orElse(""),
        a.words().text(),
        a.differences().stream().map(FollowedCsv::told).collect(Collectors.joining("; ")));
  }

  private static String told(Difference d) {
    return d.kind() + " " + d.source() + " > " + d.draft();
  }
}
