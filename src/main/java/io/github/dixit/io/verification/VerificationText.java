// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import io.github.dixit.Attribution;
import io.github.dixit.Internal;
import io.github.dixit.Speaker;
import io.github.dixit.io.EncodableWriter;
import io.github.dixit.verify.Difference;
import io.github.dixit.verify.FacetDifference;
import io.github.dixit.verify.Passage;
import io.github.dixit.verify.ReportedStatement;
import io.github.dixit.verify.VerifiedDraft;
import io.github.dixit.verify.VerifiedQuotation;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** Writes verified drafts for people to read, a paragraph a quotation. */
@Internal
public final class VerificationText implements VerificationWriter {

  private static final String INDENT = "    ";

  private final Writer out;

  /**
   * Writes to a stream, which is closed with this.
   *
   * @param out where to
   */
  public VerificationText(Writer out) {
    this.out = EncodableWriter.text(out);
  }

  @Override
  public void write(VerifiedDraft draft) throws IOException {
    long doubtful = draft.quotations().stream().filter(q -> !q.isConfirmed()).count();
    line(
        "%s: %s, %s to look at",
        draft.document().id(), count(draft.quotations().size(), "quotation"), doubtful);
    for (String warning : draft.document().warnings()) {
      line("warning: %s", oneLine(warning));
    }
    for (VerifiedQuotation quotation : draft.quotations()) {
      write(quotation);
    }
    for (ReportedStatement reported : draft.reported()) {
      if (!reported.nearest().isEmpty()) {
        write(reported);
      }
    }
    line("");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void write(VerifiedQuotation q) throws IOException {
    line("");
    line("%s %s", q.verdict(), told(q));
    line(INDENT + "draft   %s", oneLine(q.quotation().text()));
    if (q.found().isPresent()) {
      line(INDENT + "source  %s", oneLine(q.found().get().words().text()));
      line(INDENT + "        %s", place(q.found().get()));
    }
    for (Difference difference : q.differences()) {
      line(INDENT + "%s", told(difference));
    }
    for (FacetDifference facet : q.facets()) {
      line(
          INDENT + "%s: %s in the draft, %s in the source",
          facet.facet(),
          facet.draft(),
          facet.source());
    }
    for (Passage other : q.others()) {
      line(INDENT + "also    %s", oneLine(other.words().text()));
      line(INDENT + "        %s", place(other));
    }
  }

  private void write(ReportedStatement reported) throws IOException {
    line("");
    line("reported, no verdict; %s", who(Optional.of(reported.attribution())));
    line(INDENT + "draft   %s", oneLine(reported.attribution().content().text()));
    for (Passage near : reported.nearest()) {
      line(INDENT + "nearest %s", oneLine(near.words().text()));
      line(INDENT + "        %s", place(near));
    }
  }

  private static String told(VerifiedQuotation q) {
    String draft = who(q.attribution());
    String source = q.speakerInSource().orElse("nobody by name");
    return q.speaker()
        .map(
            match ->
                switch (match) {
                  case SAME -> "said by " + draft + ", as in the source";
                  case OTHER ->
                      "said by " + draft + " in the draft, by " + source + " in the source";
                  case UNNAMED ->
                      "said by " + draft + " in the draft, by nobody named in the source";
                  case UNCERTAIN ->
                      "said by " + draft + " in the draft; who says it in the source isn't certain";
                })
        .orElse("said by " + draft + " in the draft");
  }

  private static String who(Optional<Attribution> attribution) {
    return attribution
        .flatMap(Attribution::speaker)
        .map(Speaker::label)
        .or(() -> attribution.flatMap(Attribution::source).map(s -> s.text()))
        .orElse("nobody");
  }

  private static String place(Passage passage) {
    String by =
        passage.attribution().map(a -> ", " + a.id() + " by " + who(Optional.of(a))).orElse("");
    return "%s %d-%d%s"
        .formatted(passage.document(), passage.words().begin(), passage.words().end(), by);
  }

  private static String told(Difference d) {
    String weight =
        switch (d.about()) {
          case NUMBER -> " (a number)";
          case NEGATION -> " (a negation)";
          case WORDS -> "";
        };
    return switch (d.kind()) {
          case REPLACED ->
              "changed \"" + oneLine(d.source()) + "\" to \"" + oneLine(d.draft()) + "\"";
          case ADDED -> "added   \"" + oneLine(d.draft()) + "\"";
          case DROPPED -> "dropped \"" + oneLine(d.source()) + "\"";
        }
        + weight;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void line(String format, Object... values) throws IOException {
    out.write(String.format(Locale.ROOT, format, values));
    out.write('\n');
  }
}
