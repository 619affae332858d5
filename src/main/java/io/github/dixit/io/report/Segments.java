// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.report;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.NonStatement;
import io.github.dixit.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Gives the pieces of one document their looks and handles. */
final class Segments {

  /** How many contents around one another get a line of their own. */
  private static final int LEVELS = 3;

  /** The attribution of what belongs to none. */
  private static final int NONE = -1;

  /** How deep attributions stand in one another at most to be marked, so that none costs much. */
  private static final int DEEPEST = 8;

  private final String text;
  private final List<Attribution> attributions;
  private final List<NonStatement> silences;
  private final List<Card> cards;
  private final Map<Piece, String> handles = new HashMap<>();

  /**
   * Starts with nothing marked.
   *
   * @param cards of the document's attributions, one each
   */
  Segments(AttributedDocument document, List<Card> cards) {
    this.text = document.text();
    this.attributions = document.attributions();
    this.silences = document.nonStatements();
    this.cards = cards;
  }

  /** {@return the marks of all attributions and non-statements} */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    Map<String, Attribution> byId =
        attributions.stream()
            .collect(Collectors.toMap(Attribution::id, Function.identity(), (one, other) -> one));
    for (int i = 0; i < attributions.size(); i++) {
      Attribution a = attributions.get(i);
      int depth = depth(a, byId);
      if (depth <= DEEPEST) {
        a.source().ifPresent(mark(marks, i, Role.SOURCE, depth));
        a.cue().ifPresent(mark(marks, i, Role.CUE, depth));
        mark(marks, i, Role.CONTENT, depth).accept(a.content());
      }
    }
    for (NonStatement n : silences) {
      n.source().ifPresent(mark(marks, NONE, Role.SILENCE, 0));
      mark(marks, NONE, Role.SILENCE, 0).accept(n.cue());
    }
    return marks;
  }

  private static Consumer<TextSpan> mark(List<Mark> marks, int attribution, Role role, int depth) {
    return t -> t.spans().forEach(s -> marks.add(new Mark(attribution, role, depth, s)));
  }

  private static int depth(Attribution attribution, Map<String, Attribution> byId) {
    Set<String> seen = new HashSet<>();
    Optional<String> outer = attribution.nestedIn();
    while (seen.size() <= DEEPEST && outer.isPresent() && seen.add(outer.get())) {
      outer = Optional.ofNullable(byId.get(outer.get())).flatMap(Attribution::nestedIn);
    }
    return seen.size();
  }

  /**
   * Chooses for each attribution the piece that the keyboard stops at: its cue, if that is free.
   */
  void chooseHandles(Collection<Piece> pieces) {
    Map<Integer, Map<Role, Piece>> firsts = new HashMap<>();
    for (Piece piece : pieces) {
      for (Mark mark : piece.marks()) {
        firsts
            .computeIfAbsent(mark.attribution(), a -> new HashMap<>())
            .putIfAbsent(mark.role(), piece);
      }
    }
    for (int i = 0; i < attributions.size(); i++) {
      chooseHandle(cards.get(i).id(), firsts.getOrDefault(i, Map.of()));
    }
  }

  private void chooseHandle(String card, Map<Role, Piece> firsts) {
    for (Role role : Role.values()) {
      Piece piece = firsts.get(role);
      if (piece != null && handles.putIfAbsent(piece, card) == null) {
        return;
      }
    }
  }

  Segment segment(Piece piece) {
    List<Mark> contents = with(piece, m -> m.role() == Role.CONTENT);
    List<Mark> roles = innermost(with(piece, m -> m.role() == Role.CUE || m.role() == Role.SOURCE));
    List<Mark> all = new ArrayList<>(with(piece, m -> m.role() != Role.SILENCE));
    Collections.reverse(all);
    return new Segment(
        piece.span().of(text),
        css(contents, roles, all.size() < piece.marks().size()),
        ids(all),
        ids(contents),
        ids(roles),
        handles.getOrDefault(piece, ""));
  }

  private static List<Mark> with(Piece piece, Predicate<Mark> condition) {
    return piece.marks().stream().filter(condition).toList();
  }

  private static List<Mark> innermost(List<Mark> marks) {
    int deepest = marks.stream().mapToInt(Mark::depth).max().orElse(0);
    return marks.stream().filter(m -> m.depth() == deepest).toList();
  }

  private String css(List<Mark> contents, List<Mark> roles, boolean silence) {
    List<String> classes = new ArrayList<>();
    for (int i = 0; i < Math.min(LEVELS, contents.size()); i++) {
      Card card = card(contents.get(i));
      classes.add("l" + (i + 1) + "-" + card.type());
      classes.add("k" + (i + 1) + "-" + card.color());
    }
    if (!roles.isEmpty()) {
      Mark role = roles.get(0);
      classes.add(role.role() == Role.CUE ? "cue" : "source");
      classes.add("ink-" + card(role).color());
    }
    if (silence) {
      classes.add("silence");
    }
    return String.join(" ", classes);
  }

  private String ids(List<Mark> marks) {
    Set<String> ids = new LinkedHashSet<>();
    marks.forEach(m -> ids.add(card(m).id()));
    return String.join(" ", ids);
  }

  private Card card(Mark mark) {
    return cards.get(mark.attribution());
  }
}
