// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A file that is one text: plain, or an HTML page. */
final class WholeFile {

  private static final int LONGEST_MARK = 4;

  private WholeFile() {}

  /** {@return the text of the file} */
  static SourceText read(SourceStream in, String name, boolean html, InputOptions options)
      throws IOException {
    byte[] bytes = bytes(in, name, options.maxBytes());
    in.requireWhole();
    return html
        ? article(page(bytes, name, options), name, options)
        : new SourceText(name, plain(bytes, name, options));
  }

  private static SourceText article(Document page, String name, InputOptions options) {
    // Read first: the search for the article takes the page to pieces.
    Map<String, String> metadata = PageFields.of(page, options.keptFields());
    return new SourceText(name, HtmlArticle.text(page), metadata);
  }

  private static String plain(byte[] bytes, String name, InputOptions options) {
    return new Decoding(options.encoding()).decode(bytes, name);
  }

  private static Document page(byte[] bytes, String name, InputOptions options) throws IOException {
    if (options.encoding().isPresent()) {
      return Jsoup.parse(plain(bytes, name, options));
    }
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    Charset declared = page.charset();
    // What declares no encoding is taken for UTF-8, and had better be. So is what declares one with
    // two bytes a character, as browsers do: it could not be read so far if that were true.
    return declared.equals(StandardCharsets.UTF_8) || isWide(declared) && isUnmarked(bytes)
        ? Jsoup.parse(plain(bytes, name, options))
        : page;
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean isUnmarked(byte[] bytes) {
    return Encodings.marked(Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST_MARK))).isEmpty();
  }

  private static byte[] bytes(InputStream in, String name, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
    if (bytes.length > limit) {
      throw new DixitException(
          name + " has more than " + limit + " bytes, too many for one text; split it");
    }
    return bytes;
  }
}
