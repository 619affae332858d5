// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.text.MarkShape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How labels are written. Each pattern has the groups {@code source}, {@code name}, {@code details}
 * (what tells more, behind commas and in brackets) and {@code mark}; no group can match in more
 * than a few ways, so that reading is linear in the length of a label.
 */
enum LabelPattern {
  /** {@code Q.}, {@code A:}, {@code Question:} */
  QUESTION(
      "(?<source>(?<name>Q|QUESTION|Question|A|ANSWER|Answer))(?<details>)(?: ?\\d{1,3})?"
          + "(?:\\*{0,2}[.)](?=\\s)|\\*{0,2}"
          + Part.GAP
          + "(?<mark>:)|(?="
          + Part.SPACE
          + "{2})|(?<=Q)(?="
          + Part.SPACE
          + "[\\p{Lu}(\\[]))\\*{0,2}\\s*+(?=\\S)"),

  /**
   * {@code The Secretary of State for Transport (Helen Marsh):}, {@code THE MINISTER OF TRADE (SHRI
   * DAS):}
   */
  OFFICE(
      "(?<source>(?:The|THE|Mr|Madam|An|Acting|First|Deputy) [^():.?!\\n]{3,160}?)"
          + "(?<details> ?\\((?<name>"
          + Part.TITLES
          + "{0,3}?"
          + Part.PLAIN
          + ")\\)(?: ?\\([^()\\n]{1,40}\\)){0,3})"
          + Part.COLON),

  /** {@code Speaker 2:}, {@code spk07:}, {@code SPEAKER_00:}, as machines write down voices. */
  NUMBERED(
      "(?<source>(?<name>(?i:(?:unknown |unidentified )?(?:speaker|spk|voice|participant|interviewee|interviewer|respondent))[ _#-]{0,2}\\d{1,3}))"
          + Part.DETAILS
          + Part.COLON),

  /** {@code An honourable senator:}, {@code Some hon. members:} */
  INTERJECTING(
      "(?<source>(?<name>(?:An?|Some|Several|Opposition|Government|Honou?rable|Hon\\.)(?: hon\\.| \\p{Ll}{3,14}){0,2}"
          + " (?i:members?|senators?|lords?|deput(?:y|ies)|delegates?|voices?)))(?<details>)"
          + Part.COLON),

  /** {@code JOAN HARTLEY, CNN ANCHOR (on camera):}, {@code Ms PETRAKIS (Hollow Bay) (14:03):} */
  SHOUTED(
      "(?<source>"
          + Part.TITLES
          + "{0,3}(?<name>"
          + Part.SHOUTS
          + ")(?: #?\\d{1,2})?"
          + Part.SEAT
          + ")"
          + Part.DETAILS
          + "(?: to the \\p{Lu}[^:()\\n]{2,80})?"
          + Part.COLON),

  /**
   * {@code Mr. KING of New York. Mr. Speaker, I rise}, {@code The SPEAKER pro tempore (Mr. LEE).}
   */
  RECORDED(
      "(?<source>"
          + Part.TITLES
          + "{1,3}?(?<name>"
          + Part.SHOUTS
          + ")(?: pro tempore)?"
          + Part.SEAT
          + ")(?<details>(?: \\([^()\\n]{1,60}\\))?)"
          + Part.STOP),

  /** {@code Ruth Palmer (Holt) (Lab):}, {@code Helen Marsh:} */
  PLAIN("(?<source>(?<name>" + Part.PLAIN + ")(?: #?\\d{1,2})?)" + Part.DETAILS + Part.COLON),

  /** {@code Helen Marsh (Green). – Mr President,}, {@code President. – Thank you.} */
  DASHED(
      "(?<source>(?<name>"
          + Part.PLAIN_NAME
          + "))(?<details>(?:, [^,.:()\\n]{1,60}| \\([^()\\n]{1,40}\\)){0,2})"
          + "\\.(?<mark> [–—])(?=\\s\\p{Lu})\\s*+"),

  /** {@code The Secretary of State for Transport:} */
  OFFICE_ALONE(
      "(?<source>(?<name>(?:The|Mr|Madam|Acting|First|Deputy) [^():.,?!\\n]{3,100}?))(?<details>)"
          + Part.COLON),

  /** {@code Mr. Jordan. I thank the chairman.} */
  TITLED(
      "(?<source>"
          + Part.TITLES
          + "{1,3}?(?<name>"
          + Part.WORD
          + "(?: "
          + Part.WORD
          + ")?)"
          + Part.SEAT
          + ")(?<details>)"
          + Part.STOP),

  /** {@code The Chairman. Without objection.}, in hearings. */
  PRESIDING(
      "(?<source>(?<name>(?:The|Madam) (?:Vice |Acting |Deputy )?(?:Chair(?:man|woman|person)?|President|Speaker|Clerk|Court|Secretary)(?: [Pp]ro [Tt]empore)?))(?<details>)"
          + Part.STOP),

  /** {@code <v Helen Marsh>}, as subtitles have it. */
  VOICE("<v(?:\\.[\\w.]{1,40})? (?<source>(?<name>[^<>\\n]{2,60}))(?<details>)>(?<mark>:)?\\s*+"),

  /** {@code (voice-over):} */
  DIRECTION("(?<mark>(?<source>(?<name>(?<details>\\([^()\\n]{3,40}\\)))):)\\s*+(?=\\S)");

  /** A label with all it may hold is not longer, in code units. */
  static final int LONGEST = 300;

  private final Pattern pattern;

  LabelPattern(String label) {
    pattern = Pattern.compile(Part.NUMBER + label, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** {@return a matcher that looks at the text from there on, not beyond the end} */
  Matcher at(String text, int begin, int end) {
    return pattern.matcher(text).region(begin, Math.min(end, begin + LONGEST));
  }

  /** What labels are made of. */
  private static final class Part {

    static final String SPACE = "[ \\t\\u00a0\\u2009\\u202f]";

    /** A number or a time before the label: "Q3.", "T2. [901234]", "[15:04:05]", "14.03". */
    static final String NUMBER =
        "(?:\\*{1,2}|\\[(?=\\p{Lu}[^\\[\\]:\\n]{1,80}\\]:)|(?:[QT]?\\d{1,3}\\.(?: ?\\[\\d+\\])?"
            + "|\\[?\\(?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?\\)?\\]?)"
            + SPACE
            + "{1,4})?+";

    /** One word and the space behind it; whether it is a title the reader asks. */
    static final String TITLES = "(?:\\p{Lu}\\p{Ll}{0,14}\\.? )";

    static final String SHOUT =
        "(?:Mc|Mac|O['’]|De|Di|Du|La|Le|Van|al-)?+\\p{Lu}[\\p{Lu}\\p{M}.'’-]*+";
    static final String SHOUTS = SHOUT + "(?: (?:(?:de|of|the|and|von) )?" + SHOUT + "){0,6}?";

    static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*+";
    static final String PLAIN_NAME =
        WORD + "(?: (?:" + LabelWords.PARTICLE.anyOf() + " ){0,2}" + WORD + "){0,5}";
    static final String PLAIN =
        WORD + "\\.?(?: (?:" + LabelWords.PARTICLE.anyOf() + " ){0,2}" + WORD + "\\.?){0,5}";

    /** "of New York" */
    static final String SEAT = "(?: of \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)?";

    static final String DETAILS =
        "(?<details>(?:, [^,:()\\[\\]\\n]{1,80}|,? ?\\([^()\\n]{1,80}\\)(?: \\p{Lu}[^,:()\\[\\]\\n]{1,60})?| ?\\[[^\\[\\]\\n]{1,40}\\]){0,6})";

    /** Before a colon, as typewriters had it: "A :". */
    static final String GAP = SPACE + "{0,12}";

    static final String COLON =
        "\\]?+\\*{0,2}"
            + GAP
            + "(?<mark>:)\\*{0,2}(?=[\\s"
            + MarkShape.OPENING
            + "(\\[…<]|\\p{Lu}|\\.{3}|$)\\s*+";

    static final String STOP =
        "\\.(?<mark> ?[–—−-])?(?=\\s+[" + MarkShape.OPENING + "(\\[]?[\\p{Lu}\\d])\\s*+";
  }
}
