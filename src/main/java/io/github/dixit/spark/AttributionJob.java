// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import io.github.dixit.Dixit;
import io.github.dixit.io.input.InputOptions;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * Turns a table of texts into a table of attributions, one row each.
 *
 * <pre>{@code
 * Dataset<Row> attributions = AttributionJob.builder().build().attributions(articles);
 * }</pre>
 *
 * <p>Each executor loads the models once and shares them among its tasks. A document that can't be
 * read stops nothing: it gets one row with its id and what went wrong in {@code error}, which is
 * null in all other rows. A document without attributions has no row.
 *
 * <p>Immutable; may be used for any number of tables.
 */
public final class AttributionJob {

  /** Documents a partition: at a third of a second each, a quarter of an hour and no more. */
  static final int DOCUMENTS_PER_PARTITION = 2_000;

  private final String idColumn;
  private final String textColumn;
  private final int documentsPerPartition;
  private final ExtractorSource extractor;

  private AttributionJob(Builder builder, ExtractorSource extractor) {
    this.idColumn = builder.idColumn;
    this.textColumn = builder.textColumn;
    this.documentsPerPartition = builder.documentsPerPartition;
    this.extractor = extractor;
  }

  /** {@return a builder with the default options} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the columns of the table of attributions} */
  public static StructType schema() {
    return AttributionRows.SCHEMA;
  }

  /**
   * {@return the attributions of all texts}
   *
   * <p>Counts the documents first, and spreads them anew if their partitions are too few; the rest
   * is done when the result is asked for.
   *
   * @param documents a table with a column of ids and one of texts
   * @throws IllegalArgumentException if a column is missing
   */
  public Dataset<Row> attributions(Dataset<Row> documents) {
    return read(documents, AttributionRows.ROWS, AttributionRows.SCHEMA);
  }

  /**
   * {@return the bodies of bulk requests to OpenSearch or Elasticsearch, a row for each document
   * with statements: {@code document}, {@code bulk} and {@code error}}
   *
   * <p>Columns {@code url}, {@code date}, {@code title} and {@code outlet} go with the statements,
   * if there are such. Counts the documents first, as {@link #attributions}.
   *
   * @param documents a table with a column of ids and one of texts
   * @throws IllegalArgumentException if a column is missing
   */
  public Dataset<Row> bulk(Dataset<Row> documents) {
    return read(documents, new BulkRows(), BulkRows.SCHEMA);
  }

  /**
   * {@return the statements that several texts carry, a row for each appearance, with the columns
   * of {@code follow --format csv}} Texts that can't be read are left out.
   *
   * <p>The first appearance is told by a column {@code date}, if there is one, else by the ids.
   * Reads all texts at once, and keeps their quotations in memory or on disk.
   *
   * @param documents a table with a column of ids and one of texts
   * @param least by how many texts a statement must be carried, at least 1
   * @throws IllegalArgumentException if a column is missing
   */
  public Dataset<Row> followed(Dataset<Row> documents, int least) {
    Dataset<Row> read = read(documents, new QuotationRows(), QuotationRows.SCHEMA);
    return new Following(read.persist(StorageLevel.MEMORY_AND_DISK()), least).appearances();
  }

  private Dataset<Row> read(Dataset<Row> documents, DocumentRows kind, StructType schema) {
    List<Column> columns = new ArrayList<>();
    columns.add(text(documents, idColumn));
    columns.add(text(documents, textColumn));
    InputOptions.USUAL_FIELDS.stream()
        .filter(Arrays.asList(documents.columns())::contains)
        .filter(name -> !name.equals(idColumn) && !name.equals(textColumn))
        .forEach(name -> columns.add(text(documents, name).as(name)));
    return bounded(documents.select(columns.toArray(Column[]::new)))
        .mapPartitions(new PartitionReader(extractor, kind), Encoders.row(schema));
  }

  private static Column text(Dataset<Row> documents, String column) {
    if (!Arrays.asList(documents.columns()).contains(column)) {
      throw new IllegalArgumentException(
          "the table has no column \""
              + column
              + "\" but "
              + String.join(", ", documents.columns())
              + "; name the columns of ids and texts in the builder");
    }
    return functions.col("`" + column + "`").cast(DataTypes.StringType);
  }

  /** A task that dies is run again as a whole, so it must not be long. */
  private Dataset<Row> bounded(Dataset<Row> texts) {
    long needed = LongMath.divide(texts.count(), documentsPerPartition, RoundingMode.CEILING);
    int partitions = Ints.saturatedCast(needed);
    return texts.rdd().getNumPartitions() >= partitions ? texts : texts.repartition(partitions);
  }

  /** Options of an {@link AttributionJob}. */
  public static final class Builder {

    private String idColumn = "id";
    private String textColumn = "text";
    private int documentsPerPartition = DOCUMENTS_PER_PARTITION;
    private @Nullable String catalogue;
    private @Nullable String models;
    private double minConfidence;
    private int maxLength = 10_000_000;

    private Builder() {}

    /**
     * Sets the column that holds the documents' ids; {@code id} by default.
     *
     * @param name a column of strings
     * @return this builder
     */
    public Builder idColumn(String name) {
      idColumn = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Sets the column that holds the texts; {@code text} by default.
     *
     * @param name a column of strings
     * @return this builder
     */
    public Builder textColumn(String name) {
      textColumn = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Sets how many documents a partition has at most; 2,000 by default.
     *
     * @param documents a positive number
     * @return this builder
     */
    public Builder documentsPerPartition(int documents) {
      if (documents < 1) {
        throw new IllegalArgumentException(
            "documents per partition must be at least 1, but got " + documents);
      }
      documentsPerPartition = documents;
      return this;
    }

    /**
     * Sets a catalogue of known speakers: a file that each executor has under this path, or one
     * given to spark-submit with {@code --files}.
     *
     * @param file its path where the executors run
     * @return this builder
     */
    public Builder catalogue(String file) {
      catalogue = Objects.requireNonNull(file, "file");
      return this;
    }

    /**
     * Sets a folder with another span model that each executor has under this path.
     *
     * @param folder its path where the executors run
     * @return this builder
     */
    public Builder models(String folder) {
      models = Objects.requireNonNull(folder, "folder");
      return this;
    }

    /**
     * Sets the confidence, 0 to 1, below which attributions are left out; 0 by default.
     *
     * @param confidence from 0 to 1
     * @return this builder
     */
    public Builder minConfidence(double confidence) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence must be in [0, 1], but got " + confidence);
      }
      minConfidence = confidence;
      return this;
    }

    /**
     * Sets the longest text accepted, in UTF-16 code units; 10 million by default. A longer one
     * gets a row with an error.
     *
     * @param codeUnits a number of UTF-16 code units
     * @return this builder
     */
    public Builder maxLength(int codeUnits) {
      if (codeUnits < 1) {
        throw new IllegalArgumentException("max length must be at least 1, but got " + codeUnits);
      }
      maxLength = codeUnits;
      return this;
    }

    /** {@return the configured job; the models are loaded by the executors} */
    public AttributionJob build() {
      return build(new SharedExtractor(catalogue, models, minConfidence, maxLength));
    }

    /** {@return a job that reads documents with something other than a {@link Dixit}} */
    AttributionJob build(ExtractorSource extractor) {
      return new AttributionJob(this, extractor);
    }
  }
}
