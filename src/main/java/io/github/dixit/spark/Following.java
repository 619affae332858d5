// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import io.github.dixit.verify.CarriedQuotation;
import java.io.IOException;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Follows quotations over the tables of a cluster as {@link
 * io.github.dixit.verify.StatementFollower} does in memory. Of equal quotations one is looked at.
 * It is held against the earlier ones that share most fingerprints with it, and points at the first
 * that it goes back to; those that point at one another in a chain are grouped on one machine.
 */
final class Following {

  /** A chain of so many pointers, each from a copy to an earlier one, is two to this power long. */
  private static final int MOST_JUMPS = 20;

  private static final StructType PEOPLE =
      new StructType()
          .add("surname", DataTypes.StringType, false)
          .add("name", DataTypes.StringType, false);

  private final int least;
  private final Dataset<Row> quotations;
  private final Dataset<Row> people;

  /**
   * Follows quotations.
   *
   * @param documents with {@link QuotationRows#SCHEMA}
   * @param least how many documents carry what is told
   */
  Following(Dataset<Row> documents, int least) {
    this.least = least;
    this.quotations = documents.select(explode(col("quotations")).as("q")).select("q.*");
    this.people =
        documents
            .select(explode(col("people")).as("name"))
            .distinct()
            .map((MapFunction<Row, Row>) Following::person, Encoders.row(PEOPLE))
            .groupBy("surname")
            .agg(count(lit(1)).as("people"), first("name").as("name"))
            .where("people = 1")
            .select("surname", "name");
  }

  private static Row person(Row row) {
    String name = row.getString(0);
    return RowFactory.create(CarriedQuotation.surname(name), name);
  }

  /** {@return the appearances of what is followed, with {@link FollowedRows#SCHEMA}} */
  Dataset<Row> appearances() {
    Dataset<Row> first = quotations.groupBy("text").agg(min("place").as("place"));
    Dataset<Row> distinct =
        quotations
            .join(first.select("place"), "place")
            .select("place", "fingerprints", "packed")
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> origins = origins(earlier(distinct, shared(distinct)));
    Dataset<Row> texts =
        first
            .join(origins, first.col("place").equalTo(origins.col("later")), "left")
            .select(col("text"), coalesce(col("origin"), col("place")).as("origin"));
    Dataset<Row> members =
        quotations
            .join(texts, "text")
            .join(people, people.col("surname").equalTo(quotations.col("surname")), "left")
            .select(
                col("origin"),
                col("place.document").as("document"),
                col("place"),
                col("packed"),
                col("name"));
    Dataset<Row> groups =
        members
            .groupBy("origin")
            .agg(
                countDistinct("document").as("documents"),
                sort_array(collect_list(struct("place", "packed"))).getField("packed").as("packed"),
                collect_list("name").as("people"))
            .where(col("documents").geq(least))
            .select("packed", "people");
    return groups.flatMap(new FollowedRows(least), Encoders.row(FollowedRows.SCHEMA));
  }

  /** {@return for each quotation the earlier ones that share most with it} */
  private static Dataset<Row> shared(Dataset<Row> distinct) {
    Dataset<Row> prints = distinct.select(col("place"), explode(col("fingerprints")).as("print"));
    Dataset<Row> leaders =
        prints
            .withColumn("rank", row_number().over(Window.partitionBy("print").orderBy("place")))
            .where(col("rank").leq(CarriedQuotation.COMMON))
            .select(col("print"), col("place").as("earlier"));
    return prints
        .join(leaders, "print")
        .where(col("earlier").lt(col("place")))
        .groupBy(col("place").as("later"), col("earlier"))
        .agg(count(lit(1)).as("shared"))
        .withColumn(
            "rank",
            row_number()
                .over(Window.partitionBy("later").orderBy(col("shared").desc(), col("earlier"))))
        .where(col("rank").leq(CarriedQuotation.CANDIDATES));
  }

  /** {@return for each quotation the first that it goes back to, if there is one} */
  private static Dataset<Row> earlier(Dataset<Row> distinct, Dataset<Row> shared) {
    Dataset<Row> later = distinct.select(col("place").as("later"), col("packed").as("copy"));
    Dataset<Row> first = distinct.select(col("place").as("earlier"), col("packed").as("first"));
    return shared
        .join(later, "later")
        .join(first, "earlier")
        .filter((FilterFunction<Row>) Following::follows)
        .groupBy("later")
        .agg(min("earlier").as("origin"));
  }

  private static boolean follows(Row pair) throws IOException {
    CarriedQuotation copy = CarriedQuotation.unpack(pair.getAs("copy"));
    return copy.follows(CarriedQuotation.unpack(pair.getAs("first")));
  }

  /** {@return for each quotation that goes back to another one the last in that chain} */
  private static Dataset<Row> origins(Dataset<Row> earlier) {
    Dataset<Row> now = earlier.localCheckpoint();
    for (int i = 0; i < MOST_JUMPS; i++) {
      Dataset<Row> next = now.select(col("later").as("middle"), col("origin").as("further"));
      Dataset<Row> jumped =
          now.join(next, now.col("origin").equalTo(next.col("middle")), "left")
              .select(
                  col("later"),
                  coalesce(col("further"), col("origin")).as("origin"),
                  col("further"))
              .localCheckpoint();
      now = jumped.select("later", "origin");
      if (jumped.where("further is not null").isEmpty()) {
        break;
      }
    }
    return now;
  }
}
