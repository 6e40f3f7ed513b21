package dev.colorfast.facts;

import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Completion;
import dev.colorfast.model.Flag;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ParameterReference;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.ThreadKinds;
import dev.colorfast.model.TypeContract;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link FactsWriter} has written. Whatever the bytes are, it ends, takes no more memory
 * than a multiple of their number, and throws {@link DamagedFactsException} if they make no sense.
 */
public final class FactsReader {
  private static final MethodFacts.Form[] FORMS = MethodFacts.Form.values();
  private static final Dispatch[] DISPATCHES = Dispatch.values();
  private static final ThreadKind[] THREAD_KINDS = ThreadKind.values();

  private final byte[] content;
  private final Strings strings;
  private int at;
  private final int end;

  /** The strings of a table, each made when it is first asked for. */
  private static final class Strings {
    final byte[] content;
    final int[] starts;
    final String[] made;

    Strings(byte[] content, int[] starts) {
      this.content = content;
      this.starts = starts;
      made = new String[starts.length / 2];
    }

    String get(long index) {
      if (index < 0 || index >= made.length) {
        throw new DamagedFactsException("there is no string " + index);
      }
      int i = (int) index;
      if (made[i] == null) {
        made[i] = new String(content, starts[2 * i], starts[2 * i + 1], StandardCharsets.UTF_8);
      }
      return made[i];
    }
  }

  private FactsReader(byte[] content, int from, int end, Strings strings) {
    this.content = content;
    this.at = from;
    this.end = end;
    this.strings = strings;
  }

  /** Reads bytes that use no strings. */
  public FactsReader(byte[] content) {
    this(content, 0, content.length, new Strings(content, new int[0]));
  }

  /** Returns a reader of the next bytes, which were written together with how many they are. */
  public FactsReader part() {
    int length = length();
    at += length;
    return new FactsReader(content, at - length, at, strings);
  }

  /** Returns a reader at an offset inside what this one reads, with the same strings. */
  public FactsReader at(long offset) {
    if (offset < 0 || offset > end) {
      throw new DamagedFactsException("there is no offset " + offset);
    }
    return new FactsReader(content, (int) offset, end, strings);
  }

  /** Returns where the next byte is. */
  public int offset() {
    return at;
  }

  /** Reads the table of strings that this reader writes, and returns a reader that uses it. */
  public FactsReader withStringsFrom(FactsReader table) {
    int count = table.count();
    int[] starts = new int[2 * count];
    for (int i = 0; i < count; i++) {
      int length = table.length();
      starts[2 * i] = table.at;
      starts[2 * i + 1] = length;
      table.at += length;
    }
    return new FactsReader(content, at, end, new Strings(table.content, starts));
  }

  private int length() {
    long length = number();
    if (length < 0 || length > end - at) {
      throw new DamagedFactsException("something is longer than what is left");
    }
    return (int) length;
  }

  /** Reads a number of things, each of which takes at least a byte. */
  private int count() {
    return length();
  }

  /** Reads a number. */
  public long number() {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at >= end) {
        throw new DamagedFactsException("the end is missing");
      }
      byte next = content[at++];
      number |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return number >>> 1 ^ -(number & 1);
      }
    }
    throw new DamagedFactsException("a number has no end");
  }

  private int integer() {
    long number = number();
    if ((int) number != number) {
      throw new DamagedFactsException("a number is too large");
    }
    return (int) number;
  }

  /** Reads a truth value. */
  public boolean flag() {
    if (at >= end) {
      throw new DamagedFactsException("the end is missing");
    }
    return content[at++] != 0;
  }

  /** Reads a string. */
  public String string() {
    return strings.get(number());
  }

  /** Reads several things. */
  public <T> List<T> list(Supplier<T> read) {
    int count = count();
    if (count == 0) {
      return List.of();
    }
    List<T> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(read.get());
    }
    return all;
  }

  /** Reads something or its absence. */
  public <T> Optional<T> optional(Supplier<T> read) {
    return flag() ? Optional.of(read.get()) : Optional.empty();
  }

  /** Reads an enum constant. */
  public <E extends Enum<E>> E constant(E[] constants) {
    long ordinal = number();
    if (ordinal < 0 || ordinal >= constants.length) {
      throw new DamagedFactsException("there is no constant " + ordinal);
    }
    return constants[(int) ordinal];
  }

  /** Reads a method's name. */
  public MethodSignature signature() {
    return new MethodSignature(string(), string(), string());
  }

  /** Reads a position. */
  public SourcePosition position() {
    return new SourcePosition(string(), integer(), integer());
  }

  /** Reads a body. */
  public MethodFacts body() {
    MethodFacts body =
        new MethodFacts(
            signature(),
            constant(FORMS),
            optional(this::signature),
            list(this::call),
            new Flow(list(this::block)),
            list(this::operand),
            new Answer(list(this::guard), list(this::guard)),
            position());
    for (Flow.Block block : body.flow().blocks()) {
      boolean areCalls = areBelow(block.calls(), body.calls().size());
      if (!areCalls || !areBelow(block.next(), body.flow().blocks().size())) {
        throw new DamagedFactsException("a way through a body leads out of it");
      }
    }
    return body;
  }

  private static boolean areBelow(List<Integer> indexes, int limit) {
    return indexes.stream().allMatch(index -> index >= 0 && index < limit);
  }

  private Flow.Block block() {
    return new Flow.Block(list(this::integer), list(this::integer), flag());
  }

  private CallSite call() {
    return new CallSite(
        signature(),
        constant(DISPATCHES),
        operand(),
        list(this::operand),
        list(this::guard),
        flag(),
        flag(),
        position());
  }

  private Guard guard() {
    return switch (integer()) {
      case 0 -> test();
      case 1 -> new Guard.Given(new Flag(new ParameterReference(signature(), integer()), flag()));
      case 2 -> new Guard.Called(signature(), integer());
      case 3 -> new Guard.OfThread();
      case 4 -> new Guard.Checked(test());
      default -> throw new DamagedFactsException("there is no such guard");
    };
  }

  private Guard.Test test() {
    return new Guard.Test(signature(), flag(), integer());
  }

  /** Reads an operand. */
  public Operand operand() {
    return new Operand(value(), string(), integer());
  }

  /** Reads where a value comes from. */
  public Value value() {
    return switch (integer()) {
      case 0 -> Value.UNKNOWN;
      case 1 -> Value.NULL;
      case 2 -> new Value.Constant(number());
      case 3 -> new Value.Lambda(signature());
      case 4 -> new Value.Parameter(signature(), integer());
      case 5 -> new Value.Field(string(), string());
      case 6 -> new Value.Instance(string(), flag());
      case 7 -> new Value.Result(signature(), optional(this::reference));
      case 8 -> Value.SHARED;
      case 9 -> new Value.ClassLiteral(string());
      default -> throw new DamagedFactsException("there is no such value");
    };
  }

  private CallReference reference() {
    return new CallReference(signature(), integer());
  }

  /** Reads a class. */
  public ClassFacts type() {
    String name = string();
    boolean isInstantiable = flag();
    List<String> supertypes = list(this::string);
    List<MethodSignature> methods = list(this::signature);
    Map<String, FieldFacts> fields = new HashMap<>();
    for (int left = count(); left > 0; left--) {
      fields.put(string(), new FieldFacts(list(this::operand), kind()));
    }
    return new ClassFacts(
        name, isInstantiable, supertypes, methods, fields, typeContract(), flag());
  }

  private Optional<ThreadKind> kind() {
    return optional(() -> constant(THREAD_KINDS));
  }

  /** Reads a declaration. */
  public MethodDeclaration declaration() {
    return new MethodDeclaration(
        signature(),
        flag(),
        flag(),
        flag(),
        list(this::signature),
        flag() ? MethodContract.NOTHING : contract(),
        string());
  }

  private MethodContract contract() {
    try {
      return new MethodContract(
          optional(this::blocking),
          flag(),
          kind(),
          new Completion(kind(), list(this::integer), integer()),
          kind(),
          new ThreadKinds(integer()),
          flag(),
          flag(),
          flag(),
          flag(),
          flag(),
          flag(),
          flag(),
          list(this::parameter));
    } catch (IllegalArgumentException contradiction) {
      throw new DamagedFactsException("a contract contradicts itself");
    }
  }

  private Blocking blocking() {
    return new Blocking(
        constant(BlockingKind.values()),
        constant(InterruptResponse.values()),
        string(),
        integer(),
        flag());
  }

  private ParameterContract parameter() {
    return new ParameterContract(
        kind(), integer(), kind(), flag(), flag(), flag(), flag(), flag(), flag());
  }

  private TypeContract typeContract() {
    return new TypeContract(
        kind(), kind(), optional(() -> constant(TypeContract.HandleStart.values())), flag());
  }

  /** Reads an annotation. */
  public AnnotationUse annotation() {
    String type = string();
    Map<String, String> values = new HashMap<>();
    for (int left = count(); left > 0; left--) {
      values.put(string(), string());
    }
    return new AnnotationUse(type, values);
  }

  /** Reads the annotations on each of several things. */
  public List<List<AnnotationUse>> annotationLists() {
    return list(() -> list(this::annotation));
  }
}
