// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spans;

import io.github.dixit.Span;
import io.github.dixit.text.Sentences;
import io.github.dixit.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a span model might find that throws dice: any stretches of tokens in any roles. */
public final class RandomFrames {

  private static final int MOST = 5;

  private final List<Token> tokens;
  private final Random random;

  private RandomFrames(List<Token> tokens, Random random) {
    this.tokens = tokens;
    this.random = random;
  }

  /** {@return some frames, each with stretches of its own for its roles} */
  public static TaggedText in(Sentences document, Random random) {
    return new RandomFrames(document.tokens(), random).all();
  }

  private TaggedText all() {
    List<Frame> frames = new ArrayList<>();
    int number = tokens.isEmpty() ? 0 : random.nextInt(MOST);
    for (int i = 0; i < number; i++) {
      Frame frame = frame();
      if (!frame.cue().isEmpty()) {
        frames.add(frame);
      }
    }
    frames.sort(Comparator.comparingInt(f -> f.cue().get(0).begin()));
    List<Span> contents = new ArrayList<>();
    int end = 0;
    for (Span content : spans(random.nextInt(MOST))) {
      if (content.begin() >= end && random.nextBoolean()) {
        contents.add(content);
        end = content.end();
      }
    }
    return new TaggedText(frames, contents);
  }

  /** Stretches side by side, each of one role or of none. */
  private Frame frame() {
    List<List<Span>> roles =
        Stream.generate(() -> (List<Span>) new ArrayList<Span>()).limit(4).toList();
    spans(2 + random.nextInt(6)).forEach(s -> roles.get(random.nextInt(roles.size())).add(s));
    return new Frame(roles.get(0), roles.get(1), roles.get(2), random.nextDouble());
  }

  /** As many stretches of tokens as there are between so many places, in text order. */
  private List<Span> spans(int number) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (int i = 0; i <= number; i++) {
      edges.add(random.nextInt(tokens.size() + 1));
    }
    List<Span> spans = new ArrayList<>();
    Integer begin = null;
    for (Integer edge : edges) {
      if (begin != null) {
        spans.add(new Span(tokens.get(begin).span().begin(), tokens.get(edge - 1).span().end()));
      }
      begin = edge;
    }
    return spans;
  }
}
