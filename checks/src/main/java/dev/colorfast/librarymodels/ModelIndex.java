package dev.colorfast.librarymodels;

import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Completion;
import dev.colorfast.model.Contracts;
import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.ThreadKinds;
import dev.colorfast.model.TypeContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A {@link ModelTable} as text, and the answers read from that text.
 *
 * <p>The first line names the format. A line that begins with a class name opens the class; the
 * lines below it, which begin with a tab, each speak of one method. Statements follow, with a tab
 * before each:
 *
 * <pre>{@code
 * java.util.concurrent.Future	handle EAGER
 * 	get()Ljava/lang/Object;	blocks RESULT THROWS
 * 	isDone()Z	completed
 * }</pre>
 *
 * <p>A statement that begins with {@code entry-point} is about the methods that carry an annotation
 * of this type, one that begins with {@code each} is about every method of the class, one that
 * begins with a number about that parameter. Lines are sorted, so that equal tables give equal
 * texts.
 *
 * <p>Opening an index only finds where each class begins; a class is decoded when it is first asked
 * for. An index may be shared between threads.
 */
final class ModelIndex implements Contracts {

  static final String FORMAT = "colorfast-models 1";

  private static final String ENTRY_POINT = "entry-point ";

  private final String text;
  private final Map<String, Integer> starts;
  private final Map<String, List<EntryPoint>> entryPoints;
  private final Map<String, ClassStatements> decoded = new ConcurrentHashMap<>();

  private ModelIndex(String text, Map<String, Integer> starts, Set<String> annotationTypes) {
    this.text = text;
    this.starts = starts;
    entryPoints = new HashMap<>();
    annotationTypes.forEach(type -> entryPoints.put(type, ofClass(type).entryPoints));
  }

  /** Returns the table as text that {@link #open} reads back. */
  static String encode(ModelTable table) {
    Map<String, List<String>> methodsByOwner = new HashMap<>();
    table
        .methods()
        .forEach(
            (method, contract) ->
                methodsByOwner
                    .computeIfAbsent(method.owner(), owner -> new ArrayList<>())
                    .add("\t" + method.name() + method.descriptor() + statements("", contract)));
    Set<String> classes = new TreeSet<>(methodsByOwner.keySet());
    classes.addAll(table.everyMethod().keySet());
    classes.addAll(table.types().keySet());
    classes.addAll(table.entryPoints().keySet());

    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    for (String className : classes) {
      text.append(className)
          .append(statements(table.entryPoints().getOrDefault(className, List.of())))
          .append(table.ofType(className).map(ModelIndex::statements).orElse(""))
          .append(table.ofEveryMethod(className).map(each -> statements("each ", each)).orElse(""))
          .append('\n');
      for (String line : methodsByOwner.getOrDefault(className, List.of())) {
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  /** These come first in their line, so that they are found without reading it. */
  private static String statements(List<EntryPoint> entryPoints) {
    StringBuilder line = new StringBuilder();
    for (EntryPoint each : entryPoints) {
      line.append('\t').append(ENTRY_POINT).append(each.on());
      append(line, "given", each.given().map(ThreadKind::name).stream().toList());
      append(line, "returning", each.returning());
      line.append(each.ofEveryMethod() ? " every" : "");
      append(line, "moved-by", each.movedBy());
      append(line, "moved-when", each.movedWhen());
      append(line, "only-with", each.onlyWith());
      append(line, "not-with", each.notWith());
      append(line, "not-using", each.notUsing());
    }
    return line.toString();
  }

  private static void append(StringBuilder line, String word, List<String> names) {
    if (!names.isEmpty()) {
      line.append(' ').append(word).append('=').append(String.join(",", names));
    }
  }

  private static EntryPoint entryPoint(String value) {
    String[] words = value.split(" ");
    Map<String, List<String>> lists = new HashMap<>();
    boolean every = false;
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      if (equals > 0) {
        String names = words[i].substring(equals + 1);
        lists.put(words[i].substring(0, equals), List.of(names.split(",")));
      } else {
        every = true;
      }
    }
    return new EntryPoint(
        ThreadKind.valueOf(words[0]),
        lists.getOrDefault("given", List.of()).stream().findFirst().map(ThreadKind::valueOf),
        lists.getOrDefault("returning", List.of()),
        every,
        lists.getOrDefault("moved-by", List.of()),
        lists.getOrDefault("moved-when", List.of()),
        lists.getOrDefault("only-with", List.of()),
        lists.getOrDefault("not-with", List.of()),
        lists.getOrDefault("not-using", List.of()));
  }

  private static String statements(TypeContract contract) {
    StringBuilder line = new StringBuilder();
    contract.runsOn().ifPresent(kind -> line.append("\truns-on ").append(kind));
    contract.threadKind().ifPresent(kind -> line.append("\tthread-kind ").append(kind));
    contract.handle().ifPresent(start -> line.append("\thandle ").append(start));
    appendFlag(line, "\t", contract.owned(), "owned");
    return line.toString();
  }

  private static String statements(String scope, MethodContract contract) {
    StringBuilder line = new StringBuilder();
    String start = "\t" + scope;
    contract.blocking().ifPresent(blocking -> line.append(start).append(statement(blocking)));
    appendFlag(line, start, contract.nonBlocking(), "non-blocking");
    contract.runsOn().ifPresent(kind -> line.append(start).append("runs-on ").append(kind));
    Completion completion = contract.completion();
    completion.on().ifPresent(kind -> line.append(start).append("completes-on ").append(kind));
    for (int parameter : completion.with()) {
      line.append(start).append("completes-on-argument ").append(parameter);
    }
    if (completion.movesWork()) {
      line.append(start).append("runs-on-argument ").append(completion.work());
    }
    contract.threadKind().ifPresent(kind -> line.append(start).append("thread-kind ").append(kind));
    for (ThreadKind kind : ThreadKind.values()) {
      if (contract.guards().contains(kind)) {
        line.append(start).append("on-thread ").append(kind);
      }
    }
    appendFlag(line, start, contract.completed(), "completed");
    appendFlag(line, start, contract.mayIgnore(), "may-ignore");
    appendFlag(line, start, contract.cancellationPoint(), "cancellation-point");
    appendFlag(line, start, contract.owned(), "owned");
    appendFlag(line, start, contract.detached(), "detached");
    appendFlag(line, start, contract.acquires(), "acquires");
    appendFlag(line, start, contract.releases(), "releases");
    for (int index = 0; index < contract.parameters().size(); index++) {
      appendParameter(line, "\t" + index + ' ', contract.parameters().get(index));
    }
    return line.toString();
  }

  private static String statement(Blocking blocking) {
    return "blocks "
        + blocking.kind()
        + ' '
        + blocking.interrupt()
        + (blocking.timeoutParameter() == Blocking.NO_TIMEOUT
            ? ""
            : " timeout=" + blocking.timeoutParameter())
        + (blocking.isCompensated() ? " compensated" : "")
        + (blocking.isUnconditional() ? "" : " when=" + blocking.condition());
  }

  private static void appendParameter(
      StringBuilder line, String start, ParameterContract contract) {
    contract.runsOn().ifPresent(kind -> line.append(start).append("runs-on ").append(kind));
    if (contract.executor() != ParameterContract.NO_EXECUTOR) {
      line.append(start).append("runs-on-argument ").append(contract.executor());
    }
    contract.threadKind().ifPresent(kind -> line.append(start).append("thread-kind ").append(kind));
    appendFlag(line, start, contract.completed(), "completed");
    appendFlag(line, start, contract.owned(), "owned");
    appendFlag(line, start, contract.lent(), "lent");
    appendFlag(line, start, contract.detached(), "detached");
    appendFlag(line, start, contract.releases(), "releases");
    appendFlag(line, start, contract.cancellationPoint(), "cancellation-point");
  }

  private static void appendFlag(StringBuilder line, String start, boolean said, String word) {
    if (said) {
      line.append(start).append(word);
    }
  }

  /**
   * Opens an index.
   *
   * @throws IllegalStateException if the text is not of this format. Damage inside a class is found
   *     when the class is asked for, and then raises an {@link IllegalStateException} or {@link
   *     IllegalArgumentException}
   */
  static ModelIndex open(String text) {
    if (!text.startsWith(FORMAT + '\n')) {
      throw new IllegalStateException("not a model index of the format '" + FORMAT + "'");
    }
    Map<String, Integer> starts = new HashMap<>();
    Set<String> annotationTypes = new TreeSet<>();
    for (int at = FORMAT.length() + 1; at < text.length(); at = lineEnd(text, at) + 1) {
      if (text.charAt(at) != '\t') {
        int end = lineEnd(text, at);
        int tab = text.indexOf('\t', at);
        String className = text.substring(at, tab < 0 || tab > end ? end : tab);
        starts.put(className, at);
        if (text.startsWith(ENTRY_POINT, at + className.length() + 1)) {
          annotationTypes.add(className);
        }
      }
    }
    return new ModelIndex(text, starts, annotationTypes);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Returns the binary names of the classes that the index speaks of. */
  Set<String> classNames() {
    return Collections.unmodifiableSet(starts.keySet());
  }

  /** Returns all that the index says. */
  ModelTable toTable() {
    SortedMap<MethodSignature, MethodContract> methods = new TreeMap<>();
    SortedMap<String, MethodContract> everyMethod = new TreeMap<>();
    SortedMap<String, TypeContract> types = new TreeMap<>();
    for (String className : classNames()) {
      ClassStatements statements = ofClass(className);
      statements.methods.forEach(
          (method, contract) -> {
            int parenthesis = method.indexOf('(');
            methods.put(
                new MethodSignature(
                    className, method.substring(0, parenthesis), method.substring(parenthesis)),
                contract);
          });
      statements.everyMethod.ifPresent(contract -> everyMethod.put(className, contract));
      statements.type.ifPresent(contract -> types.put(className, contract));
    }
    return new ModelTable(methods, everyMethod, types, new TreeMap<>(entryPoints));
  }

  @Override
  public Optional<MethodContract> ofMethod(MethodSignature method) {
    if (!starts.containsKey(method.owner())) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        ofClass(method.owner()).methods.get(method.name() + method.descriptor()));
  }

  @Override
  public Optional<MethodContract> ofEveryMethod(String className) {
    return starts.containsKey(className) ? ofClass(className).everyMethod : Optional.empty();
  }

  @Override
  public Optional<TypeContract> ofType(String className) {
    return starts.containsKey(className) ? ofClass(className).type : Optional.empty();
  }

  @Override
  public Map<String, List<EntryPoint>> entryPoints() {
    return Collections.unmodifiableMap(entryPoints);
  }

  private ClassStatements ofClass(String className) {
    ClassStatements known = decoded.get(className);
    if (known == null) {
      known = decode(starts.get(className));
      decoded.put(className, known);
    }
    return known;
  }

  private ClassStatements decode(int start) {
    int end = lineEnd(text, start);
    StatementsOfLine ofClass = new StatementsOfLine(fields(start, end));
    Map<String, MethodContract> methods = new HashMap<>();
    for (int at = end + 1; at < text.length() && text.charAt(at) == '\t'; at = end + 1) {
      end = lineEnd(text, at);
      List<String> fields = fields(at + 1, end);
      methods.put(fields.get(0), new StatementsOfLine(fields).method());
    }
    return new ClassStatements(
        ofClass.type(), ofClass.everyMethod(), ofClass.entryPoints, Map.copyOf(methods));
  }

  private List<String> fields(int start, int end) {
    List<String> fields = new ArrayList<>(4);
    for (int at = start; at <= end; ) {
      int tab = text.indexOf('\t', at);
      int stop = tab < 0 || tab > end ? end : tab;
      fields.add(text.substring(at, stop));
      at = stop + 1;
    }
    return fields;
  }

  private record ClassStatements(
      Optional<TypeContract> type,
      Optional<MethodContract> everyMethod,
      List<EntryPoint> entryPoints,
      Map<String, MethodContract> methods) {}

  /** Collects the statements of one line, of which the first field is the subject. */
  private static final class StatementsOfLine {

    private static final String EACH = "each ";
    private static final Set<String> FLAGS =
        Set.of(
            "non-blocking",
            "completed",
            "may-ignore",
            "cancellation-point",
            "owned",
            "detached",
            "acquires",
            "releases");

    private boolean aboutEvery;
    private Optional<Blocking> blocking = Optional.empty();
    private Optional<ThreadKind> runsOn = Optional.empty();
    private Optional<ThreadKind> completesOn = Optional.empty();
    private final List<Integer> completesOnArguments = new ArrayList<>(0);
    private int workOn = ParameterContract.NO_EXECUTOR;
    private Optional<ThreadKind> threadKind = Optional.empty();
    private ThreadKinds guards = ThreadKinds.NONE;
    private Optional<TypeContract.HandleStart> handle = Optional.empty();
    private final Set<String> flags = new TreeSet<>();
    private final List<ParameterContract> parameters = new ArrayList<>();
    private final List<EntryPoint> entryPoints = new ArrayList<>(0);

    StatementsOfLine(List<String> fields) {
      for (String field : fields.subList(1, fields.size())) {
        if (Character.isDigit(field.charAt(0))) {
          readParameter(field);
        } else if (field.startsWith(EACH)) {
          aboutEvery = true;
          read(field.substring(EACH.length()));
        } else {
          read(field);
        }
      }
    }

    private void read(String statement) {
      int space = statement.indexOf(' ');
      if (space < 0) {
        if (!FLAGS.contains(statement)) {
          throw damaged(statement);
        }
        flags.add(statement);
        return;
      }
      String value = statement.substring(space + 1);
      switch (statement.substring(0, space)) {
        case "blocks" -> blocking = Optional.of(blocking(value));
        case "runs-on" -> runsOn = Optional.of(ThreadKind.valueOf(value));
        case "completes-on" -> completesOn = Optional.of(ThreadKind.valueOf(value));
        case "completes-on-argument" -> completesOnArguments.add(Integer.parseInt(value));
        case "runs-on-argument" -> workOn = Integer.parseInt(value);
        case "thread-kind" -> threadKind = Optional.of(ThreadKind.valueOf(value));
        case "on-thread" -> guards = guards.and(ThreadKind.valueOf(value));
        case "entry-point" -> entryPoints.add(entryPoint(value));
        case "handle" -> handle = Optional.of(TypeContract.HandleStart.valueOf(value));
        default -> throw damaged(statement);
      }
    }

    private static IllegalStateException damaged(String statement) {
      return new IllegalStateException("damaged model index: " + statement);
    }

    private static Blocking blocking(String value) {
      String when = " when=";
      int conditionStart = value.indexOf(when);
      String[] words = (conditionStart < 0 ? value : value.substring(0, conditionStart)).split(" ");
      int timeout = Blocking.NO_TIMEOUT;
      boolean isCompensated = false;
      for (int i = 2; i < words.length; i++) {
        if (words[i].startsWith("timeout=")) {
          timeout = Integer.parseInt(words[i].substring("timeout=".length()));
        } else if (words[i].equals("compensated")) {
          isCompensated = true;
        } else {
          throw damaged(value);
        }
      }
      return new Blocking(
          BlockingKind.valueOf(words[0]),
          InterruptResponse.valueOf(words[1]),
          conditionStart < 0 ? "" : value.substring(conditionStart + when.length()),
          timeout,
          isCompensated);
    }

    private void readParameter(String field) {
      int space = field.indexOf(' ');
      int index = Integer.parseInt(field.substring(0, space));
      while (parameters.size() <= index) {
        parameters.add(ParameterContract.NOTHING);
      }
      parameters.set(index, with(parameters.get(index), field.substring(space + 1)));
    }

    private static ParameterContract with(ParameterContract before, String statement) {
      int space = statement.indexOf(' ');
      String word = space < 0 ? statement : statement.substring(0, space);
      String value = statement.substring(space + 1);
      Optional<ThreadKind> runsOn = before.runsOn();
      int executor = before.executor();
      Optional<ThreadKind> threadKind = before.threadKind();
      boolean completed = before.completed();
      boolean owned = before.owned();
      boolean lent = before.lent();
      boolean detached = before.detached();
      boolean releases = before.releases();
      boolean cancellationPoint = before.cancellationPoint();
      switch (word) {
        case "runs-on" -> runsOn = Optional.of(ThreadKind.valueOf(value));
        case "runs-on-argument" -> executor = Integer.parseInt(value);
        case "thread-kind" -> threadKind = Optional.of(ThreadKind.valueOf(value));
        case "completed" -> completed = true;
        case "owned" -> owned = true;
        case "lent" -> lent = true;
        case "detached" -> detached = true;
        case "releases" -> releases = true;
        case "cancellation-point" -> cancellationPoint = true;
        default -> throw damaged(statement);
      }
      return new ParameterContract(
          runsOn,
          executor,
          threadKind,
          completed,
          owned,
          lent,
          detached,
          releases,
          cancellationPoint);
    }

    MethodContract method() {
      return new MethodContract(
          blocking,
          flags.contains("non-blocking"),
          runsOn,
          new Completion(completesOn, completesOnArguments, workOn),
          threadKind,
          guards,
          flags.contains("completed"),
          flags.contains("may-ignore"),
          flags.contains("cancellation-point"),
          flags.contains("owned"),
          flags.contains("detached"),
          flags.contains("acquires"),
          flags.contains("releases"),
          parameters);
    }

    /** On the line of a class only the color is about every method, the rest about instances. */
    Optional<MethodContract> everyMethod() {
      return aboutEvery
          ? Optional.of(
              new MethodContract(
                  blocking,
                  flags.contains("non-blocking"),
                  Optional.empty(),
                  Completion.NOTHING,
                  Optional.empty(),
                  ThreadKinds.NONE,
                  false,
                  false,
                  false,
                  List.of()))
          : Optional.empty();
    }

    Optional<TypeContract> type() {
      TypeContract type = new TypeContract(runsOn, threadKind, handle, flags.contains("owned"));
      return type.equals(TypeContract.NOTHING) ? Optional.empty() : Optional.of(type);
    }
  }
}
