// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What this process has used so far, in seconds and megabytes. */
final class Usage {

  private static final double MEGABYTE = 1e6;
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private Usage() {}

  /** {@return CPU seconds of all threads: the JVM's own and those of native code included} */
  static double cpu() {
    return SYSTEM.getProcessCpuTime() / 1e9;
  }

  /** {@return seconds since the JVM started} */
  static double wall() {
    return (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
  }

  static double live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** {@return the sum of the heap's pools at their highest, which is at least the highest sum} */
  static double peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(u -> u.getUsed())
            .sum()
        / MEGABYTE;
  }

  /** {@return Linux's VmHWM, or 0 elsewhere} */
  static double peakResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
    return lines.stream()
        .filter(l -> l.startsWith("VmHWM:"))
        .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) * 1024 / MEGABYTE)
        .findFirst()
        .orElse(0);
  }
}
