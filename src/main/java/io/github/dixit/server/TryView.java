// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import gg.jte.Content;
import java.util.List;

/**
 * The page to try Dixit on.
 *
 * @param text what stands in the box
 * @param examples articles to choose from
 * @param problem why there is no result, or an empty string
 * @param result the article with its attributions; empty before the first try
 * @param json the same as programs get it
 * @param version of Dixit
 */
record TryView(
    String text,
    List<Examples.Example> examples,
    String problem,
    Content result,
    String json,
    String version) {

  boolean hasResult() {
    return !json.isEmpty();
  }
}
