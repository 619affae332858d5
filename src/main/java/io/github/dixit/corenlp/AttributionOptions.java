// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.corenlp;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.dixit.extraction.AttributionExtractor;
import io.github.dixit.extraction.ExtractionOptions;
import io.github.dixit.speakers.Catalogue;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The properties of an annotator, those that start with its name and a full stop.
 *
 * @param loading what is loaded for them
 * @param outputs what is put on the document
 */
record AttributionOptions(Loading loading, Set<Output> outputs) {

  private static final Set<String> KEYS =
      ImmutableSet.of("catalogue", "models", "minConfidence", "maxLength", "output");

  AttributionOptions {
    outputs = Sets.immutableEnumSet(outputs);
  }

  /** What the annotator puts on a document. */
  enum Output {
    /** Its own keys. */
    ATTRIBUTIONS,
    /** The keys of CoreNLP's quote annotator. */
    QUOTATIONS
  }

  /** The part of the options on which an extractor depends; equal ones share theirs. */
  record Loading(
      Optional<Path> catalogue,
      Optional<Path> models,
      Optional<Double> minConfidence,
      Optional<Integer> maxLength) {

    /** {@return an extractor of text that CoreNLP has analysed} */
    AttributionExtractor load() {
      ExtractionOptions options = ExtractionOptions.defaults();
      options = with(options, catalogue, (o, file) -> o.withCatalogue(() -> Catalogue.read(file)));
      options = with(options, models, ExtractionOptions::withModels);
      options = with(options, minConfidence, ExtractionOptions::withMinConfidence);
      options = with(options, maxLength, (o, max) -> o.withLimits(o.limits().withMaxLength(max)));
      return AttributionExtractor.load(options);
    }

    private static <T> ExtractionOptions with(
        ExtractionOptions options,
        Optional<T> value,
        BiFunction<ExtractionOptions, T, ExtractionOptions> change) {
      return value.map(v -> change.apply(options, v)).orElse(options);
    }
  }

  /**
   * {@return the options that the properties give to the annotator of that name}
   *
   * @throws IllegalArgumentException if a property is unknown or its value can't be read
   */
  static AttributionOptions of(String name, Properties properties) {
    rejectUnknown(name, properties);
    return new AttributionOptions(
        new Loading(
            value(name, "catalogue", properties, Path::of),
            value(name, "models", properties, Path::of),
            value(name, "minConfidence", properties, Double::valueOf),
            value(name, "maxLength", properties, Integer::valueOf)),
        value(name, "output", properties, AttributionOptions::outputs)
            .orElse(EnumSet.allOf(Output.class)));
  }

  private static void rejectUnknown(String name, Properties properties) {
    String prefix = name + ".";
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(prefix) && !KEYS.contains(key.substring(prefix.length()))) {
        String known = KEYS.stream().map(prefix::concat).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(
            "no such property: " + key + "; the annotator has " + known);
      }
    }
  }

  private static <T> Optional<T> value(
      String name, String key, Properties properties, Function<String, T> reader) {
    Optional<String> text =
        Optional.ofNullable(properties.getProperty(name + "." + key))
            .map(String::strip)
            .filter(t -> !t.isEmpty());
    try {
      return text.map(reader);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "can't read " + name + "." + key + " = " + text.orElse("") + ": " + e.getMessage(), e);
    }
  }

  private static Set<Output> outputs(String list) {
    return Splitter.on(',')
        .trimResults()
        .splitToStream(list)
        .map(o -> Output.valueOf(o.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }
}
