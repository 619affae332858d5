// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Dixit over HTTP: {@link io.github.dixit.server.DixitServer} answers programs under {@code /v1}
 * and shows people a page to try. Nothing that is sent to it is stored or logged.
 */
@NullMarked
package io.github.dixit.server;

import org.jspecify.annotations.NullMarked;
