// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import io.github.dixit.io.EncodableWriter;
import io.github.dixit.verify.Appearance;
import io.github.dixit.verify.Claim;
import io.github.dixit.verify.Difference;
import io.github.dixit.verify.FollowedStatement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Followed statements for people to read. */
final class FollowedText {

  private FollowedText() {}

  static void write(List<FollowedStatement> statements, Writer to) throws IOException {
    Writer out = EncodableWriter.text(to);
    for (FollowedStatement statement : statements) {
      Claim claim = statement.claim();
      out.write(claim.name().orElse("nobody named") + ": " + oneLine(claim.claimReviewed()) + "\n");
      for (Appearance appearance : statement.appearances()) {
        out.write("    " + told(appearance) + "\n");
      }
      out.write("\n");
    }
    out.flush();
  }

  private static String told(Appearance a) {
    String date = a.date().map(d -> d + " ").orElse("");
    String guess = a.guessedSpeaker().map(g -> ", which may be " + g).orElse("");
    String changes =
        a.differences().isEmpty()
            ? ""
            : "; "
                + a.differences().stream()
                    .map(FollowedText::told)
                    .collect(Collectors.joining(", "));
    return date
        + a.document()
        + ": "
        + a.verdict()
        + ", by "
        + a.speakerName().orElse("nobody named")
        + " ("
        + a.speaker()
        + guess
        + ")"
        + changes;
  }

  private static String told(Difference d) {
    return switch (d.kind()) {
      case REPLACED -> "\"" + oneLine(d.source()) + "\" became \"" + oneLine(d.draft()) + "\"";
      case ADDED -> "with \"" + oneLine(d.draft()) + "\"";
      case DROPPED -> "without \"" + oneLine(d.source()) + "\"";
    };
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
