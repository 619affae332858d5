// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static io.github.dixit.TestFiles.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.DixitException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is damaged costs itself alone, and is never read as if it were whole. */
@Timeout(60)
class DamagedInputsTest {

  @TempDir private Path folder;

  @Test
  void aShortRowCostsItselfAlone() throws IOException {
    assertThat(read("a.csv", "id,text\n1\n2,Two\n\n3,Three,more\n"))
        .containsExactly(
            "! a.csv, line 2 has 1 of 2 cells and no text; it is left out", "2: Two", "3: Three");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aMarkThatIsNeverClosedCostsItsLine(String end) throws IOException {
    String table = "id,text\n1,One\n2,\"two\n3,Three\n4,\"Fo\"\"\nur\"\n5,Five\n";
    assertThat(read("a.csv", table.replace("\n", end)))
        .containsExactly(
            "1: One",
            "! a.csv, line 3 has a quotation mark that is never closed; it is left out",
            "3: Three",
            "4: Fo\"" + end + "ur",
            "5: Five");
  }

  @Test
  void manyMarksThatAreNeverClosedTakeBoundedTime() throws IOException {
    String row = "1,\"open " + "x".repeat(900) + "\n";
    List<String> items = read("a.csv", "id,text\n" + row.repeat(5_001));
    assertThat(items).hasSize(5_001).allMatch(i -> i.startsWith("! a.csv, line "));
  }

  @Test
  void whatIsLookedAtAgainForSuchMarksIsBounded() throws IOException {
    String rows = "1,\"open\n2," + "x".repeat(17_000_000) + "\n";
    List<String> items = read("a.csv", "id,text\n" + rows.repeat(5));
    assertThat(items).hasSize(5);
    assertThat(items.get(1)).startsWith("2: xxx");
    assertThat(items.get(4))
        .isEqualTo(
            "! a.csv, line 6 has one of many quotation marks that are never closed, with all"
                + " behind it; it is left out");
  }

  @Test
  void tablesWithSemicolonsAreRead() throws IOException {
    assertThat(read("a.csv", "id;text\n1;\"One, two\"\n")).containsExactly("1: One, two");
  }

  /** Whatever is between whole rows, each of them is found, or the line it is in is named. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void wholeRowsAreFoundAsTheyAre(int seed) throws IOException {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    StringBuilder table = new StringBuilder("id,text\n");
    for (int i = 0; i < 200; i++) {
      String text =
          random
              .ints(random.nextInt(12), 0, 6)
              .mapToObj(c -> List.of("a", ",", "\"", "\n", "\r\n", " ").get(c))
              .collect(Collectors.joining());
      texts.add(i + ": " + text);
      table.append(i).append(",\"").append(text.replace("\"", "\"\"")).append("\"\n");
    }
    assertThat(read("a.csv", table.toString())).isEqualTo(texts);
  }

  @Test
  void ofACutFileTheWholeLinesAreRead() throws IOException {
    String lines =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "{\"id\": \"" + i + "\", \"text\": \"" + i * 7919 + "\"}\n")
            .collect(Collectors.joining());
    List<String> items = read("a.jsonl.gz", cut(gzip(lines)));
    assertThat(items).hasSizeGreaterThan(1_900).startsWith("0: 0", "1: 7919");
    assertThat(items).last().isEqualTo("! a.jsonl.gz: it is cut off, the end is missing");
    List<String> rows = read("a.csv.gz", cut(gzip("text\n" + "12345\n".repeat(5_000))));
    assertThat(rows.subList(0, rows.size() - 1)).allMatch(r -> r.endsWith(": 12345"));
    assertThat(rows).last().isEqualTo("! a.csv.gz: it is cut off, the end is missing");
    assertThat(read("a.txt.gz", cut(gzip("It rained, she said. ".repeat(90)))))
        .containsExactly("! a.txt.gz: it is cut off, the end is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl.gz", "a.csv.gz", "a.txt.gz"})
  void aGigabyteOfNewlinesIsBounded(String name) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] megabyte = gzip("\n".repeat(1 << 20));
    for (int i = 0; i < 1 << 10; i++) {
      packed.write(megabyte);
    }
    assertThat(read(name, packed.toByteArray()))
        .singleElement()
        .asString()
        .containsAnyOf("unpacks to more than 200 times its size", "bytes, too many");
  }

  @Test
  void aDamagedFileInAnArchiveCostsItselfAlone() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("1.txt", "2.txt", "3.jsonl.gz", "4.txt")) {
        out.putNextEntry(new ZipEntry(name));
        byte[] text = ("It rained, she said in " + name + ". ").repeat(40).getBytes(UTF_8);
        out.write(name.endsWith(".gz") ? cut(gzip("{\"id\": \"g\", \"text\": \"x\"}\n")) : text);
      }
    }
    byte[] bytes = Files.readAllBytes(zip);
    int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("2.txt") + 5;
    Arrays.fill(bytes, at, at + 20, (byte) 0xFF);
    Files.write(zip, bytes);
    List<String> items = new ArrayList<>();
    try (Documents documents =
        Documents.of(
            List.of(zip.toString()), InputOptions.defaults(), InputStream.nullInputStream())) {
      documents.forEachRemaining(
          item ->
              items.add(
                  item instanceof Item.Text text
                      ? text.source().id()
                      : "! " + ((Item.Failure) item).reason().getMessage()));
    }
    assertThat(items)
        .satisfiesExactly(
            i -> assertThat(i).isEqualTo("a.zip!/1.txt"),
            i -> assertThat(i).startsWith("! a.zip!/2.txt can't be read: "),
            i -> assertThat(i).startsWith("! a.zip!/3.jsonl.gz, line 1: "),
            i ->
                assertThat(i)
                    .endsWith("3.jsonl.gz can't be read: it is cut off, the end is missing"),
            i -> assertThat(i).isEqualTo("a.zip!/4.txt"));
  }

  @Test
  void aPageCannotDeclareWhatItIsNot() throws IOException {
    for (String charset : List.of("utf-16", "UTF-16LE", "utf-32")) {
      assertThat(read("a.html", "<meta charset=" + charset + "><h1>Rain</h1><p>No, said Zoë."))
          .containsExactly("a.html: Rain\n\nNo, said Zoë.");
    }
  }

  private static byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length - 12);
  }

  private static List<String> read(String name, String text) throws IOException {
    return read(name, text.getBytes(UTF_8));
  }

  private static List<String> read(String name, byte[] bytes) throws IOException {
    List<String> items = new ArrayList<>();
    try (TextSource source =
        Inputs.open(new ByteArrayInputStream(bytes), name, InputOptions.defaults())) {
      while (true) {
        try {
          Optional<SourceText> text = source.next();
          if (text.isEmpty()) {
            return items;
          }
          items.add(text.get().id() + ": " + text.get().text());
        } catch (DixitException e) {
          items.add("! " + e.getMessage());
        } catch (IOException e) {
          items.add("! " + name + ": " + e.getMessage());
          return items;
        }
      }
    }
  }
}
