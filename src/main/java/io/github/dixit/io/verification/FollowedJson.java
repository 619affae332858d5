// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.verification;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.dixit.io.EncodableWriter;
import io.github.dixit.verify.Appearance;
import io.github.dixit.verify.Claim;
import io.github.dixit.verify.FollowedStatement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Followed statements as JSON Lines after {@code docs/followed.schema.json}. */
final class FollowedJson {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int SCHEMA_VERSION = 1;

  private FollowedJson() {}

  static void write(List<FollowedStatement> statements, Writer to) throws IOException {
    Writer out = EncodableWriter.json(to);
    for (FollowedStatement statement : statements) {
      try (JsonGenerator json = JSON.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        write(statement, new Fields(json));
        json.writeRaw('\n');
      }
    }
    out.flush();
  }

  private static void write(FollowedStatement statement, Fields json) throws IOException {
    Claim claim = statement.claim();
    json.object(
        () -> {
          json.number("schemaVersion", SCHEMA_VERSION);
          json.string("claimReviewed", claim.claimReviewed());
          json.object(
              "author",
              () -> {
                json.string("name", claim.name());
                json.string("jobTitle", claim.title());
              });
          json.string("datePublished", claim.date());
          json.string("firstAppearance", claim.firstAppearance());
          json.json().writeBooleanField("disputed", statement.isDisputed());
          json.array("appearance", statement.appearances(), a -> appearance(a, json));
        });
  }

  private static void appearance(Appearance a, Fields json) throws IOException {
    json.object(
        () -> {
          json.string("document", a.document());
          json.string("url", Optional.ofNullable(a.metadata().get("url")));
          json.string("outlet", Optional.ofNullable(a.metadata().get("outlet")));
          json.string("datePublished", a.date());
          json.string("attribution", a.attribution().id());
          json.string("verdict", a.verdict().name());
          json.string("speaker", a.speaker().name());
          json.string("speakerName", a.speakerName());
          json.string("guessedSpeaker", a.guessedSpeaker());
          json.string("text", a.words().text());
          json.array("spans", a.words().spans(), s -> VerificationJson.span(s, json));
          json.array("differences", a.differences(), d -> VerificationJson.difference(d, json));
        });
  }
}
