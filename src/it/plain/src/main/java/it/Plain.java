// SPDX-License-Identifier: GPL-3.0-or-later
package it;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Attribution;
import io.github.dixit.Dixit;
import io.github.dixit.DixitException;
import io.github.dixit.Speaker;
import io.github.dixit.io.DocumentWriter;
import io.github.dixit.io.Format;
import io.github.dixit.io.WriterOptions;
import io.github.dixit.io.input.InputOptions;
import io.github.dixit.io.input.Inputs;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/** What README.md promises to whoever adds one coordinate. */
public final class Plain {

  private static final int MOST_JARS = 15;
  private static final long MOST_BYTES = 140_000_000;

  public static void main(String[] arguments) throws Exception {
    List<File> jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(File::new)
            .filter(file -> file.getName().endsWith(".jar"))
            .toList();
    long bytes = jars.stream().mapToLong(File::length).sum();
    jars.forEach(jar -> System.out.printf("%,12d %s%n", jar.length(), jar.getName()));
    System.out.printf("%d jars, %d MB%n", jars.size(), bytes / 1_000_000);
    require(jars.size() <= MOST_JARS && bytes <= MOST_BYTES, "more jars or bytes than promised");
    extract();
    missingLibraries();
  }

  private static void extract() throws Exception {
    try (Dixit dixit = Dixit.create()) {
      AttributedDocument document =
          dixit.extract(
              "The bridge will close on Friday, the Ministry of Transport said. \"It cannot carry"
                  + " lorries any more,\" its spokeswoman, Ana Keller, told reporters.");
      for (Attribution a : document.attributions()) {
        System.out.println(
            a.speaker().flatMap(Speaker::name).orElse("?") + ": " + a.content().text());
      }
      require(document.attributions().size() == 2, "not two attributions");
      StringWriter json = new StringWriter();
      try (DocumentWriter writer = Format.JSON.open(json, WriterOptions.defaults())) {
        writer.write(document);
      }
      require(json.toString().contains("\"name\": \"Ana Keller\""), "no speaker in " + json);
    }
  }

  private static void missingLibraries() {
    refused("fastcsv", () -> Format.CSV.open(new StringWriter(), WriterOptions.defaults()));
    refused("jte-runtime", () -> Format.HTML.open(new StringWriter(), WriterOptions.defaults()));
    refused("jsoup", () -> read("a.html"));
    refused("fastcsv", () -> read("a.csv"));
  }

  private static void read(String name) throws Exception {
    Inputs.read(new ByteArrayInputStream(new byte[0]), name, InputOptions.defaults()).close();
  }

  private static void refused(String library, Action action) {
    try {
      action.run();
    } catch (DixitException e) {
      require(e.getMessage().contains(library), e.getMessage());
      return;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException(library + " is not missing");
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalStateException(otherwise);
    }
  }

  private interface Action {
    void run() throws Exception;
  }
}
