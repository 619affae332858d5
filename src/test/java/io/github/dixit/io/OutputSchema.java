// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Holds JSON against the schemas in {@code docs}. */
public enum OutputSchema {
  ATTRIBUTIONS,
  VERIFICATIONS,
  STATEMENTS,
  FOLLOWED;

  private final JsonSchema schema = load(name().toLowerCase(Locale.ROOT));

  /** Fails with all complaints unless the JSON fits the schema of attributions. */
  public static void check(String json) {
    ATTRIBUTIONS.fits(json);
  }

  /** Fails with all complaints unless the JSON fits. */
  public void fits(String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  private static JsonSchema load(String name) {
    try {
      String schema = Files.readString(Path.of("docs/" + name + ".schema.json"));
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
