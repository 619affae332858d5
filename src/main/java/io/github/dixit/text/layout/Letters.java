// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import io.github.dixit.text.MarkShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds letters, memos and mails, alone or in an article: {@code Dear members,} and below it what
 * Harriet Vane signs; {@code From the desk of Harriet Vane}. What stands between greeting and
 * signature is hers. Time grows with the length of the text.
 */
final class Letters {

  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_FIELDS = 6;

  /** Behind a greeting in the same line as what follows: "Sir – The price of stamps". */
  private static final Pattern RUN_ON =
      Pattern.compile(
          "(?:(?i:sir|madam|editor|to the editor|colleagues)|(?:Dear|Hi|Hello) (?:[^,:.\\n]|(?<=\\b(?:Mr|Ms|Dr|Mrs))\\.){2,40}?)"
              + " ?[,:–—!-]{1,2} (?=\\p{Lu}.{20})");

  private static final Pattern SENDER =
      Pattern.compile("From: (?<name>[^<(\\n]{2,60}?) ?(?:[<(\\[].*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern HEADER =
      Pattern.compile(
          "(?:To|Cc|Bcc|Subject|Re|Date|Sent|Reply-To|Importance|Attachments?): .*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SELF =
      Pattern.compile("\\b" + LabelWords.SELF.anyOf() + "\\b", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Span> paragraphs;
  private final Frame frame;
  private final List<Turn> turns = new ArrayList<>();

  private Letters(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.frame = new Frame(text);
  }

  /** {@return what letters say, in text order} */
  static List<Turn> of(String text, List<Span> paragraphs) {
    Letters letters = new Letters(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); ) {
      i = letters.read(i);
    }
    return letters.turns;
  }

  /** Reads the letter that begins there, if one does; returns where to read on. */
  private int read(int begin) {
    Optional<MailHead> head = MailHead.of(text, paragraphs.get(begin));
    if (head.isPresent() && head.get().end() < paragraphs.get(begin).end()) {
      return letter(head.map(MailHead::sender), begin, head.get().end());
    }
    int from = fromLine(begin);
    Optional<Span> sender = sender(from).or(() -> head.map(MailHead::sender));
    int at = sender.isPresent() ? headerEnd(from + 1) : begin;
    OptionalInt greeted = sender.isPresent() && isName(at) ? end(at) : greetingEnd(at);
    if (greeted.isPresent()) {
      return letter(sender, at, greeted.getAsInt());
    }
    boolean told = sender.isPresent() && at < paragraphs.size() && speaksOfItself(at);
    return told ? letter(sender, at, paragraphs.get(at).begin()) : Math.max(at, begin + 1);
  }

  /** The line that may tell who sends it: the first, or one below others of the head. */
  private int fromLine(int begin) {
    int line = begin;
    while (line + 1 < paragraphs.size() && line < begin + MOST_FIELDS && isHeader(line)) {
      line++;
    }
    return line;
  }

  /** Under a head whoever is written to may stand alone: "Tom,". */
  private boolean isName(int at) {
    return at < paragraphs.size()
        && paragraphs.get(at).length() <= LONGEST_NAME
        && text.charAt(paragraphs.get(at).end() - 1) == ',';
  }

  private OptionalInt end(int at) {
    return OptionalInt.of(paragraphs.get(at).end());
  }

  /** Where a greeting ends, and in its own line the letter begins; none if there is none. */
  private OptionalInt greetingEnd(int at) {
    if (at >= paragraphs.size()) {
      return OptionalInt.empty();
    }
    Span line = paragraphs.get(at);
    int begin = behindMark(line);
    if (begin == line.end()) {
      return OptionalInt.empty();
    }
    Matcher on = RUN_ON.matcher(text).region(begin, line.end());
    if (on.lookingAt()) {
      return OptionalInt.of(on.end());
    }
    boolean alone =
        line.length() <= LONGEST_LINE
            && StockPhrase.GREETING.begins(text, new Span(begin, line.end()))
            && ",:–—-!".indexOf(text.charAt(line.end() - 1)) >= 0;
    return alone ? OptionalInt.of(line.end()) : OptionalInt.empty();
  }

  private int letter(Optional<Span> sender, int first, int begin) {
    List<Span> said = new ArrayList<>();
    boolean quoted = behindMark(paragraphs.get(first)) > paragraphs.get(first).begin();
    int i = first;
    while (i < paragraphs.size() && (i == first || !ends(i, said))) {
      int from = Math.max(begin, paragraphs.get(i).begin());
      if (from == paragraphs.get(i).end()) {
        i++;
        continue;
      }
      Span part = new Span(from, paragraphs.get(i).end());
      Optional<Signature> signature = quoted ? Optional.empty() : Signature.behind(text, part);
      if (signature.isPresent()) {
        String words = text.substring(part.begin(), signature.get().begin()).stripTrailing();
        said.add(new Span(part.begin(), part.begin() + words.length()));
        add(sender, said, signature, Optional.empty());
        return i + 1;
      }
      said.add(part);
      i++;
    }
    int signed = i < paragraphs.size() && isFarewell(paragraphs.get(i)) ? afterFarewell(i) : i;
    Optional<Signature> signature = signature(signed);
    add(sender, said, signature, role(signed));
    return signature.isPresent() ? signed + 1 : i;
  }

  private void add(
      Optional<Span> sender, List<Span> said, Optional<Signature> signature, Optional<Span> below) {
    Optional<Span> source = signature.map(Signature::name).or(() -> sender);
    if (source.isPresent() && !said.isEmpty()) {
      Optional<Span> name =
          sender.flatMap(this::name).or(() -> signature.map(Signature::name).flatMap(this::name));
      Optional<Span> role = signature.flatMap(Signature::role).or(() -> below);
      Turn.Who who = name.map(n -> Turn.Who.named(n, role)).orElse(Turn.Who.AS_WRITTEN);
      turns.add(new Turn(source, who, Optional.empty(), said));
    }
  }

  private boolean ends(int i, List<Span> said) {
    Span line = paragraphs.get(i);
    return isFarewell(line)
        || greetingEnd(i).isPresent()
        || sender(i).isPresent()
        || !said.isEmpty() && isLastLine(i) && signature(i).isPresent();
  }

  /** The name stands alone, or above its office or place, behind which another text begins. */
  private boolean isLastLine(int i) {
    return i + 1 == paragraphs.size()
        || !isProse(paragraphs.get(i + 1))
        || greetingEnd(i + 1).isPresent();
  }

  private boolean isFarewell(Span line) {
    int end = farewellEnd(line);
    return end >= 0
        && line.length() <= LONGEST_LINE
        && (end == line.end() || ",.-–—!:".indexOf(text.charAt(end)) >= 0)
        && !isProse(line);
  }

  /** {@return where the farewell ends that the line begins with; -1 if it begins with none} */
  private int farewellEnd(Span line) {
    int begin = behindMark(line);
    return begin == line.end() ? -1 : StockPhrase.FAREWELL.endAt(text, new Span(begin, line.end()));
  }

  /** A letter may stand in quotation marks, one before each of its lines. */
  private int behindMark(Span line) {
    boolean quoted = MarkShape.DOUBLE_OPENING.indexOf(text.charAt(line.begin())) >= 0;
    return line.begin() + (quoted ? 1 : 0);
  }

  /** The line below the farewell, or the same one if the name stands in it. */
  private int afterFarewell(int farewell) {
    return farewell + 1 < paragraphs.size() && signature(farewell + 1).isPresent()
        ? farewell + 1
        : farewell;
  }

  private boolean isProse(Span line) {
    return line.length() > LONGEST_LINE
        || (".!?:" + MarkShape.DOUBLE_CLOSING).indexOf(text.charAt(line.end() - 1)) >= 0
            && text.substring(line.begin(), line.end()).split(" ").length > 5;
  }

  private Optional<Signature> signature(int at) {
    if (at >= paragraphs.size() || paragraphs.get(at).length() > LONGEST_LINE) {
      return Optional.empty();
    }
    Span line = paragraphs.get(at);
    int begin =
        isFarewell(line)
            ? Signature.behindMarks(text, farewellEnd(line), line.end())
            : behindMark(line);
    return Signature.all(text, begin, line.end());
  }

  /** The line below the signature, if it tells of an office and not of a place. */
  private Optional<Span> role(int signature) {
    return Optional.of(signature + 1)
        .filter(i -> i < paragraphs.size())
        .map(paragraphs::get)
        .filter(s -> s.length() <= LONGEST_LINE && !isProse(s))
        .filter(s -> Signature.isOffice(s.of(text)));
  }

  private Optional<Span> name(Span words) {
    int comma = text.indexOf(',', words.begin());
    boolean more = comma > words.begin() && comma < words.end();
    Span alone = more ? new Span(words.begin(), comma) : words;
    return LabelWords.name(text, alone)
        .filter(n -> n.of(text).matches(Signature.NAME))
        .filter(n -> !more || n.of(text).indexOf(' ') > 0);
  }

  /** {@code From the desk of Harriet Vane}, {@code From: Harriet Vane <vane@example.org>} */
  private Optional<Span> sender(int at) {
    Span line = paragraphs.get(at);
    if (line.length() > LONGEST_LINE || ".!?:,".indexOf(text.charAt(line.end() - 1)) >= 0) {
      return Optional.empty();
    }
    Matcher mail = SENDER.matcher(text).region(line.begin(), line.end());
    if (mail.matches() && at + 1 < paragraphs.size() && isHeader(at + 1)) {
      return Optional.of(new Span(mail.start("name"), mail.end("name")));
    }
    int end = StockPhrase.DESK.endAt(text, line);
    return end < 0 || end + 1 >= line.end()
        ? Optional.empty()
        : Optional.of(new Span(end + 1, line.end()));
  }

  private boolean isHeader(int at) {
    return HEADER
        .matcher(text)
        .region(paragraphs.get(at).begin(), paragraphs.get(at).end())
        .matches();
  }

  private int headerEnd(int begin) {
    int i = begin;
    while (i < paragraphs.size() && (isHeader(i) || frame.isByline(paragraphs.get(i)))) {
      i++;
    }
    return i;
  }

  private boolean speaksOfItself(int at) {
    Span first = paragraphs.get(at);
    return isProse(first) && SELF.matcher(text).region(first.begin(), first.end()).find();
  }
}
