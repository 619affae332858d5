// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.text.layout;

import io.github.dixit.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who is who among the labels of a transcript: {@code HARTLEY} is {@code JOAN HARTLEY, CNN ANCHOR},
 * and {@code The Secretary of State for Transport} is who was named behind it in brackets. Where
 * two share a surname, the surname alone is neither's.
 */
final class Cast {

  /** How many people of one surname are compared; a bound on time, not on sense. */
  private static final int MOST_OF_ONE_SURNAME = 32;

  /** Between a body and an office in it. */
  private static final Pattern DASH = Pattern.compile("\\s*(?:--|[–—]|(?<=\\s)-(?=\\s))\\s*");

  /** A person is the words of the most complete name, or those of a label without one. */
  private final List<String> persons = new ArrayList<>();

  private final String text;
  private final Introduction introduction;
  private final Map<String, Span> names = new HashMap<>();
  private final Map<String, Span> roles = new HashMap<>();
  private final Map<String, String> holders = new HashMap<>();
  private final Map<String, String> byRole = new HashMap<>();
  private final Map<String, String> byInitials = new HashMap<>();
  private final Map<String, Set<String>> bySurname = new HashMap<>();

  Cast(String text, List<Label> labels) {
    this.text = text;
    int begin =
        labels.stream()
            .filter(l -> !l.sort().isLine())
            .mapToInt(Label::begin)
            .findFirst()
            .orElse(text.length());
    this.introduction = new Introduction(text, begin);
    labels.forEach(this::introduce);
    labels.forEach(label -> persons.add(person(label)));
    for (int i = 0; i < labels.size(); i++) {
      String person = persons.get(i);
      labels.get(i).role().ifPresent(r -> roles.putIfAbsent(person, r));
    }
  }

  /** {@return an identifier of whoever has the label of that number} */
  String person(int label) {
    return persons.get(label);
  }

  /** {@return who is asked where the labels are Q and A} */
  Optional<Span> interviewee() {
    return introduction.interviewee();
  }

  /** {@return what the labels tell of whoever has the label of that number} */
  Turn.Who who(Label label, int index) {
    String person = persons.get(index);
    if (label.name().isEmpty() && !names.containsKey(person)) {
      return isUnnamed(label) ? Turn.Who.NOBODY : Turn.Who.AS_WRITTEN;
    }
    Optional<Span> told = Optional.ofNullable(roles.get(person));
    return new Turn.Who(
        Optional.ofNullable(names.get(person)),
        told.map(this::office),
        told.flatMap(this::body),
        isShared(label));
  }

  /** "Analyst" of "Alder Bank -- Analyst" */
  private Span office(Span told) {
    Matcher dash = dash(told);
    return dash.find() ? new Span(dash.end(), told.end()) : told;
  }

  private Optional<Span> body(Span told) {
    Matcher dash = dash(told);
    return dash.find() ? Optional.of(new Span(told.begin(), dash.start())) : Optional.empty();
  }

  private Matcher dash(Span told) {
    return DASH.matcher(text).region(told.begin(), told.end());
  }

  private boolean isUnnamed(Label label) {
    return label.source().map(s -> LabelWords.isUnnamed(s.of(text))).orElse(true);
  }

  private void introduce(Label label) {
    List<String> words = label.name().map(this::words).orElse(List.of());
    if (words.size() > 1 && words.get(0).length() > 1 && !label.sort().isBorder()) {
      String full = String.join(" ", words);
      names.putIfAbsent(full, label.name().get());
      bySurname.computeIfAbsent(last(words), s -> new LinkedHashSet<>()).add(full);
      String initials = words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
      byInitials.putIfAbsent(initials, full);
      if (label.sort() == Label.Sort.MEMBER) {
        office(label).ifPresent(o -> holders.putIfAbsent(o, full));
      }
      label.role().ifPresent(r -> hold(r.of(text), full));
    }
  }

  /** {@code PRIME MINISTER:} is {@code ANNA DALE, PRIME MINISTER:}, if no other is. */
  private void hold(String role, String full) {
    for (String office : role.toUpperCase(Locale.ROOT).split(", | OF | FOR ")) {
      String bare = bare(office);
      if (LabelWords.isNameless(bare)) {
        byRole.merge(bare, full, (one, other) -> one.equals(other) ? one : "");
      }
    }
  }

  private static String bare(String office) {
    return office.strip().replaceFirst("^THE ", "");
  }

  private String person(Label label) {
    List<String> words = label.name().map(this::words).orElse(List.of());
    if (words.isEmpty()) {
      return office(label).map(this::holder).orElse("");
    }
    String own = String.join(" ", words);
    if (byInitials.containsKey(own) && !bySurname.containsKey(own)) {
      return byInitials.get(own);
    }
    List<String> full =
        bySurname.getOrDefault(last(words), Set.of()).stream()
            .limit(MOST_OF_ONE_SURNAME)
            .filter(f -> isShortFor(words, f))
            .toList();
    String person = names.containsKey(own) || full.size() != 1 ? own : full.get(0);
    if (full.isEmpty()) {
      names.putIfAbsent(person, initials(own).orElse(label.name().get()));
    }
    return person;
  }

  private String holder(String office) {
    String byRole = this.byRole.getOrDefault(bare(office), "");
    return holders.getOrDefault(office, byRole.isEmpty() ? office : byRole);
  }

  /** "AD" for "Anna Dale", who is named before. */
  private Optional<Span> initials(String label) {
    return label.length() == 2 || label.length() == 3
        ? introduction.byInitials(label)
        : Optional.empty();
  }

  /** Two bear the name, and the label does not tell them apart. */
  private boolean isShared(Label label) {
    List<String> words = label.name().map(this::words).orElse(List.of());
    return words.size() == 1 && bySurname.getOrDefault(words.get(0), Set.of()).size() > 1;
  }

  /** "J HARTLEY" and "HARTLEY" for "JOAN HARTLEY". */
  private static boolean isShortFor(List<String> words, String full) {
    return words.size() == 1
        || words.size() == 2 && words.get(0).length() == 1 && full.startsWith(words.get(0));
  }

  /** The label up to its first bracket: "THE SECRETARY OF STATE". */
  private Optional<String> office(Label label) {
    return label
        .source()
        .map(s -> s.of(text).split(" ?\\(", 2)[0].toUpperCase(Locale.ROOT).strip())
        .filter(o -> !o.isEmpty());
  }

  private List<String> words(Span name) {
    return LabelWords.split(name.of(text)).stream().map(w -> w.toUpperCase(Locale.ROOT)).toList();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}
