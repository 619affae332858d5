// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts that a measurement reads, and their number of words: runs without white space. */
record Articles(List<String> texts, long words) {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /** {@return the folder's files that end in .txt, in order of their names, up to so many words} */
  static Articles read(Path folder, long atMost) throws IOException {
    List<String> texts = new ArrayList<>();
    long words = 0;
    for (Path file : files(folder)) {
      String text = Files.readString(file);
      long more = words(text);
      if (words + more > atMost) {
        break;
      }
      texts.add(text);
      words += more;
    }
    if (texts.isEmpty()) {
      throw new IOException("no .txt file of at most " + atMost + " words in " + folder);
    }
    return new Articles(List.copyOf(texts), words);
  }

  static long words(String text) {
    return WORDS.splitToStream(text).count();
  }

  /** {@return the texts one after the other, over and over, up to the length} */
  String joined(int length) {
    String once = String.join("\n\n", texts) + "\n\n";
    return once.repeat(length / once.length() + 1).substring(0, length);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
