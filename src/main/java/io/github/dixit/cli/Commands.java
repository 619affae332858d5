// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, and gives those that ask for it the {@link Context}. */
final class Commands implements IFactory {

  private final Context context;

  Commands(Context context) {
    this.context = context;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Optional<Constructor<?>> constructor =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(c -> Arrays.equals(c.getParameterTypes(), new Class<?>[] {Context.class}))
            .findFirst();
    return constructor.isPresent()
        ? type.cast(constructor.get().newInstance(context))
        : CommandLine.defaultFactory().create(type);
  }
}
