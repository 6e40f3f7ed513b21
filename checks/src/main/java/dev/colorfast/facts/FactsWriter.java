package dev.colorfast.facts;

import dev.colorfast.model.Blocking;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes facts as bytes. Numbers take seven bits to the byte, each string is written once, and
 * whatever is written is read back by the method of the same name of {@link FactsReader}.
 */
public final class FactsWriter {
  private final ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 12);
  private final Map<String, Integer> strings;

  /** Begins to write, with a table of strings of its own. */
  public FactsWriter() {
    this(new LinkedHashMap<>());
  }

  private FactsWriter(Map<String, Integer> strings) {
    this.strings = strings;
  }

  /** Returns a writer of something else that shares this one's table of strings. */
  public FactsWriter part() {
    return new FactsWriter(strings);
  }

  /** Returns what has been written, without the strings. */
  public byte[] content() {
    return content.toByteArray();
  }

  /** Returns the table of strings. */
  public byte[] strings() {
    FactsWriter table = new FactsWriter(Map.of());
    table.number(strings.size());
    for (String string : strings.keySet()) {
      table.bytes(string.getBytes(StandardCharsets.UTF_8));
    }
    return table.content();
  }

  /** Writes bytes and how many they are. */
  public void bytes(byte[] bytes) {
    number(bytes.length);
    content.writeBytes(bytes);
  }

  /** Writes bytes as they are. */
  public void raw(byte[] bytes) {
    content.writeBytes(bytes);
  }

  /** Writes a number, negative ones too. */
  public void number(long number) {
    long left = number << 1 ^ number >> 63;
    while ((left & ~0x7FL) != 0) {
      content.write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    content.write((int) left);
  }

  /** Writes a truth value. */
  public void flag(boolean value) {
    content.write(value ? 1 : 0);
  }

  /** Writes a string. */
  public void string(String string) {
    number(strings.computeIfAbsent(string, unused -> strings.size()));
  }

  /** Writes each of several things. */
  public <T> void list(Collection<T> all, Consumer<? super T> write) {
    number(all.size());
    all.forEach(write);
  }

  /** Writes something or its absence. */
  public <T> void optional(Optional<T> something, Consumer<? super T> write) {
    flag(something.isPresent());
    something.ifPresent(write);
  }

  /** Writes an enum constant. */
  public void constant(Enum<?> constant) {
    number(constant.ordinal());
  }

  /** Writes a method's name. */
  public void signature(MethodSignature method) {
    string(method.owner());
    string(method.name());
    string(method.descriptor());
  }

  /** Writes a position. */
  public void position(SourcePosition position) {
    string(position.file());
    number(position.offset());
    number(position.line());
  }

  /** Writes a body. */
  public void body(MethodFacts body) {
    signature(body.signature());
    constant(body.form());
    optional(body.enclosing(), this::signature);
    list(body.calls(), this::call);
    list(body.flow().blocks(), this::block);
    list(body.returned(), this::operand);
    list(body.answer().ifTrue(), this::guard);
    list(body.answer().ifFalse(), this::guard);
    position(body.position());
  }

  private void block(Flow.Block block) {
    list(block.calls(), call -> number(call));
    list(block.next(), next -> number(next));
    flag(block.ends());
  }

  private void call(CallSite call) {
    signature(call.callee());
    constant(call.dispatch());
    operand(call.receiver());
    list(call.arguments(), this::operand);
    list(call.guards(), this::guard);
    flag(call.isImplicit());
    flag(call.isOnce());
    position(call.position());
  }

  private void guard(Guard guard) {
    if (guard instanceof Guard.Test test) {
      number(0);
      test(test);
    } else if (guard instanceof Guard.Given given) {
      number(1);
      signature(given.flag().parameter().method());
      number(given.flag().parameter().index());
      flag(given.flag().value());
    } else if (guard instanceof Guard.Called returned) {
      number(2);
      signature(returned.method());
      number(returned.variable());
    } else if (guard instanceof Guard.OfThread) {
      number(3);
    } else if (guard instanceof Guard.Checked checked) {
      number(4);
      test(checked.test());
    }
  }

  private void test(Guard.Test test) {
    signature(test.method());
    flag(test.outcome());
    number(test.variable());
  }

  /** Writes an operand. */
  public void operand(Operand operand) {
    value(operand.value());
    string(operand.type());
    number(operand.variable());
  }

  /** Writes where a value comes from. */
  public void value(Value value) {
    if (value instanceof Value.Null) {
      number(1);
    } else if (value instanceof Value.Constant constant) {
      number(2);
      number(constant.number());
    } else if (value instanceof Value.Lambda lambda) {
      number(3);
      signature(lambda.body());
    } else if (value instanceof Value.Parameter parameter) {
      number(4);
      signature(parameter.method());
      number(parameter.index());
    } else if (value instanceof Value.Field field) {
      number(5);
      string(field.owner());
      string(field.name());
    } else if (value instanceof Value.Instance instance) {
      number(6);
      string(instance.className());
      flag(instance.exact());
    } else if (value instanceof Value.Result result) {
      number(7);
      signature(result.callee());
      optional(result.at(), this::reference);
    } else if (value instanceof Value.ClassLiteral literal) {
      number(9);
      string(literal.className());
    } else {
      number(value instanceof Value.Shared ? 8 : 0);
    }
  }

  private void reference(CallReference call) {
    signature(call.body());
    number(call.index());
  }

  /** Writes a class. */
  public void type(ClassFacts type) {
    string(type.name());
    flag(type.isInstantiable());
    list(type.supertypes(), this::string);
    list(type.methods(), this::signature);
    number(type.fields().size());
    type.fields().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            field -> {
              string(field.getKey());
              field(field.getValue());
            });
    typeContract(type.stated());
    flag(type.isInCompilation());
  }

  private void field(FieldFacts field) {
    list(field.assigned(), this::operand);
    kind(field.threadKind());
  }

  private void kind(Optional<ThreadKind> kind) {
    optional(kind, this::constant);
  }

  /** Writes a declaration. */
  public void declaration(MethodDeclaration declaration) {
    signature(declaration.signature());
    flag(declaration.isAbstract());
    flag(declaration.isOverridable());
    flag(declaration.isPublic());
    list(declaration.overridden(), this::signature);
    flag(declaration.stated().equals(MethodContract.NOTHING));
    if (!declaration.stated().equals(MethodContract.NOTHING)) {
      contract(declaration.stated());
    }
    string(declaration.origin());
  }

  private void contract(MethodContract contract) {
    optional(contract.blocking(), this::blocking);
    flag(contract.nonBlocking());
    kind(contract.runsOn());
    kind(contract.completion().on());
    list(contract.completion().with(), with -> number(with));
    number(contract.completion().work());
    kind(contract.threadKind());
    number(contract.guards().bits());
    flag(contract.completed());
    flag(contract.mayIgnore());
    flag(contract.cancellationPoint());
    flag(contract.owned());
    flag(contract.detached());
    flag(contract.acquires());
    flag(contract.releases());
    list(contract.parameters(), this::parameter);
  }

  private void blocking(Blocking blocking) {
    constant(blocking.kind());
    constant(blocking.interrupt());
    string(blocking.condition());
    number(blocking.timeoutParameter());
    flag(blocking.isCompensated());
  }

  private void parameter(ParameterContract parameter) {
    kind(parameter.runsOn());
    number(parameter.executor());
    kind(parameter.threadKind());
    flag(parameter.completed());
    flag(parameter.owned());
    flag(parameter.lent());
    flag(parameter.detached());
    flag(parameter.releases());
    flag(parameter.cancellationPoint());
  }

  private void typeContract(TypeContract contract) {
    kind(contract.runsOn());
    kind(contract.threadKind());
    optional(contract.handle(), this::constant);
    flag(contract.owned());
  }

  /** Writes an annotation. */
  public void annotation(AnnotationUse annotation) {
    string(annotation.type());
    list(
        annotation.values().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
        value -> {
          string(value.getKey());
          string(value.getValue());
        });
  }

  /** Writes the annotations on each of several things. */
  public void annotationLists(List<List<AnnotationUse>> all) {
    list(all, each -> list(each, this::annotation));
  }
}
