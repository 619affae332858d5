// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between a name and its colon: roles behind commas, seat and party in brackets, which
 * belong to the speaker, and behind them directions and times, which belong to the words.
 *
 * @param end where the last that belongs to the speaker ends
 * @param role what stands behind the first comma, or an office in a bracket
 * @param holder the name of somebody with a title in a bracket, who holds the office before it
 */
record LabelDetails(int end, Optional<Span> role, Optional<Span> holder) {

  private static final Pattern PIECE =
      Pattern.compile(
          ", (?<role>[^,:()\\[\\]\\n]*[^,:()\\[\\]\\s])"
              + "| ?[(\\[](?<bracket>[^()\\[\\]\\n]+)[)\\]](?: \\p{Lu}[^,:()\\[\\]\\n]*[^,:()\\[\\]\\s])?");

  /**
   * {@return the details}
   *
   * @param begin where the name ends
   * @param end where the colon or what else stands before it begins
   */
  static LabelDetails read(String text, int begin, int end) {
    Matcher piece = PIECE.matcher(text).region(begin, end);
    int last = begin;
    Optional<Span> role = Optional.empty();
    Optional<Span> holder = Optional.empty();
    while (piece.find()) {
      if (piece.start("role") >= 0) {
        role =
            Optional.of(
                new Span(role.map(Span::begin).orElse(piece.start("role")), piece.end("role")));
        last = piece.end();
      } else if (!Directions.isDirection(piece.group("bracket"))) {
        last = piece.end();
        Span bracket = new Span(piece.start("bracket"), piece.end("bracket"));
        holder = holder.or(() -> holder(text, bracket));
        role = role.or(() -> Optional.of(bracket).filter(b -> isOffice(b.of(text))));
      }
    }
    return new LabelDetails(last, role, holder);
  }

  /** "Leader of the Opposition, Green", "Columnist, Harbour Post"; no seat and no party. */
  private static boolean isOffice(String bracket) {
    return LabelWords.OFFICE.hasAny(
            bracket.split(",")[0].replaceAll("\\b(?:[Tt]he|[Oo]f|[Aa]nd?)\\b", ""))
        || LabelWords.STAFF.hasAny(bracket.split(",")[0]);
  }

  private static Optional<Span> holder(String text, Span bracket) {
    return Optional.of(LabelWords.withoutTitles(text, bracket))
        .filter(name -> name.begin() > bracket.begin())
        .filter(name -> name.of(text).matches("\\p{Lu}[^,;]*"));
  }
}
