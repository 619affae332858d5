// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold for every document that Dixit gives, whatever the text. */
final class Invariants {

  private final AttributedDocument document;

  private Invariants(AttributedDocument document) {
    this.document = document;
  }

  /**
   * Checks the document.
   *
   * @throws AssertionError if anything is wrong
   */
  static void check(String text, AttributedDocument document) {
    assertThat(document.text()).as("text of the document").isEqualTo(text);
    Invariants invariants = new Invariants(document);
    invariants.identifiers();
    document.attributions().forEach(invariants::attribution);
    document.nonStatements().forEach(invariants::nonStatement);
    document.speakers().forEach(invariants::speaker);
  }

  private void identifiers() {
    assertThat(document.attributions()).extracting(Attribution::id).doesNotHaveDuplicates();
    assertThat(document.speakers()).extracting(Speaker::id).doesNotHaveDuplicates();
  }

  private void attribution(Attribution a) {
    words(a.content(), a);
    a.source().ifPresent(s -> words(s, a));
    a.cue().ifPresent(s -> words(s, a));
    Facets f = a.facets();
    Stream.of(f.addressee(), f.venue(), f.time())
        .flatMap(Optional::stream)
        .forEach(s -> words(s, a));
    rolesApart(a);
    parent(a);
    speakers(a);
    assertThat(a.confidence()).as("confidence of %s", a).isBetween(0.0, 1.0);
    assertThat(a.sourceForm() == SourceForm.IMPLICIT)
        .as("implicit exactly where there is no source: %s", a)
        .isEqualTo(a.source().isEmpty());
  }

  private void words(TextSpan span, Object owner) {
    for (Span s : span.spans()) {
      assertThat(s.end()).as("end of %s in %s", s, owner).isLessThanOrEqualTo(length());
    }
    assertThat(span).as("words of %s", owner).isEqualTo(TextSpan.of(document.text(), span.spans()));
  }

  private static void rolesApart(Attribution a) {
    List<Span> all = new ArrayList<>(a.content().spans());
    a.source().ifPresent(s -> all.addAll(s.spans()));
    a.cue().ifPresent(s -> all.addAll(s.spans()));
    all.sort(null);
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i - 1).overlaps(all.get(i))).as("roles overlap in %s", a).isFalse();
    }
  }

  private void parent(Attribution child) {
    Set<String> seen = new HashSet<>(Set.of(child.id()));
    Optional<String> next = child.nestedIn();
    while (next.isPresent()) {
      String id = next.get();
      assertThat(seen.add(id)).as("nesting of %s goes in a circle", child).isTrue();
      next = byId(id, child).nestedIn();
    }
  }

  private Attribution byId(String id, Attribution child) {
    return document.attributions().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no attribution " + id + ", named by " + child));
  }

  private void speakers(Attribution a) {
    a.speaker().ifPresent(s -> assertThat(document.speakers()).as("%s", a).contains(s));
    assertThat(document.speakers()).as("%s", a).containsAll(a.coSpeakers());
    if (a.speaker().isEmpty()) {
      assertThat(a.coSpeakers()).as("co-speakers without a speaker: %s", a).isEmpty();
    }
  }

  private void nonStatement(NonStatement n) {
    words(n.cue(), n);
    n.source().ifPresent(s -> words(s, n));
    n.topic().ifPresent(s -> words(s, n));
    n.speaker().ifPresent(s -> assertThat(document.speakers()).as("%s", n).contains(s));
  }

  private void speaker(Speaker s) {
    assertThat(s.mentions()).as("mentions of %s", s).isSorted().doesNotHaveDuplicates();
    assertThat(s.mentions()).as("mentions of %s", s).allMatch(m -> m.end() <= length());
    assertThat(s.aliases()).as("aliases of %s", s).doesNotHaveDuplicates();
    s.name().ifPresent(n -> assertThat(n).as("name of %s", s).isNotBlank());
    assertThat(s.name().orElse("")).as("name of %s", s).isNotEqualToIgnoringCase("unknown");
  }

  private int length() {
    return document.text().length();
  }
}
