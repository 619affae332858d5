// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.server;

import org.eclipse.jetty.server.Request;

/** {@code POST /v1/attributions}: a text in, its attributions out. */
final class Attributions implements Route {

  private final Texts texts;

  Attributions(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void admit(Request request) {
    TextRequest.admit(request);
  }

  @Override
  public Answer answer(Call call) {
    TextRequest request = TextRequest.of(call);
    Representation representation =
        request
            .format()
            .map(Representation::of)
            .orElseGet(() -> Representation.accepted(call.headers()));
    return representation.answer(texts.read(request), request.writing());
  }
}
