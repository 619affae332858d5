// SPDX-License-Identifier: GPL-3.0-or-later
package it;

import io.github.dixit.AttributedDocument;
import io.github.dixit.Dixit;
import io.github.dixit.io.DixitJson;

/** Reads a sentence in modules that have names. */
public final class Modular {

  public static void main(String[] arguments) {
    try (Dixit dixit = Dixit.create()) {
      AttributedDocument document =
          dixit.extract("\"It is safe,\" Anna Lindqvist told reporters on Monday.");
      System.out.println(document + " in " + Dixit.class.getModule());
      boolean right =
          document.attributions().size() == 1
              && Dixit.class.getModule().isNamed()
              && DixitJson.read(DixitJson.write(document)).equals(document);
      if (!right) {
        throw new IllegalStateException("not one attribution in a named module");
      }
    }
  }
}
