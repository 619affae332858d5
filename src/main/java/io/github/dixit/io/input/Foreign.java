// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.io.input;

import io.github.dixit.DixitException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Files that Dixit does not read, what they begin with, and the command that makes text of them.
 */
enum Foreign {
  PDF(
      "a PDF file",
      "(?:\u00EF\u00BB\u00BF)?\\s{0,8}%PDF-",
      "make text of it: pdftotext FILE - | dixit extract -"),
  OFFICE(
      "a document of an office program",
      "PK\\x03\\x04.*?(?:word/|\\[Content_Types\\]\\.xml|opendocument|epub\\+zip)",
      "make text of it: pandoc --to plain --wrap none FILE | dixit extract -"),
  OLD_OFFICE(
      "a document of an old office program",
      "\u00D0\u00CF\u0011\u00E0",
      "make text of it: soffice --headless --convert-to txt:Text FILE"),
  RTF(
      "rich text",
      "\\{\\\\rtf",
      "make text of it: pandoc --from rtf --to plain --wrap none FILE | dixit extract -"),
  WEB_ARCHIVE(
      "a web archive",
      "WARC/\\d",
      "take its pages out, as warcat does, and dixit extract their folder"),
  MAIL(
      "an e-mail",
      "(?:[\\w-]+:[^\\n]*+\\n(?:[ \\t][^\\n]*+\\n)*+|From [^\\n]*+\\n)*?"
          + "(?:Received|MIME-Version|Content-Transfer-Encoding|DKIM-Signature):",
      "make text of it: python3 -c 'import email.policy as p, email, sys;"
          + " print(email.message_from_binary_file(sys.stdin.buffer, policy=p.default)"
          + ".get_body((\"plain\",)).get_content())' < FILE | dixit extract -"),
  FEED(
      "a feed",
      "\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+)?(?:<\\?[^>]*+>\\s*+)*+<(?:rss|feed|rdf:RDF)\\b",
      "make JSON Lines of it: python3 -c 'import json, sys, xml.etree.ElementTree as T;"
          + " [print(json.dumps({\"id\": i.findtext(\"{*}title\"), \"text\":"
          + " i.findtext(\"{*}description\") or i.findtext(\"{*}content\")"
          + " or i.findtext(\"{*}summary\")}))"
          + " for i in T.parse(sys.stdin).iter() if i.tag.split(\"}\")[-1] in"
          + " (\"item\", \"entry\")]' < FILE | dixit extract -"),
  XML(
      "XML",
      "\\s*+<\\?xml|\\s*+<(?:nitf|TEI)\\b",
      "take the text out of it: xmllint --xpath 'string(//body)' FILE | dixit extract -"),
  PICTURE(
      "a picture",
      "\u0089PNG|\u00FF\u00D8\u00FF|GIF8|(?:II\\*\\x00|MM\\x00\\*)",
      "make text of it: tesseract FILE - | dixit extract -"),
  ARCHIVE(
      "an archive",
      "PK\\x03\\x04|7z\u00BC\u00AF|Rar!|BZh\\d|\u00FD7zXZ|\\x28\u00B5/\u00FD",
      "unpack it, and dixit extract its folder");

  private static final int LOOKED_AT = 2048;

  private final String what;
  private final Pattern begin;
  private final String remedy;

  Foreign(String what, String begin, String remedy) {
    this.what = what;
    this.begin = Pattern.compile(begin, Pattern.DOTALL);
    this.remedy = remedy;
  }

  /**
   * Refuses a file that would be misread.
   *
   * @param begin the bytes it begins with
   * @param format for which it is taken
   * @throws DixitException that says what it is and what to do
   */
  static void refuse(byte[] begin, String name, InputFormat format) {
    String looked =
        new String(begin, 0, Math.min(begin.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    Arrays.stream(values())
        .filter(f -> (f != FEED && f != XML) || format == InputFormat.TEXT)
        .filter(f -> f.begin.matcher(looked).lookingAt())
        .findFirst()
        .ifPresent(f -> refuse(f, name));
  }

  private static void refuse(Foreign foreign, String name) {
    throw new DixitException(
        name + " is " + foreign.what + ", which is not read; " + foreign.remedy);
  }
}
