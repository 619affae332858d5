// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.Internal;
import io.github.dixit.io.report.FollowedView.Carrier;
import io.github.dixit.verify.Appearance;
import io.github.dixit.verify.Claim;
import io.github.dixit.verify.Difference;
import io.github.dixit.verify.FollowedStatement;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes followed statements as one HTML page that needs nothing but itself: for each the documents
 * that carry it, with what became of its words.
 */
@Internal
public final class FollowedReport {

  private FollowedReport() {}

  /**
   * Writes the page and leaves the writer open.
   *
   * @param statements in the order in which they shall stand
   * @param out where to
   * @throws IOException if it can't be written
   */
  public static void write(List<FollowedStatement> statements, Writer out) throws IOException {
    Sheet.require();
    List<FollowedView> views = new ArrayList<>();
    for (FollowedStatement statement : statements) {
      views.add(view("f" + (views.size() + 1), statement));
    }
    String title = Labels.count(views.size(), "statement");
    Sheet.write(title, "followed over texts", "followed.jte", views, out);
  }

  private static FollowedView view(String id, FollowedStatement statement) {
    Claim claim = statement.claim();
    String author = claim.name().orElse("nobody named");
    return new FollowedView(
        id,
        claim.claimReviewed(),
        claim.title().map(title -> author + " (" + title + ")").orElse(author),
        Labels.count((int) statement.documents(), "text")
            + claim.date().map(date -> " since " + date).orElse("")
            + (statement.isDisputed() ? ", which name different speakers" : ""),
        statement.appearances().stream().map(FollowedReport::carrier).toList());
  }

  private static Carrier carrier(Appearance a) {
    return new Carrier(
        a.verdict().name().replace('_', ' '),
        speaker(a),
        DraftViews.parts(a.words().text(), a.differences(), Difference::draft),
        notes(a),
        Places.of(a.document(), a.metadata()),
        Places.address(a.metadata()));
  }

  private static String speaker(Appearance a) {
    String name = a.speakerName().orElse("nobody named");
    return switch (a.speaker()) {
      case SAME -> name;
      case OTHER -> name + ", not the speaker of the first";
      case UNNAMED -> name + ", where the first names nobody";
      case UNCERTAIN -> name + ", perhaps the speaker of the first";
    };
  }

  private static List<String> notes(Appearance a) {
    return Stream.concat(
            a.guessedSpeaker().stream().map(g -> "may be " + g + ", the one of that name here"),
            a.differences().stream()
                .filter(d -> !d.source().isEmpty())
                .map(d -> (d.draft().isEmpty() ? "left out: " : "was: ") + d.source()))
        .toList();
  }
}
