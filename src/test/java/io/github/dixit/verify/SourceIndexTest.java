// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dixit.AttributedDocument;
import io.github.dixit.AttributionType;
import io.github.dixit.DixitException;
import io.github.dixit.GoldArticles;
import io.github.dixit.Speaker;
import io.github.dixit.TestArticles;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceIndexTest {

  private static final AttributedDocument FLOOD_WALL =
      TestArticles.floodWall().withMetadata(Map.of("date", "2026-10-06T08:00", "url", "u"));

  @TempDir private Path folder;

  @Test
  void documentsComeBackAsTheyWere() throws IOException {
    for (AttributedDocument document : GoldArticles.all()) {
      byte[] bytes = DocumentCodec.pack(document.withMetadata(Map.of("url", "\ud83d half")));
      AttributedDocument back = DocumentCodec.unpack(bytes, 0, bytes.length);
      assertThat(back.attributions()).isEqualTo(document.attributions());
      assertThat(back.speakers()).isEqualTo(document.speakers());
      assertThat(back.text()).isEqualTo(document.text());
      assertThat(back.metadata()).containsEntry("url", "\ud83d half");
    }
  }

  @Test
  void statementsAreFoundBySpeakerAndTopic() {
    try (SourceIndex index = SourceIndex.inMemory()) {
      index.add(FLOOD_WALL);
      List<Statement> found =
          index.find(StatementQuery.by("Lindqvist").about("asking the governments"));
      assertThat(found.get(0).attribution().content().text()).contains("40 million more in June");
      assertThat(found.get(0).document()).isEqualTo(FLOOD_WALL.id());
      assertThat(found.get(0).metadata()).containsEntry("url", "u");
      assertThat(found).allMatch(s -> name(s).equals("Marta Lindqvist"));
      assertThat(index.find(StatementQuery.by("the agency")))
          .isNotEmpty()
          .allMatch(s -> name(s).equals("Coastal Works Agency"));
      assertThat(index.find(StatementQuery.by("Nobody Known"))).isEmpty();
    }
  }

  private static String name(Statement statement) {
    return statement.attribution().speaker().flatMap(Speaker::name).orElse("");
  }

  @Test
  void conditionsNarrowWhatIsFound() {
    try (SourceIndex index = SourceIndex.inMemory()) {
      index.add(FLOOD_WALL);
      Optional<String> none = Optional.empty();
      StatementQuery direct =
          new StatementQuery(
              none,
              none,
              Optional.of("four months behind"),
              Set.of(AttributionType.DIRECT),
              Set.of(),
              Optional.of(LocalDate.parse("2026-10-06")),
              Optional.of(LocalDate.parse("2026-10-06")),
              5);
      assertThat(index.find(direct)).hasSize(1);
      StatementQuery later =
          new StatementQuery(
              none,
              none,
              none,
              Set.of(),
              Set.of(),
              Optional.of(LocalDate.parse("2026-10-07")),
              Optional.empty(),
              5);
      assertThat(index.find(later)).isEmpty();
    }
  }

  @Test
  void surnameOfTwoPeopleAsksBack() {
    try (SourceIndex index = SourceIndex.inMemory()) {
      GoldArticles.all().forEach(index::add);
      index.add(twin("one", "Ada Orlash"));
      assertThatThrownBy(() -> index.find(StatementQuery.by("Orlash")))
          .isInstanceOf(DixitException.class)
          .hasMessageContaining("Ada Orlash or Dmit Orlash");
      assertThat(index.find(StatementQuery.by("Dmit Orlash"))).isNotEmpty();
    }
  }

  private static AttributedDocument twin(String id, String name) {
    String text = name + " said it rained.";
    return io.github.dixit.TestDocuments.of(id, text)
        .speaker("s1", io.github.dixit.SpeakerKind.PERSON, name)
        .attribution(
            AttributionType.INDIRECT,
            a ->
                a.source(io.github.dixit.SourceForm.NAMED, name)
                    .cue("said")
                    .content("it rained")
                    .by("s1"))
        .build();
  }

  @Test
  void aDocumentReplacesItsFormerSelf() {
    try (SourceIndex index = SourceIndex.open(folder)) {
      index.add(twin("same", "Ada Orlash"));
      index.add(twin("same", "Bea Moor"));
      assertThat(index.size()).isEqualTo(1);
      assertThat(index.find(StatementQuery.by("Ada Orlash"))).isEmpty();
      assertThat(index.find(StatementQuery.by("Moor"))).hasSize(1);
    }
    try (SourceIndex index = SourceIndex.read(folder)) {
      assertThat(index.contains("same")).isTrue();
      assertThat(index.contains("other")).isFalse();
      assertThatThrownBy(() -> index.add(FLOOD_WALL)).hasMessageContaining("read only");
    }
  }

  @Test
  void quotationsAreVerifiedAgainstAnIndex() {
    try (SourceIndex index = SourceIndex.inMemory()) {
      GoldArticles.all().forEach(index::add);
      AttributedDocument article = GoldArticles.named("war-river-crossing");
      VerifiedDraft verified = QuoteVerifier.against(index).verify(article);
      assertThat(verified.quotations()).isNotEmpty();
      assertThat(verified.quotations()).allMatch(q -> q.verdict() == Verdict.VERBATIM);
      assertThat(verified.quotations())
          .allMatch(q -> q.found().orElseThrow().document().equals(article.id()));
    }
  }

  @Test
  void troubleIsToldInOneLine() throws IOException {
    assertThatThrownBy(() -> SourceIndex.read(folder.resolve("none")))
        .hasMessageContaining("has no index; make one with");
    Files.writeString(folder.resolve("letter.txt"), "x");
    assertThatThrownBy(() -> SourceIndex.open(folder))
        .hasMessageContaining("has other files in it");
    Path used = folder.resolve("used");
    try (SourceIndex index = SourceIndex.open(used)) {
      assertThatThrownBy(() -> SourceIndex.open(used))
          .hasMessageContaining("is being written by another process");
      index.add(FLOOD_WALL);
      assertThat(SourceIndex.read(used).size()).isZero();
      index.commit();
      assertThat(SourceIndex.read(used).size()).isEqualTo(1);
    }
  }

  @Test
  void whatWasCommittedOutlivesAKilledWriter() throws IOException {
    Path killed = folder.resolve("killed");
    try (SourceIndex index = SourceIndex.open(folder.resolve("live"))) {
      index.add(FLOOD_WALL);
      index.commit();
      index.add(twin("later", "Ada Orlash"));
      assertThat(index.find(StatementQuery.by("Orlash"))).hasSize(1); // so that it is on disk
      copy(folder.resolve("live"), killed);
    }
    try (SourceIndex index = SourceIndex.open(killed)) {
      assertThat(index.size()).isEqualTo(1);
      index.add(twin("later", "Ada Orlash"));
      assertThat(index.size()).isEqualTo(2);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void aFullDiskIsToldAndLosesNothingThatWasCommitted() throws IOException {
    Path full = folder.resolve("full");
    AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    try (Directory disk = FSDirectory.open(full);
        Directory small = new SmallDisk(disk, left)) {
      SourceIndex index = LuceneIndex.writing("archive", small);
      index.add(FLOOD_WALL);
      index.commit();
      left.set(200);
      index.add(twin("later", "Ada Orlash"));
      for (Runnable writing :
          List.<Runnable>of(index::commit, () -> index.add(twin("last", "Bea Moor")))) {
        assertThatThrownBy(writing::run)
            .isInstanceOf(DixitException.class)
            .hasMessage(
                "archive can't be read or written: No space left on device; what was committed is"
                    + " kept");
      }
      assertThatCode(index::close).doesNotThrowAnyException();
    }
    try (SourceIndex index = SourceIndex.open(full)) {
      assertThat(index.size()).isEqualTo(1);
      index.add(twin("later", "Ada Orlash"));
      assertThat(index.size()).isEqualTo(2);
    }
  }

  @Test
  void indexOfAnotherVersionIsRefused() throws IOException {
    for (Map<String, String> data : List.of(Map.of("dixit.index", "0"), Map.of("a", "b"))) {
      Path other = folder.resolve("other" + data.size() + data.hashCode());
      try (Directory directory = FSDirectory.open(other);
          IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
      }
      assertThatThrownBy(() -> SourceIndex.read(other))
          .isInstanceOf(DixitException.class)
          .hasMessageContaining(
              data.containsKey("a") ? "is no index of Dixit's" : "is of version 0");
    }
  }

  @Test
  void aMissingLuceneIsToldInOneLine() throws Exception {
    URL[] withoutLucene =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("lucene"))
            .map(entry -> url(Path.of(entry)))
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(withoutLucene, ClassLoader.getPlatformClassLoader())) {
      Method inMemory =
          loader.loadClass("io.github.dixit.verify.SourceIndex").getMethod("inMemory");
      assertThatThrownBy(() -> inMemory.invoke(null))
          .cause()
          .hasMessageContaining("an index needs Apache Lucene on the class path, which is missing");
      // What needs no index needs no Lucene.
      Method against =
          loader
              .loadClass("io.github.dixit.verify.QuoteVerifier")
              .getMethod("against", Collection.class);
      assertThat(against.invoke(null, List.of())).isNotNull();
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
