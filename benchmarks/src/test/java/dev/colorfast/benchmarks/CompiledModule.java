package dev.colorfast.benchmarks;

import dev.colorfast.bytecode.ClassFileFacts;
import dev.colorfast.bytecode.ClassPath;
import dev.colorfast.bytecode.JarCache;
import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.librarymodels.ContractStack;
import dev.colorfast.librarymodels.LibraryModels;
import dev.colorfast.solver.Certainty;
import dev.colorfast.solver.Solver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.objectweb.asm.ClassReader;

/**
 * A folder with a compiled module, the libraries that it is compiled against, and what our cache
 * keeps of them. All code of the module is taken to run on an event loop, so that all of its calls
 * are followed.
 */
record CompiledModule(Path folder) {

  /**
   * Unpacks the first jar of a class path, follows its calls into the others, and thereby fills the
   * cache.
   */
  static CompiledModule prepare(Path folder, String classPath) throws IOException {
    CompiledModule module = new CompiledModule(folder);
    Files.createDirectories(module.classes());
    List<String> jars = List.of(classPath.split(File.pathSeparator));
    unpack(Path.of(jars.get(0)), module.classes());
    Files.write(module.libraryList(), jars.subList(1, jars.size()));
    Collection<String> read = new TreeSet<>(module.infer(JarCache.in(module.cache())));
    Files.write(module.readList(), read);
    return module;
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  Path cache() {
    return folder.resolve("cache");
  }

  private Path libraryList() {
    return folder.resolve("libraries");
  }

  private Path readList() {
    return folder.resolve("read");
  }

  private static void unpack(Path jar, Path folder) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (entry.getName().endsWith(".class")
            && !entry.getName().startsWith("META-INF")
            && target.startsWith(folder)) {
          Files.createDirectories(target.getParent());
          Files.write(target, zip.readAllBytes());
        }
      }
    }
  }

  List<Path> libraries() throws IOException {
    return Files.readAllLines(libraryList()).stream().map(Path::of).toList();
  }

  /** Returns the classes outside the JDK of which {@link #infer} has read the class file. */
  List<String> read() throws IOException {
    return Files.readAllLines(readList()).stream()
        .filter(name -> !name.startsWith("java."))
        .toList();
  }

  /** Infers what every method does, and returns the classes that were read. */
  Collection<String> infer(JarCache cache) throws IOException {
    Facts sources = new Facts.Builder().build();
    try (ClassPath path =
        new ClassPath(
            List.of(classes()), libraries(), Runtime.version(), cache, CompiledModule::fail)) {
      ClassFileFacts facts = new ClassFileFacts(sources, path, CompiledModule::fail);
      StatedFacts stated =
          new StatedFacts(facts, ContractStack.of(), ContractStack.of(LibraryModels.builtIn()));
      CallGraph graph =
          new CallGraph(facts, stated)
              .following(facts.bodies().stream().map(MethodFacts::signature).toList());
      Solver.solve(graph, Certainty.CERTAIN);
      facts.keepWhatIsRead();
      return facts.filesRead();
    }
  }

  private static void fail(String problem) {
    throw new IllegalStateException(problem);
  }

  /** Returns the number of instructions in the classes that are read, after a visit of each. */
  long visit() throws IOException {
    InstructionCounter counter = new InstructionCounter();
    Map<Path, JarFile> open = new HashMap<>();
    try {
      for (Path jar : libraries()) {
        open.put(jar, new JarFile(jar.toFile(), false));
      }
      for (String name : read()) {
        byte[] content = content(name.replace('.', '/') + ".class", open.values());
        new ClassReader(content).accept(counter, 0);
      }
    } finally {
      for (JarFile jar : open.values()) {
        jar.close();
      }
    }
    return counter.instructions();
  }

  private byte[] content(String file, Collection<JarFile> jars) throws IOException {
    Path own = classes().resolve(file);
    if (Files.exists(own)) {
      return Files.readAllBytes(own);
    }
    for (JarFile jar : jars) {
      ZipEntry entry = jar.getEntry(file);
      if (entry != null) {
        return jar.getInputStream(entry).readAllBytes();
      }
    }
    return Object.class.getResourceAsStream('/' + file).readAllBytes();
  }
}
