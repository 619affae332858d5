// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.extraction;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.Span;
import io.github.dixit.spans.Frame;
import io.github.dixit.spans.TaggedText;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import io.github.dixit.text.WordTagged;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * News out of a fuzzer's bytes, with what the models would have found in it. A byte stands for a
 * piece of text, the highest for what happens between two pieces: a source, cue or content begins
 * or ends. So each change of a byte changes one thing, and short inputs have all that news has.
 *
 * <p>The pieces and their tags stand in {@code fuzz-pieces.json}, in an order that the inputs of
 * the suite depend on: new ones go behind the others.
 */
final class FuzzedNews {

  /** More makes a fuzzer slow, and finds nothing that less does not. */
  private static final int LONGEST = 400;

  /** Each a text, and most with the tags of its words. */
  private static final List<List<String>> PIECES = read();

  private static final Map<String, String> TAGS = tags();

  private final StringBuilder text = new StringBuilder();
  private final List<Marks> frames = new ArrayList<>(List.of(new Marks()));
  private final List<Span> contents = new ArrayList<>();
  private int frame;

  private FuzzedNews() {}

  /** {@return the news that the bytes stand for} */
  static FuzzedNews of(byte[] bytes) {
    FuzzedNews news = new FuzzedNews();
    for (int i = 0; i < bytes.length && i < LONGEST; i++) {
      int number = Byte.toUnsignedInt(bytes[i]);
      int mark = number - (256 - Mark.values().length);
      if (mark >= 0) {
        news.add(Mark.values()[mark]);
      } else {
        news.text.append(PIECES.get(number % PIECES.size()).get(0));
      }
    }
    news.frames.forEach(f -> f.end(news.text.length()));
    return news;
  }

  /** What a byte at the end of the range stands for. */
  private enum Mark {
    SOURCE,
    CUE,
    CONTENT,
    END,
    /** Another frame begins; what is open stays open. */
    FRAME,
    /** Back to the frame before. */
    OUTER
  }

  private void add(Mark mark) {
    switch (mark) {
      case FRAME -> {
        frames.add(new Marks());
        frame = frames.size() - 1;
      }
      case OUTER -> frame = Math.max(0, frame - 1);
      case END -> frames.get(frame).end(text.length());
      case SOURCE, CUE, CONTENT -> frames.get(frame).begin(mark, text.length());
    }
  }

  /** {@return the text, which may have anything in it that a string can have} */
  String text() {
    return text.toString();
  }

  /**
   * {@return the text's analysis}
   *
   * @param meant the text, or what it was mended to
   */
  static Sentences analyze(String meant) {
    return WordTagged.of(meant, TAGS);
  }

  /** {@return what is marked, as stretches of the tokens that it touches} */
  TaggedText tagged(Sentences sentences) {
    List<Frame> found = new ArrayList<>();
    for (Marks marks : frames) {
      Frame frame = marks.frame(sentences);
      contents.addAll(frame.content());
      if (!frame.cue().isEmpty()) {
        found.add(frame);
      }
    }
    found.sort((a, b) -> Integer.compare(a.cue().get(0).begin(), b.cue().get(0).begin()));
    return new TaggedText(found, contents.stream().distinct().sorted().toList());
  }

  /** The roles of a frame while its text grows. */
  private static final class Marks {
    private record Range(Mark role, int begin, int end) {}

    private final List<Range> ranges = new ArrayList<>();
    private Mark role = Mark.END;
    private int begin;

    void begin(Mark next, int at) {
      end(at);
      role = next;
      begin = at;
    }

    void end(int at) {
      if (role != Mark.END && begin < at) {
        ranges.add(new Range(role, begin, at));
      }
      role = Mark.END;
    }

    /** A token has one role in a frame. */
    Frame frame(Sentences sentences) {
      Map<Mark, List<Span>> roles = new EnumMap<>(Mark.class);
      int free = 0;
      for (Range range : ranges) {
        int from = Math.max(free, range.begin);
        List<Token> tokens =
            sentences.tokens().stream()
                .filter(t -> t.span().begin() >= from && t.span().begin() < range.end)
                .toList();
        if (!tokens.isEmpty()) {
          free = tokens.get(tokens.size() - 1).span().end();
          roles
              .computeIfAbsent(range.role, r -> new ArrayList<>())
              .add(new Span(tokens.get(0).span().begin(), free));
        }
      }
      return new Frame(
          roles.getOrDefault(Mark.CUE, List.of()),
          roles.getOrDefault(Mark.SOURCE, List.of()),
          roles.getOrDefault(Mark.CONTENT, List.of()),
          0.9);
    }
  }

  private static List<List<String>> read() {
    try (InputStream in = FuzzedNews.class.getResourceAsStream("fuzz-pieces.json")) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tags of each word; of two pieces with one word the first decides. */
  private static Map<String, String> tags() {
    Map<String, String> tags = new HashMap<>();
    for (List<String> piece : PIECES) {
      String[] words = piece.get(0).trim().split(" ");
      String[] each = piece.size() > 1 ? piece.get(1).split("; ") : new String[0];
      for (int i = 0; i < Math.min(words.length, each.length); i++) {
        tags.putIfAbsent(words[i], each[i]);
      }
    }
    return tags;
  }
}
