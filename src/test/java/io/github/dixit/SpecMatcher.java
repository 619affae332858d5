// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import io.github.dixit.SpecCase.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds a document against a case of the specification. */
final class SpecMatcher {

  private final boolean exact;
  private final List<Attribution> open;
  private final List<NonStatement> openNonStatements;
  private final List<String> flaws = new ArrayList<>();

  private SpecMatcher(SpecCase spec, AttributedDocument document) {
    this.exact = spec.exact();
    this.open = new ArrayList<>(document.attributions());
    this.openNonStatements = new ArrayList<>(document.nonStatements());
  }

  /** {@return what differs, one line each; empty if the case passes} */
  static List<String> flaws(SpecCase spec, AttributedDocument document) {
    SpecMatcher matcher = new SpecMatcher(spec, document);
    matcher.attributions(spec.expected());
    matcher.nonStatements(spec.expected());
    return matcher.flaws;
  }

  private void attributions(List<Expected> expected) {
    List<Optional<Attribution>> path = new ArrayList<>();
    boolean aboutNesting = false;
    for (Expected e : expected) {
      if (!e.isNonStatement()) {
        aboutNesting |= e.depth() > 0;
        path.subList(Math.min(e.depth(), path.size()), path.size()).clear();
        path.add(take(e, path));
      }
    }
    for (Attribution a : open) {
      if (aboutNesting || a.nestedIn().isEmpty()) {
        flaws.add("unexpected " + show(a));
      }
    }
  }

  private Optional<Attribution> take(Expected e, List<Optional<Attribution>> path) {
    Optional<Attribution> found = open.stream().filter(a -> same(e, a)).findFirst();
    found.ifPresent(open::remove);
    if (found.isEmpty()) {
      if (!e.optional()) {
        flaws.add("missing " + e);
      }
      return found;
    }
    Attribution a = found.get();
    Optional<String> parent =
        path.isEmpty() ? Optional.empty() : path.get(path.size() - 1).map(Attribution::id);
    if (!a.nestedIn().equals(parent)) {
      flaws.add("nested in " + a.nestedIn() + ", not " + parent + ": " + show(a));
    }
    speaker(e, a.speaker(), show(a));
    return found;
  }

  private void nonStatements(List<Expected> expected) {
    List<Expected> wanted = expected.stream().filter(Expected::isNonStatement).toList();
    for (Expected e : wanted) {
      Optional<NonStatement> found = openNonStatements.stream().filter(n -> same(e, n)).findFirst();
      found.ifPresent(openNonStatements::remove);
      found.ifPresentOrElse(
          n -> speaker(e, n.speaker(), n.toString()),
          () -> {
            if (!e.optional()) {
              flaws.add("missing " + e);
            }
          });
    }
    // A case that lists none is not about them.
    if (!wanted.isEmpty()) {
      openNonStatements.forEach(n -> flaws.add("unexpected " + n));
    }
  }

  private void speaker(Expected e, Optional<Speaker> speaker, String owner) {
    String wanted = name(e.speaker().orElse(""));
    String got = name(speaker.flatMap(Speaker::name).orElse("-"));
    if (e.speaker().isPresent() && !wanted.equals(got)) {
      flaws.add("speaker '" + got + "', not '" + wanted + "': " + owner);
    }
  }

  private boolean same(Expected e, Attribution a) {
    return e.kind().equals(a.type().name())
        && same(e.source(), a.source())
        && same(e.cue(), a.cue())
        && same(e.content(), Optional.of(a.content()));
  }

  private boolean same(Expected e, NonStatement n) {
    return e.kind().equals(n.kind().name())
        && same(e.source(), n.source())
        && same(e.cue(), Optional.of(n.cue()))
        && (e.content().isEmpty() || same(e.content(), n.topic()));
  }

  private boolean same(String expected, Optional<TextSpan> span) {
    String found = span.map(TextSpan::text).orElse("");
    return words(expected).equals(words(found));
  }

  /**
   * The words to compare. Blanks never count, so that it is no matter whether sentences in a row
   * are one range or two. Unless the case is about punctuation, that doesn't count either; a cue
   * that is nothing but a colon or a dash stays.
   */
  private String words(String s) {
    String joined = s.replace(TextSpan.GAP, " ").replaceAll("\\s+", "");
    String letters = joined.replaceAll("[^\\p{L}\\p{N}]", "");
    return exact || letters.isEmpty() ? joined : letters;
  }

  private static String name(String s) {
    String plain = s.replace('’', '\'').strip();
    return plain.toLowerCase(Locale.ROOT).startsWith("the ") ? plain.substring(4) : plain;
  }

  private static String show(Attribution a) {
    return String.join(
        " | ",
        a.type().name(),
        a.source().map(TextSpan::text).orElse("-"),
        a.cue().map(TextSpan::text).orElse("-"),
        a.content().text(),
        a.speaker().map(Speaker::label).orElse("-"));
  }
}
