// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.bench;

/**
 * What one engine cost in a JVM of its own.
 *
 * @param loadCpu CPU seconds of the process until the models are loaded, the JVM's start included
 * @param loadWall seconds from the JVM's start until then
 * @param firstMicros CPU microseconds a word of the first pass over the articles
 * @param warmMicros the same of the median pass after that
 * @param warmWallMicros elapsed microseconds a word of the median pass after the first
 * @param liveMegabytes heap in use after a collection at the end
 * @param heapMegabytes the most heap that was in use, garbage included
 * @param residentMegabytes the most memory that the process held; 0 where the system doesn't say
 */
record Figures(
    double loadCpu,
    double loadWall,
    double firstMicros,
    double warmMicros,
    double warmWallMicros,
    double liveMegabytes,
    double heapMegabytes,
    double residentMegabytes) {}
