// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

/**
 * Says what went wrong, where, and what to do about it: a missing model, a text that is too long.
 */
public class DixitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with a message for the user.
   *
   * @param message what is wrong, and what to do about it
   */
  public DixitException(String message) {
    super(message);
  }

  /**
   * Makes an exception with a message for the user and the failure behind it.
   *
   * @param message what is wrong, and what to do about it
   * @param cause what it comes from
   */
  public DixitException(String message, Throwable cause) {
    super(message, cause);
  }
}
