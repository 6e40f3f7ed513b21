package dev.colorfast.bytecode;

import dev.colorfast.facts.DamagedFactsException;
import dev.colorfast.facts.FactsReader;
import dev.colorfast.facts.FactsWriter;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is known of a jar: its packages, of all classes their supertypes, of some more. */
final class JarEntry {
  private final String key;
  private final FactsReader classes;
  private final Map<String, Long> offsets;
  private Optional<Listing> listing;
  private Optional<Map<String, List<String>>> subtypes;
  private final TreeMap<String, KnownClass> added = new TreeMap<>();

  /**
   * What is in a jar.
   *
   * @param packages those of which it has classes, for some release
   * @param shipsFacts whether it has a facts file of its own
   */
  record Listing(Set<String> packages, boolean shipsFacts) {
    Listing {
      packages = Set.copyOf(packages);
    }
  }

  /**
   * What is known of a class.
   *
   * @param bodies those that have been read, with the lambdas inside, by the method
   */
  record KnownClass(ClassOutline outline, Map<MethodSignature, List<BodyReader.RawBody>> bodies) {}

  private JarEntry(
      String key,
      FactsReader classes,
      Map<String, Long> offsets,
      Optional<Listing> listing,
      Optional<Map<String, List<String>>> subtypes) {
    this.key = key;
    this.classes = classes;
    this.offsets = offsets;
    this.listing = listing;
    this.subtypes = subtypes;
  }

  static JarEntry empty(String key) {
    return new JarEntry(
        key, new FactsReader(new byte[0]), Map.of(), Optional.empty(), Optional.empty());
  }

  /** Returns the entry, or nothing if it is another jar's or makes no sense. */
  static Optional<JarEntry> read(String key, FactsReader content) {
    try {
      if (!content.string().equals(key)) {
        return Optional.empty();
      }
      Optional<Listing> listing =
          content.optional(
              () -> new Listing(new HashSet<>(content.list(content::string)), content.flag()));
      Optional<Map<String, List<String>>> subtypes =
          content.optional(
              () -> {
                Map<String, List<String>> all = new HashMap<>();
                for (long left = content.number(); left > 0; left--) {
                  all.put(content.string(), content.list(content::string));
                }
                return all;
              });
      Map<String, Long> offsets = new HashMap<>();
      for (long left = content.number(); left > 0; left--) {
        offsets.put(content.string(), content.number());
      }
      return Optional.of(new JarEntry(key, content.part(), offsets, listing, subtypes));
    } catch (DamagedFactsException damaged) {
      return Optional.empty();
    }
  }

  String key() {
    return key;
  }

  /** Returns what is in the jar, if that is known. */
  Optional<Listing> listing() {
    return listing;
  }

  void addListing(Listing found) {
    listing = Optional.of(found);
  }

  /** Returns which classes of the jar extend or implement which directly, if that is known. */
  Optional<Map<String, List<String>>> subtypes() {
    return subtypes;
  }

  void addSubtypes(Map<String, List<String>> found) {
    subtypes = Optional.of(found);
  }

  /** Returns what is known of a class, if anything is. */
  Optional<KnownClass> classNamed(String name) {
    Long offset = offsets.get(name);
    if (offset == null) {
      return Optional.empty();
    }
    try {
      KnownClass known = readClass(classes.at(classes.offset() + offset));
      return known.outline().name().equals(name) ? Optional.of(known) : Optional.empty();
    } catch (DamagedFactsException damaged) {
      return Optional.empty();
    }
  }

  /** Adds what has been read of a class, in the place of what was known of it. */
  void add(KnownClass type) {
    added.put(type.outline().name(), type);
  }

  void write(FactsWriter content) {
    content.string(key);
    content.optional(
        listing,
        all -> {
          content.list(new TreeSet<>(all.packages()), content::string);
          content.flag(all.shipsFacts());
        });
    content.optional(
        subtypes,
        all -> {
          content.number(all.size());
          new TreeMap<>(all)
              .forEach(
                  (above, below) -> {
                    content.string(above);
                    content.list(below, content::string);
                  });
        });
    TreeMap<String, KnownClass> all = new TreeMap<>();
    for (String name : offsets.keySet()) {
      classNamed(name).ifPresent(known -> all.put(name, known));
    }
    all.putAll(added);
    FactsWriter written = content.part();
    Map<String, Long> places = new LinkedHashMap<>();
    long length = 0;
    for (Map.Entry<String, KnownClass> type : all.entrySet()) {
      FactsWriter one = content.part();
      write(type.getValue(), one);
      byte[] bytes = one.content();
      places.put(type.getKey(), length);
      written.raw(bytes);
      length += bytes.length;
    }
    content.number(places.size());
    places.forEach(
        (name, offset) -> {
          content.string(name);
          content.number(offset);
        });
    content.bytes(written.content());
  }

  private static void write(KnownClass type, FactsWriter to) {
    ClassOutline outline = type.outline();
    to.string(outline.name());
    to.number(outline.access());
    to.string(outline.superclass());
    to.list(outline.interfaces(), to::string);
    to.string(outline.sourceFile());
    to.string(outline.outer());
    to.flag(outline.isInner());
    to.optional(outline.enclosing(), to::signature);
    to.list(outline.methods(), method -> write(method, to));
    to.list(
        new TreeMap<>(outline.fields()).entrySet(),
        field -> {
          to.string(field.getKey());
          to.number(field.getValue().access());
          to.list(field.getValue().annotations(), to::annotation);
        });
    to.list(outline.annotations(), to::annotation);
    to.list(outline.nest(), to::string);
    to.list(
        new TreeMap<>(type.bodies()).entrySet(),
        method -> {
          to.signature(method.getKey());
          to.list(method.getValue(), body -> write(body, to));
        });
  }

  private static void write(ClassOutline.Method method, FactsWriter to) {
    to.signature(method.signature());
    to.string(method.rawDescriptor());
    to.number(method.access());
    to.optional(method.bridged(), to::signature);
    to.list(method.annotations(), to::annotation);
    to.annotationLists(method.parameterAnnotations());
    to.list(method.parameterNames(), to::string);
  }

  private static void write(BodyReader.RawBody body, FactsWriter to) {
    to.body(body.facts());
    to.optional(body.implemented(), to::signature);
    to.list(
        body.assigned(),
        assignment -> {
          to.value(assignment.field());
          to.operand(assignment.value());
        });
    to.flag(body.returns());
  }

  private static KnownClass readClass(FactsReader from) {
    ClassOutline outline =
        new ClassOutline(
            from.string(),
            (int) from.number(),
            from.string(),
            from.list(from::string),
            from.string(),
            from.string(),
            from.flag(),
            from.optional(from::signature),
            from.list(() -> readMethod(from)),
            readFields(from),
            from.list(from::annotation),
            from.list(from::string));
    Map<MethodSignature, List<BodyReader.RawBody>> bodies = new HashMap<>();
    for (long left = from.number(); left > 0; left--) {
      bodies.put(from.signature(), from.list(() -> readBody(from)));
    }
    return new KnownClass(outline, bodies);
  }

  private static Map<String, ClassOutline.Field> readFields(FactsReader from) {
    Map<String, ClassOutline.Field> fields = new HashMap<>();
    for (long left = from.number(); left > 0; left--) {
      fields.put(
          from.string(), new ClassOutline.Field((int) from.number(), from.list(from::annotation)));
    }
    return fields;
  }

  private static ClassOutline.Method readMethod(FactsReader from) {
    return new ClassOutline.Method(
        from.signature(),
        from.string(),
        (int) from.number(),
        from.optional(from::signature),
        from.list(from::annotation),
        from.annotationLists(),
        from.list(from::string));
  }

  private static BodyReader.RawBody readBody(FactsReader from) {
    return new BodyReader.RawBody(
        from.body(),
        from.optional(from::signature),
        from.list(() -> new BodyReader.Assignment(readField(from), readOperand(from))),
        from.flag());
  }

  private static Value.Field readField(FactsReader from) {
    if (from.value() instanceof Value.Field field) {
      return field;
    }
    throw new DamagedFactsException("only fields are assigned");
  }

  private static Operand readOperand(FactsReader from) {
    return from.operand();
  }
}
