// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.TestDocuments;
import io.github.dixit.io.OutputSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code verify}, {@code index} and {@code find}, with an extractor that needs no models. */
class VerifyCommandTest {

  private static final String SOURCE =
      "\"The ferry carries 300 people a day in winter,\" Ana Keller said.\n\n"
          + "\"We never sold the old pier to anybody,\" Tom Reed said.\n";

  @TempDir private Path folder;
  private Path source;

  @BeforeEach
  void source() throws IOException {
    source = write("source.txt", SOURCE);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static CliRun run(Object... arguments) {
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    return CliRun.with(options -> TestDocuments::quoting, "", words);
  }

  private CliRun verify(String draft, Object... options) throws IOException {
    Path file = write("draft.txt", draft);
    return run(
        List.of(List.of("verify", file, "--sources", source), List.of(options)).stream()
            .flatMap(List::stream)
            .toArray());
  }

  @Test
  void faithfulDraftPasses() throws IOException {
    CliRun run = verify("\"We never sold the old pier \u2026\" Tom Reed said.");
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(Cli.DONE);
    assertThat(run.out()).contains("ABRIDGED said by Tom Reed, as in the source");
  }

  @Test
  void whatWantsLookingAtIsExitCodeThree() throws IOException {
    CliRun run = verify("\"The ferry carries 900 people a day in winter,\" Ana Keller said.");
    assertThat(run.code()).isEqualTo(VerifyCommand.DOUBTFUL);
    assertThat(run.out()).contains("ALTERED", "changed \"300\" to \"900\" (a number)");
    CliRun other = verify("\"We never sold the old pier to anybody,\" Ana Keller said.");
    assertThat(other.code()).isEqualTo(VerifyCommand.DOUBTFUL);
    assertThat(other.out()).contains("said by Ana Keller in the draft, by Tom Reed in the source");
  }

  @Test
  void sourceThatCannotBeReadIsNoPass() throws IOException {
    Path draft = write("draft.txt", "\"We never sold the old pier to anybody,\" Tom Reed said.");
    CliRun run = run("verify", draft, "--sources", source, folder.resolve("gone.txt"));
    assertThat(run.code()).isEqualTo(Cli.FAILED);
    assertThat(run.err()).contains("gone.txt does not exist");
    assertThat(run.out()).contains("VERBATIM");
  }

  @Test
  void aMissingDraftIsToldBeforeSourcesAreRead() {
    CliRun run =
        CliRun.with(
            options -> {
              throw new AssertionError("loaded");
            },
            "",
            "verify",
            folder.resolve("gone.txt").toString(),
            "--sources",
            source.toString());
    assertThat(run.code()).isEqualTo(Cli.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("gone.txt does not exist; check the path");
  }

  @Test
  void jsonFitsItsSchemaAndSaysNoMore() throws IOException {
    String draft =
        "\"The ferry carries 900 people a day in winter,\" Ana Keller said. "
            + "\"Nothing of the kind was ever heard of here,\" Tom Reed said.";
    String json = verify(draft, "--format", "json").out();
    OutputSchema.VERIFICATIONS.fits(json);
    OutputSchema.VERIFICATIONS.fits(verify(draft, "--format", "json", "--details").out());
    JsonNode first = new ObjectMapper().readTree(json).path("quotations").path(0);
    assertThat(first.fieldNames())
        .toIterable()
        .containsExactly(
            "attribution",
            "quotation",
            "verdict",
            "speaker",
            "speakerInSource",
            "found",
            "differences");
    assertThat(first.path("found").path("spans").path(0).path("begin").asInt()).isEqualTo(1);
    assertThat(first.path("differences").path(0).toString())
        .isEqualTo("{\"kind\":\"REPLACED\",\"draft\":\"900\",\"source\":\"300\"}");
    assertThat(new ObjectMapper().readTree(json).path("quotations").path(1).path("found").isNull())
        .isTrue();
  }

  @Test
  void wrongUsageIsTold() throws IOException {
    Path draft = write("draft.txt", "x");
    assertThat(run("verify", draft).err()).contains("with --sources or --index");
    assertThat(run("verify", draft, "--sources", source, "--format", "xml").err())
        .contains("there is no format \"xml\" but text, json");
    assertThat(run("verify", draft, "--sources", source, "--output", source).code())
        .isEqualTo(Cli.USAGE);
  }

  @Test
  void anIndexIsMadeFoundInAndVerifiedAgainst() throws IOException {
    Path index = folder.resolve("archive.idx");
    assertThat(run("index", source, "--index", index).code()).isZero();
    assertThat(run("index", source, "--index", index, "--resume", "--quiet").code()).isZero();
    assertThat(run("find", "--index", index, "--speaker", "Reed").out())
        .contains("Tom Reed (said): \"We never sold");
    assertThat(run("find", "--index", index, "--about", "ferries", "--format", "json").out())
        .contains("\"speaker\":\"Ana Keller\"");
    assertThat(
            run("find", "--index", index, "--quote", "sold the old pier", "--format", "csv").out())
        .contains("source.txt,,,a2,DIRECT,Tom Reed");
    Path draft = write("draft.txt", "\"We never sold the old pier to anybody,\" Tom Reed said.");
    assertThat(run("verify", draft, "--index", index).code()).isZero();
    assertThat(run("find", "--index", index, "--type", "direct").out()).contains("Tom Reed");
    assertThat(run("find", "--index", index, "--from", "2026-13-01").err())
        .contains("there is no day \"2026-13-01\"; write it as 2026-11-30");
    CliRun none = run("find", "--index", folder.resolve("none"));
    assertThat(none.code()).isEqualTo(Cli.FAILED);
    assertThat(none.err()).contains("has no index; make one with");
  }

  @Test
  void whatIsFoundFitsItsSchemaAndIsAPage() throws IOException {
    Path index = folder.resolve("archive.idx");
    assertThat(run("index", source, "--index", index).code()).isZero();
    String[] found = run("find", "--index", index, "--format", "json").out().split("\n");
    assertThat(found).hasSize(2).allSatisfy(OutputSchema.STATEMENTS::fits);
    Path page = folder.resolve("found.html");
    assertThat(run("find", "--index", index, "--format", "html", "--output", page).code()).isZero();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Tom Reed");
  }

  @Test
  void whatIsFollowedFitsItsSchemaAndIsAPage() throws IOException {
    Path later = write("later.txt", SOURCE.replace("300", "900"));
    String[] followed = run("follow", source, later, "--format", "json").out().split("\n");
    assertThat(followed).hasSize(2).allSatisfy(OutputSchema.FOLLOWED::fits);
    String page = run("follow", source, later, "--format", "html").out();
    assertThat(page).startsWith("<!DOCTYPE html>").contains("<ins>900</ins>", "was: 300");
  }
}
