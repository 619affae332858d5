// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who asks and who answers where a court's record writes {@code Q.} and {@code A.}: the counsel
 * under whose name the questions stand, and the witness who was sworn or is spoken to in them.
 */
final class Examination {

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’-]+\\.?(?: \\p{Lu}[\\p{L}'’-]*(?:\\.(?= \\p{Lu}))?){0,3}";

  private static final Pattern SWEARING =
      Pattern.compile("\\b" + LabelWords.OATH.anyOf() + "\\b", Pattern.CASE_INSENSITIVE);

  /** "MARY ABBOT, having been first duly sworn", "TESTIMONY OF MARY ABBOT". */
  private static final Pattern WITNESS =
      Pattern.compile(
          "(?:(?:EXAMINATION|TESTIMONY|DEPOSITION|(?i:examination|testimony|deposition)) (?:OF|of) (?<of>"
              + NAME
              + ")|(?<sworn>"
              + NAME
              + "),?\\s{1,2}[^.:\\n]{0,80}\\b(?:sworn|affirmed|SWORN|AFFIRMED|called as a witness)\\b)");

  /** "..., Mrs. Abbot?", "Dr. Lee, did you" */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:^|[,.?] )(?=\\p{Lu})(?i:"
              + LabelWords.COURTESY.anyOf()
              + ")\\.? "
              + "(?<name>\\p{Lu}[\\p{L}'’-]+)(?=[,?.])");

  /** Asks for the name, which the answer tells. */
  private static final Pattern NAMING =
      Pattern.compile(
          "\\b(?i:(?:state|say|give|tell)\\b[^.?]{0,40}\\bname\\b|your (?:full )?name\\b)");

  private static final Pattern OWN_NAME =
      Pattern.compile(
          "(?i:(?:yes|sure|good morning|good afternoon|my name is|it is|it['’]s)[.,]? )*(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*\\.?){1,3})(?=[.,;]|$)");

  /** "BY MS. HOLT:", "Questions from MR HOLT" */
  private static final Pattern BY = Pattern.compile("(?i).{0,40}?\\b(?:by|from) ");

  /** "DR HELEN MARSH (affirmed)" */
  private static final Pattern OATH =
      Pattern.compile(
          "[\\p{Lu}.'’ -]{3,60},? \\(?(?:previously )?(?:recalled|"
              + LabelWords.OATH.anyOf()
              + ")\\)?");

  private static final int FURTHEST = 1_000;

  private final String text;
  private Optional<Span> examiner = Optional.empty();
  private Optional<Span> sworn = Optional.empty();
  private Optional<Span> addressed = Optional.empty();
  private boolean named;

  Examination(String text) {
    this.text = text;
  }

  /** {@return whether what stands behind a name tells of an oath, not of a speaker} */
  static boolean isSwearing(String details) {
    return SWEARING.matcher(details).find();
  }

  /** Reads what stands between two labels. */
  void read(int begin, int end) {
    if (begin < end) {
      Matcher oath = WITNESS.matcher(text).region(begin, end);
      while (oath.find()) {
        String group = oath.start("of") < 0 ? "sworn" : "of";
        sworn = LabelWords.name(text, new Span(oath.start(group), oath.end(group)));
      }
    }
  }

  /** Reads {@code BY MS. HOLT:}, {@code Questions from MR HOLT}. */
  void begin(Label label) {
    examiner =
        label
            .source()
            .map(s -> new Span(s.begin() + by(s.of(text)), s.end()))
            .flatMap(s -> LabelWords.name(text, s));
  }

  private static int by(String words) {
    Matcher by = BY.matcher(words);
    return by.lookingAt() ? by.end() : 0;
  }

  /** {@return whether the paragraph tells that a witness is sworn, and nobody says it} */
  static boolean isOath(String paragraph) {
    return OATH.matcher(paragraph).matches();
  }

  /** Reads a question, in which the witness may be spoken to. */
  void ask(int begin, int end) {
    named = NAMING.matcher(text).region(begin, Math.min(end, begin + FURTHEST)).find();
    if (addressed.isEmpty()) {
      Matcher call = ADDRESSED.matcher(text).region(begin, Math.min(end, begin + FURTHEST));
      if (call.find()) {
        addressed = Optional.of(new Span(call.start("name"), call.end("name")));
      }
    }
  }

  /** Reads an answer, in which whoever was asked for a name gives it. */
  void answer(int begin, int end) {
    Matcher own = OWN_NAME.matcher(text).region(begin, end);
    if (named && own.lookingAt()) {
      sworn = Optional.of(new Span(own.start("name"), own.end("name")));
    }
    named = false;
  }

  /** {@return who asks; empty where no court's record names somebody} */
  Optional<Span> examiner() {
    return examiner;
  }

  /** {@return whose oath was told of last, or who gave a name} */
  Optional<Span> sworn() {
    return sworn;
  }

  /** {@return whom the questions call by name and title} */
  Optional<Span> addressed() {
    return addressed;
  }
}
