// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit;

/**
 * One {@link Dixit} with the shipped models for all tests of a JVM: loading takes seconds and the
 * instance may be shared. Nobody closes it; it goes with the JVM.
 */
public final class SharedDixit {

  private SharedDixit() {}

  /** {@return the instance, loaded on the first call} */
  public static Dixit get() {
    return Holder.DIXIT;
  }

  private static final class Holder {
    private static final Dixit DIXIT = Dixit.create();
  }
}
