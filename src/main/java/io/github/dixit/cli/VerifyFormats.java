// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.io.verification.FollowedFormat;
import io.github.dixit.io.verification.StatementFormat;
import io.github.dixit.io.verification.VerificationFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of the formats of {@code verify} and {@code find} on the command line. */
final class VerifyFormats {

  private VerifyFormats() {}

  /** Reads the name of a format of verified drafts. */
  static final class OfDrafts implements ITypeConverter<VerificationFormat> {
    @Override
    public VerificationFormat convert(String name) {
      return named(name, VerificationFormat.values(), VerificationFormat::label);
    }
  }

  /** Lists the formats of verified drafts in help and completion. */
  static final class DraftNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(VerificationFormat.values()).map(VerificationFormat::label).iterator();
    }
  }

  /** Reads the name of a format of statements that were found. */
  static final class OfStatements implements ITypeConverter<StatementFormat> {
    @Override
    public StatementFormat convert(String name) {
      return named(name, StatementFormat.values(), StatementFormat::label);
    }
  }

  /** Lists the formats of statements in help and completion. */
  static final class StatementNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(StatementFormat.values()).map(StatementFormat::label).iterator();
    }
  }

  /** Reads the name of a format of followed statements. */
  static final class OfFollowed implements ITypeConverter<FollowedFormat> {
    @Override
    public FollowedFormat convert(String name) {
      return named(name, FollowedFormat.values(), FollowedFormat::label);
    }
  }

  /** Lists the formats of followed statements in help and completion. */
  static final class FollowedNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(FollowedFormat.values()).map(FollowedFormat::label).iterator();
    }
  }

  private static <F> F named(String name, F[] formats, Function<F, String> label) {
    return Arrays.stream(formats)
        .filter(format -> label.apply(format).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Arrays.stream(formats)
                        .map(label)
                        .collect(
                            Collectors.joining(
                                ", ", "there is no format \"" + name + "\" but ", ""))));
  }
}
