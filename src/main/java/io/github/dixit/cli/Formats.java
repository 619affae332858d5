// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.DixitException;
import io.github.dixit.eval.Grouping;
import io.github.dixit.io.Format;
import io.github.dixit.io.OffsetUnit;
import io.github.dixit.io.gold.GoldFormat;
import io.github.dixit.io.input.InputFormat;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of formats on the command line. */
final class Formats {

  private Formats() {}

  /** Reads the name of an output format. */
  static final class OfOutput implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
      try {
        return Format.named(name);
      } catch (DixitException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Lists the output formats in help and completion. */
  static final class OutputNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Format.values()).map(Format::label).iterator();
    }
  }

  /** Reads the name of a format of test sets. */
  static final class OfGold implements ITypeConverter<GoldFormat> {
    @Override
    public GoldFormat convert(String name) {
      return Arrays.stream(GoldFormat.values())
          .filter(f -> label(f).equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no format \"" + name + "\" but " + String.join(", ", names())));
    }
  }

  /** Lists the formats of test sets in help and completion. */
  static final class GoldNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  /** Reads the name of a unit of offsets. */
  static final class OfOffsets implements ITypeConverter<OffsetUnit> {
    @Override
    public OffsetUnit convert(String name) {
      return Arrays.stream(OffsetUnit.values())
          .filter(unit -> unit.label().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no unit \"" + name + "\" but utf16, codepoint"));
    }
  }

  /** Lists the units of offsets in help and completion. */
  static final class OffsetNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(OffsetUnit.values()).map(OffsetUnit::label).iterator();
    }
  }

  /** Reads the name of what attributions are told apart by. */
  static final class OfGrouping implements ITypeConverter<Grouping> {
    @Override
    public Grouping convert(String name) {
      return Arrays.stream(Grouping.values())
          .filter(grouping -> grouping.label().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "nothing is told apart by \""
                          + name
                          + "\" but by "
                          + String.join(", ", groupings())));
    }
  }

  /** Lists what attributions are told apart by in help and completion. */
  static final class GroupingNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return groupings().iterator();
    }
  }

  private static List<String> groupings() {
    return Arrays.stream(Grouping.values()).map(Grouping::label).toList();
  }

  /** Reads the name of an input format. */
  static final class OfInput implements ITypeConverter<InputFormat> {
    @Override
    public InputFormat convert(String name) {
      try {
        return InputFormat.named(name);
      } catch (DixitException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }

  /** Lists the input formats in help and completion. */
  static final class InputNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(InputFormat.values()).map(InputFormat::label).iterator();
    }
  }

  private static List<String> names() {
    return Arrays.stream(GoldFormat.values()).map(Formats::label).toList();
  }

  private static String label(GoldFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
