// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dixit.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  @TempDir private Path folder;

  @Test
  void aFileIsNamedByItsFileName() throws IOException {
    assertThat(items(file("a.txt", "One."))).containsExactly("a.txt: One.");
  }

  @Test
  void everyTextBelowAFolderIsReadInNameOrder() throws IOException {
    file("news/b.txt", "B");
    file("news/a.txt", "A");
    file("news/deep/c.txt", "C");
    file("news/d.json", "{\"text\": \"D\"}");
    file("news/notes.md", "no");
    file("news/.hidden.txt", "no");
    assertThat(items(folder.resolve("news")))
        .containsExactly("a.txt: A", "b.txt: B", "d.json#1: D", "c.txt: C");
  }

  @Test
  void filesOfOneNameAreToldApartByTheirPaths() throws IOException {
    Path one = file("one/a.txt", "A");
    Path two = file("two/a.txt", "B");
    assertThat(items(one, two)).containsExactly(one + ": A", two + ": B");
  }

  @Test
  void aDashIsStandardInput() {
    InputStream in = new ByteArrayInputStream("Piped.".getBytes(UTF_8));
    assertThat(items(Documents.of(List.of("-"), InputOptions.defaults(), in)))
        .containsExactly("stdin: Piped.");
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws IOException {
    assertThat(items(file("a.txt", ""))).containsExactly("a.txt: ");
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestFollows() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Zoë said.".getBytes(Charset.forName("ISO-8859-1")));
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {1, 2, 0, 0, 3, 0});
    Path none = folder.resolve("none.txt");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(items(latin, binary, none, empty, file("good.txt", "Good.")))
        .satisfiesExactly(
            m -> assertThat(m).startsWith("! latin.txt is not UTF-8: it "),
            m -> assertThat(m).isEqualTo("! binary.txt is no text: it has zero bytes"),
            m -> assertThat(m).isEqualTo("! " + none + " does not exist; check the path"),
            m ->
                assertThat(m)
                    .isEqualTo(
                        "! "
                            + empty
                            + " has no file in it that is read; name files, or --input-format"),
            m -> assertThat(m).isEqualTo("good.txt: Good."));
  }

  @Test
  void whatIsLeftOutOfAFolderIsTold() throws IOException {
    file("a.html", "<h1>Head</h1>");
    file("b.txt", "B");
    file("c.pdf", "");
    file("deep/d.PDF", "");
    file("LICENSE", "");
    Documents documents = documents(folder);
    assertThat(items(documents)).containsExactly("a.html: Head", "b.txt: B");
    assertThat(documents.notes())
        .containsExactly(folder + ": 2 of 5 files are read; left out: 2 .pdf, 1 without an ending");
  }

  @Test
  void everyFileOfAFolderIsReadInTheFormatThatIsSaid() throws IOException {
    file("page", "<h1>Head</h1>");
    InputOptions pages = InputOptions.defaults().withFormat(InputFormat.HTML);
    Documents documents =
        Documents.of(List.of(folder.toString()), pages, InputStream.nullInputStream());
    assertThat(items(documents)).containsExactly("page: Head");
  }

  @Test
  void standardInputIsWhatItLooksLike() {
    String lines = "{\"id\": \"a\", \"text\": \"One\"}\n{\"id\": \"b\", \"text\": \"Two\"}\n";
    Documents documents =
        Documents.of(
            List.of("-"), InputOptions.defaults(), new ByteArrayInputStream(lines.getBytes(UTF_8)));
    assertThat(documents.count()).isEmpty();
    assertThat(items(documents)).containsExactly("a: One", "b: Two");
  }

  @Test
  void idsThatTellNothingApartAreTold() throws IOException {
    Path lines =
        file(
            "a.jsonl",
            "{\"id\": \"x\", \"text\": \"1\"}\n{\"id\": \"x\", \"text\": \"2\"}\n{\"id\": \""
                + "y".repeat(70_000)
                + "\", \"text\": \"3\"}\n");
    Documents documents = documents(lines);
    assertThat(items(documents))
        .satisfiesExactly(
            m -> assertThat(m).isEqualTo("x: 1"),
            m -> assertThat(m).isEqualTo("x: 2"),
            m -> assertThat(m).contains("an id of 70000 characters").hasSizeLessThan(300));
    assertThat(documents.notes())
        .singleElement()
        .asString()
        .startsWith("1 of the texts had the id");
  }

  @Test
  void aBadLineCostsItselfAlone() throws IOException {
    Path lines =
        file(
            "a.jsonl",
            "{\"text\": \"One\"}\n{\"text\": \"two}\n7\n\n{\"txt\": 1}\n{\"text\": \"Five\"}");
    assertThat(items(lines))
        .satisfiesExactly(
            m -> assertThat(m).isEqualTo("a.jsonl#1: One"),
            m -> assertThat(m).startsWith("! a.jsonl, line 2: "),
            m -> assertThat(m).isEqualTo("! a.jsonl, line 3: a line must be a JSON object"),
            m -> assertThat(m).startsWith("! a.jsonl, line 5: there is no text in a field"),
            m -> assertThat(m).isEqualTo("a.jsonl#6: Five"));
  }

  @Test
  void badJsonEndsAnArray() throws IOException {
    assertThat(
            items(
                file(
                    "a.jsonl", "\n [{\"text\": \"One\"},\n{\"text\" \"two\"}, {\"text\": \"3\"}]")))
        .satisfiesExactly(
            m -> assertThat(m).isEqualTo("a.jsonl#2: One"),
            m -> assertThat(m).startsWith("! a.jsonl, line 3: "));
  }

  @Test
  void wrongBytesCostTheirLineAlone() throws IOException {
    Charset latin = Charset.forName("ISO-8859-1");
    Path lines = folder.resolve("a.jsonl");
    Files.write(
        lines, "{\"text\": \"1\"}\n{\"text\": \"Zoë\"}\n{\"text\": \"3\"}\n".getBytes(latin));
    Path table = folder.resolve("b.csv");
    Files.write(table, "text\n1\nZoë\n3\n".getBytes(latin));
    assertThat(items(lines, table))
        .satisfiesExactly(
            m -> assertThat(m).isEqualTo("a.jsonl#1: 1"),
            m -> assertThat(m).startsWith("! a.jsonl, line 2 is not UTF-8"),
            m -> assertThat(m).isEqualTo("a.jsonl#3: 3"),
            m -> assertThat(m).isEqualTo("b.csv#2: 1"),
            m -> assertThat(m).startsWith("! b.csv, line 3 is not UTF-8"),
            m -> assertThat(m).isEqualTo("b.csv#4: 3"));
  }

  @Test
  void aMissingColumnIsSaidOnce() throws IOException {
    assertThat(items(file("a.csv", "url\n1\n2\n3\n"))).hasSize(1);
  }

  @Test
  void theCountIsKnownOfWholeFilesOnly() throws IOException {
    Path text = file("a.txt", "A");
    Path lines = file("a.jsonl", "{\"text\": \"One\"}");
    assertThat(documents(text, folder.resolve("none")).count()).isEqualTo(OptionalInt.of(2));
    assertThat(documents(text, lines).count()).isEmpty();
  }

  private Path file(String name, String text) {
    return TestFiles.write(folder, name, text);
  }

  private static Documents documents(Path... paths) {
    List<String> names = Arrays.stream(paths).map(Path::toString).toList();
    return Documents.of(names, InputOptions.defaults(), InputStream.nullInputStream());
  }

  private static List<String> items(Path... paths) {
    return items(documents(paths));
  }

  private static List<String> items(Documents documents) {
    List<String> items = new ArrayList<>();
    try (documents) {
      while (documents.hasNext()) {
        Item item = documents.next();
        items.add(
            item instanceof Item.Text text
                ? text.source().id() + ": " + text.source().text()
                : "! " + ((Item.Failure) item).reason().getMessage());
      }
    }
    return items;
  }
}
