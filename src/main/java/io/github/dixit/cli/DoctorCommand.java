// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.dixit.cli;

import io.github.dixit.DixitException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dixit doctor}: tells whether all is there that Dixit needs, and works. */
@Command(
    name = "doctor",
    description = "Checks Java, memory and models, and tries a sentence.",
    footer = {"", "Examples:", "  dixit doctor", "  dixit doctor --models my-model"})
final class DoctorCommand implements Callable<Integer> {

  private static final long MEBIBYTE = 1 << 20;
  private static final long NEEDED_HEAP = 700 * MEBIBYTE;
  private static final long NANOS = 1_000_000;
  private static final String SENTENCE = "\"The bridge is safe,\" the mayor said on Monday.";

  private final Context context;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ModelOptions models = new ModelOptions();

  DoctorCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    versions();
    boolean well = memory();
    well &= modelFiles();
    well &= trial();
    line(well ? "all is well" : "something is wrong, see above");
    return well ? Cli.DONE : Cli.FAILED;
  }

  private void versions() {
    line("dixit         " + Version.ofDixit());
    line(
        "java          "
            + System.getProperty("java.version")
            + ", "
            + System.getProperty("java.vm.name"));
    line("              " + System.getProperty("java.home"));
    line("system        " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    line("corenlp       " + Jars.of("edu/stanford/nlp/pipeline/StanfordCoreNLP.class"));
    line("onnx runtime  " + Jars.of("ai/onnxruntime/OrtEnvironment.class"));
  }

  private boolean memory() {
    Runtime runtime = Runtime.getRuntime();
    long heap = runtime.maxMemory();
    line("processors    " + runtime.availableProcessors());
    line("memory        " + heap / MEBIBYTE + " MB of heap at most");
    if (heap < NEEDED_HEAP) {
      line(
          "              too little: set DIXIT_JAVA_OPTS=-Xmx"
              + NEEDED_HEAP / MEBIBYTE
              + "m or more");
    }
    return heap >= NEEDED_HEAP;
  }

  private boolean modelFiles() {
    try {
      ModelCheck.of(models.models).forEach(f -> line("model         " + f));
      return true;
    } catch (DixitException e) {
      line("model         " + e.getMessage());
      return false;
    }
  }

  private boolean trial() {
    long start = System.nanoTime();
    try (LazyExtractor extractor = context.extractor(models)) {
      Extractor loaded = extractor.get();
      long ready = System.nanoTime();
      int found = loaded.extract("trial", SENTENCE).attributions().size();
      line("models loaded in " + (ready - start) / NANOS + " ms");
      line(
          "a sentence read in "
              + (System.nanoTime() - ready) / NANOS
              + " ms: "
              + found
              + " attribution");
      return found == 1;
    } catch (DixitException e) {
      line("can't load the models: " + e.getMessage());
      return false;
    }
  }

  private void line(String text) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(text);
  }
}
