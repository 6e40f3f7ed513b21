package dev.colorfast.benchmarks;

import dev.colorfast.bytecode.ClassFileFacts;
import dev.colorfast.bytecode.ClassPath;
import dev.colorfast.bytecode.JarCache;
import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.facts.EntryPoints;
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
import java.util.TreeMap;
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
    Collection<String> read = module.infer(JarCache.in(module.cache()));
    Files.write(module.readList(), module.located(read));
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

  /** Returns the classes, outside the JDK, of which {@link #infer} has read the class file. */
  List<String> read() throws IOException {
    return Files.readAllLines(readList()).stream()
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  /** Infers what every method does, and returns the classes that were read. */
  Collection<String> infer(JarCache cache) throws IOException {
    Facts sources = new Facts.Builder().build();
    try (ClassPath path =
        new ClassPath(
            List.of(classes()), libraries(), Runtime.version(), cache, CompiledModule::fail)) {
      ClassFileFacts facts =
          new ClassFileFacts(sources, path, EntryPoints.NONE, CompiledModule::fail);
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
    Map<String, JarFile> open = new HashMap<>();
    try {
      for (String line : Files.readAllLines(readList())) {
        String file = fileOf(line.substring(0, line.indexOf(' ')));
        String place = line.substring(line.indexOf(' ') + 1);
        byte[] content;
        if (place.equals(classes().toString())) {
          content = Files.readAllBytes(classes().resolve(file));
        } else {
          JarFile jar = open.get(place);
          if (jar == null) {
            jar = new JarFile(new File(place), false);
            open.put(place, jar);
          }
          content = jar.getInputStream(jar.getEntry(file)).readAllBytes();
        }
        new ClassReader(content).accept(counter, 0);
      }
    } finally {
      for (JarFile jar : open.values()) {
        jar.close();
      }
    }
    return counter.instructions();
  }

  private static String fileOf(String className) {
    return className.replace('.', '/') + ".class";
  }

  /** Returns the classes that are not the JDK's, each with the folder or jar where it is. */
  private List<String> located(Collection<String> names) throws IOException {
    Map<String, String> places = new TreeMap<>();
    for (Path library : libraries()) {
      try (JarFile jar = new JarFile(library.toFile(), false)) {
        for (String name : names) {
          if (jar.getEntry(fileOf(name)) != null) {
            places.putIfAbsent(name, library.toString());
          }
        }
      }
    }
    for (String name : names) {
      if (Files.exists(classes().resolve(fileOf(name)))) {
        places.put(name, classes().toString());
      }
    }
    return places.entrySet().stream()
        .map(place -> place.getKey() + ' ' + place.getValue())
        .toList();
  }
}
