// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
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

  private static final int MOST_FIELDS = 6;

  private static final Pattern SENDER =
      Pattern.compile("From: (?<name>[^<(\\n]{2,60}?) ?(?:[<(\\[].*)?", Pattern.CASE_INSENSITIVE);

  /** Behind the name of whoever makes a statement: "Statement by Anna Dale on the floods". */
  private static final Pattern TOPIC =
      Pattern.compile(" (?:on|about|regarding|concerning|following|after|marking|in response) ");

  private static final Pattern HEADER =
      Pattern.compile(
          "(?:To|Cc|Bcc|Subject|Re|Date|Sent|Reply-To|Importance|Attachments?): .*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final String text;
  private final List<Span> paragraphs;
  private final Frame frame;
  private final LetterLines lines;
  private final List<Turn> turns = new ArrayList<>();

  private Letters(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.frame = new Frame(text);
    this.lines = new LetterLines(text, paragraphs);
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
    OptionalInt greeted = sender.isPresent() && lines.isName(at) ? end(at) : lines.greetingEnd(at);
    if (greeted.isPresent()) {
      return letter(sender, at, greeted.getAsInt());
    }
    OptionalInt headed = lines.headed(begin);
    if (headed.isPresent()) {
      int first = headed.getAsInt();
      return letter(Optional.empty(), first, paragraphs.get(first).begin());
    }
    boolean told = sender.isPresent() && at < paragraphs.size() && lines.speaksOfItself(at);
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

  private OptionalInt end(int at) {
    return OptionalInt.of(paragraphs.get(at).end());
  }

  private int letter(Optional<Span> sender, int first, int begin) {
    List<Span> said = new ArrayList<>();
    boolean quoted = lines.behindMark(paragraphs.get(first)) > paragraphs.get(first).begin();
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
        said.add(said(part.begin(), signature.get().begin()));
        add(sender, said, signature, Optional.empty());
        return i + 1;
      }
      OptionalInt farewell = Signature.farewell(text, part);
      said.add(farewell.isPresent() ? said(part.begin(), farewell.getAsInt()) : part);
      i++;
      if (farewell.isPresent()) {
        break;
      }
    }
    int signed =
        i < paragraphs.size() && lines.isFarewell(paragraphs.get(i)) ? afterFarewell(i) : i;
    Optional<Signature> signature = signature(signed);
    add(sender, said, signature, role(signed));
    return signature.isPresent() ? signed + 1 : i;
  }

  /** Up to a signature or a farewell, without the dash before it. */
  private Span said(int begin, int end) {
    int to = end;
    while (to > begin && " \n–—-".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(begin, Math.max(to, begin + 1));
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
    return lines.isFarewell(line)
        || lines.greetingEnd(i).isPresent()
        || sender(i).isPresent()
        || TurnParts.isFoot(text, line)
        || !said.isEmpty() && isLastLine(i) && signature(i).isPresent();
  }

  /** The name stands alone, or above its office or place, behind which another text begins. */
  private boolean isLastLine(int i) {
    return i + 1 == paragraphs.size()
        || !lines.isProse(paragraphs.get(i + 1))
        || lines.greetingEnd(i + 1).isPresent();
  }

  /** The line below the farewell, or the same one if the name stands in it. */
  private int afterFarewell(int farewell) {
    return farewell + 1 < paragraphs.size() && signature(farewell + 1).isPresent()
        ? farewell + 1
        : farewell;
  }

  private Optional<Signature> signature(int at) {
    if (at >= paragraphs.size()
        || paragraphs.get(at).length() > LetterLines.LONGEST_LINE
        || TurnParts.isFoot(text, paragraphs.get(at))) {
      return Optional.empty();
    }
    Span line = paragraphs.get(at);
    int begin =
        lines.isFarewell(line)
            ? Signature.behindMarks(text, lines.farewellEnd(line), line.end())
            : lines.behindMark(line);
    return Signature.all(text, begin, line.end());
  }

  /** The line below the signature, if it tells of an office and not of a place. */
  private Optional<Span> role(int signature) {
    return Optional.of(signature + 1)
        .filter(i -> i < paragraphs.size())
        .map(paragraphs::get)
        .filter(s -> s.length() <= LetterLines.LONGEST_LINE && !lines.isProse(s))
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
    if (line.length() > LetterLines.LONGEST_LINE
        || ".!?:,".indexOf(text.charAt(line.end() - 1)) >= 0) {
      return Optional.empty();
    }
    Matcher mail = SENDER.matcher(text).region(line.begin(), line.end());
    if (mail.matches() && at + 1 < paragraphs.size() && isHeader(at + 1)) {
      return Optional.of(new Span(mail.start("name"), mail.end("name")));
    }
    int end = StockPhrase.DESK.endAt(text, line);
    if (end < 0 || end + 1 >= line.end()) {
      return Optional.empty();
    }
    Matcher topic = TOPIC.matcher(text).region(end + 1, line.end());
    return Optional.of(new Span(end + 1, topic.find() ? topic.start() : line.end()));
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
}
