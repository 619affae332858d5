// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.spark;

import io.github.dixit.AttributedDocument;
import java.io.Serializable;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What becomes of a document in a table. */
interface DocumentRows extends Serializable {

  /** {@return the rows of a document that was read} */
  Stream<Row> of(AttributedDocument document);

  /** {@return the row of one that could not be read} */
  Row failed(@Nullable String id, String error);
}
