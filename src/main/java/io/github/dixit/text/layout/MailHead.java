// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a mail or memo run on in the paragraph that it begins, as text copied from a page has
 * it: {@code From: Lena Abara To: Tom Pryce Subject: Crane 4 Tom, six bolts are loose.}
 *
 * @param sender who writes
 * @param end where the head ends and the letter begins; the paragraph's end if it does below
 */
record MailHead(Span sender, int end) {

  private static final int LONGEST = 400;

  private static final Pattern FIELD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<from>From|FROM)?(?:(?<=From|FROM)|To|TO|Cc|CC|Subject|SUBJECT|Re"
              + "|RE|Date|DATE|Sent|SENT): ");

  private static final Pattern FIRST =
      Pattern.compile("(?:(?i:memo|memorandum|internal memo|e-?mail|message)[.:]? )?");

  private static final Pattern SENDER =
      Pattern.compile(Signature.NAME, Pattern.UNICODE_CHARACTER_CLASS);

  /** Behind the last field: a greeting, or the end of what the subject says. */
  private static final Pattern BEGIN =
      Pattern.compile(
          "(?<=[\\s.])\\p{Lu}\\p{Ll}+(?: \\p{L}+){0,2}[,:!] (?=\\p{Lu}\\p{Ll}*+ )|[.!?] (?=\\p{Lu})",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** {@return the head that the paragraph begins with: a sender and another field, in its line} */
  static Optional<MailHead> of(String text, Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
    Matcher first = FIRST.matcher(text).region(paragraph.begin(), end);
    int at = first.lookingAt() ? first.end() : paragraph.begin();
    Matcher field = FIELD.matcher(text).region(at, end);
    if (!field.lookingAt()) {
      return Optional.empty();
    }
    Optional<Span> sender = Optional.empty();
    int last = at;
    int fields = 0;
    do {
      fields++;
      last = field.end();
      if (field.start("from") >= 0) {
        sender = name(text, last, end);
      }
    } while (field.find());
    boolean told = fields > 1;
    int begin = begin(text, last, paragraph);
    return sender.filter(s -> told && begin > s.end()).map(s -> new MailHead(s, begin));
  }

  /** The name does not reach into the next field. */
  private static Optional<Span> name(String text, int begin, int end) {
    Matcher name = SENDER.matcher(text).region(begin, end);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    boolean runsOn = name.end() < end && text.charAt(name.end()) == ':';
    int until = runsOn ? text.lastIndexOf(' ', name.end()) : name.end();
    return until > begin ? Optional.of(new Span(begin, until)) : Optional.empty();
  }

  private static int begin(String text, int last, Span paragraph) {
    Matcher begin = BEGIN.matcher(text).region(last, Math.min(paragraph.end(), last + LONGEST));
    return begin.useTransparentBounds(true).find() ? begin.end() : paragraph.end();
  }
}
