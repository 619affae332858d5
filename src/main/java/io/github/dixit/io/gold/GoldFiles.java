// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dixit.DixitException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of test sets. */
final class GoldFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFiles() {}

  static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new DixitException(file + " is not UTF-8, as test sets are", e);
    }
  }

  static JsonNode json(String text, String place) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new DixitException(place + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
