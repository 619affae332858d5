// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import static io.github.dixit.io.input.TestInputs.DEFAULTS;
import static io.github.dixit.io.input.TestInputs.read;
import static io.github.dixit.io.input.TestInputs.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of a text beside its words. */
class KeptFieldsTest {

  @Test
  void fieldsThatWereAskedForAreKept() throws IOException {
    String line = "{\"text\": \"A.\", \"date\": 2024, \"tags\": [\"x\", {}], \"title\": null}";
    InputOptions options = DEFAULTS.withKeptFields(List.of("tags", "date", "title", "outlet"));
    SourceText text = read("a.jsonl", line.getBytes(StandardCharsets.UTF_8), options).get(0);
    assertThat(text.metadata()).containsExactly(entry("tags", "[\"x\",{}]"), entry("date", "2024"));
  }

  @Test
  void columnsAreKeptWhereTheySaySomething() throws IOException {
    String csv = "text,url,outlet,page\nA.,https://a.example/1, ,7\n";
    assertThat(read("a.csv", csv).get(0).metadata())
        .containsExactly(entry("url", "https://a.example/1"));
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.csv", bytes, DEFAULTS.withKeptFields(List.of())).get(0).metadata())
        .isEmpty();
  }

  @Test
  void pagesSayWhereAndWhenTheyStood() throws IOException {
    String page =
        """
        <title>Ferry stays | The Courier</title>
        <link rel=canonical href="https://courier.example/ferry">
        <meta property="og:title" content="Ferry stays">
        <meta property="og:site_name" content="The Courier">
        <meta property="article:published_time" content="2024-03-01T09:00:00Z">
        <meta name="author" content="Ada Brook">
        <h1>Ferry stays</h1><p>"It stays," said Jo.
        """;
    assertThat(read("a.html", page).get(0).metadata())
        .containsExactly(
            entry("url", "https://courier.example/ferry"),
            entry("date", "2024-03-01T09:00:00Z"),
            entry("title", "Ferry stays"),
            entry("outlet", "The Courier"));
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.html", bytes, DEFAULTS.withKeptFields(List.of("author"))).get(0).metadata())
        .containsExactly(entry("author", "Ada Brook"));
  }
}
