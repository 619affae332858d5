// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Dixit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.apache.spark.SparkFiles;
import org.jspecify.annotations.Nullable;

/**
 * An extractor that is loaded once in each JVM and shared by all its tasks: the options travel, the
 * models don't. It lives as long as the executor. Options not given are null, as {@code Optional}
 * can't be serialised.
 *
 * @param catalogue a file of known speakers, as {@link Dixit.Builder#catalogue} wants it
 * @param models a folder with another span model
 */
record SharedExtractor(
    @Nullable String catalogue, @Nullable String models, double minConfidence, int maxLength)
    implements ExtractorSource {

  private static final Map<SharedExtractor, Dixit> LOADED = new ConcurrentHashMap<>();

  @Override
  public BiFunction<String, String, AttributedDocument> get() {
    return LOADED.computeIfAbsent(this, SharedExtractor::load)::extract;
  }

  private Dixit load() {
    Dixit.Builder builder = Dixit.builder().minConfidence(minConfidence).maxLength(maxLength);
    if (catalogue != null) {
      builder.catalogue(local(catalogue));
    }
    if (models != null) {
      builder.models(local(models));
    }
    return builder.build();
  }

  /** Files given with --files lie in a folder of the executor's own, under their bare name. */
  private static Path local(String name) {
    Path path = Path.of(name);
    return Files.exists(path) ? path : Path.of(SparkFiles.get(path.getFileName().toString()));
  }
}
