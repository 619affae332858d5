// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.io.verification.FollowedFormat;
import io.github.dixit.io.verification.StatementFormat;
import io.github.dixit.io.verification.VerificationFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The names of the formats of {@code verify}, {@code find} and {@code follow} on the command line.
 */
final class VerifyFormats {

  private VerifyFormats() {}

  /** Reads the name of a format, and lists all in help and completion. */
  private abstract static class Names<F> implements ITypeConverter<F>, Iterable<String> {

    private final F[] formats;
    private final List<String> labels;

    Names(F[] formats, Function<F, String> label) {
      this.formats = formats;
      this.labels = Arrays.stream(formats).map(label).toList();
    }

    @Override
    public F convert(String name) {
      int found = labels.indexOf(name);
      if (found < 0) {
        throw new TypeConversionException(
            "there is no format \"" + name + "\" but " + String.join(", ", labels));
      }
      return formats[found];
    }

    @Override
    public Iterator<String> iterator() {
      return labels.iterator();
    }
  }

  /** Those of verified drafts. */
  static final class OfDrafts extends Names<VerificationFormat> {
    OfDrafts() {
      super(VerificationFormat.values(), VerificationFormat::label);
    }
  }

  /** Those of statements that were found. */
  static final class OfStatements extends Names<StatementFormat> {
    OfStatements() {
      super(StatementFormat.values(), StatementFormat::label);
    }
  }

  /** Those of followed statements. */
  static final class OfFollowed extends Names<FollowedFormat> {
    OfFollowed() {
      super(FollowedFormat.values(), FollowedFormat::label);
    }
  }
}
