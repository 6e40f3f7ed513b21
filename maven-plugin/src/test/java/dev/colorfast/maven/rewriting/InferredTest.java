package dev.colorfast.maven.rewriting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.How;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.colormap.Found;
import dev.colorfast.colors.Color;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InferredTest {
  private static Method method(
      String id, Form form, Color color, List<String> threads, String overrides, String... kinds) {
    return new Method(
        id,
        "",
        form,
        Optional.empty(),
        "A.java",
        1,
        color,
        threads,
        overrides.isEmpty() ? List.of() : List.of(overrides),
        List.of(),
        List.of(),
        Stream.of(kinds).map(kind -> new Cause("b#c()V", Optional.empty(), 2, kind)).toList(),
        kinds.length > 0);
  }

  private static List<String> inferred(Method... methods) {
    return Inferred.from(new ColorMap(List.of(methods), List.of())).stream()
        .map(
            each ->
                each.name()
                    + (each.isBlocking() ? " blocks " : " does not")
                    + each.kind().map(Enum::name).orElse(""))
        .toList();
  }

  @Test
  void whatBlocksSaysOnWhatIfThatIsOneKind() {
    assertEquals(
        List.of("one blocks CLASS_LOADING", "two blocks "),
        inferred(
            method(
                "a.A#one()V",
                Form.METHOD,
                Color.BLOCKING,
                List.of(),
                "",
                "class loading",
                "class loading"),
            method("a.A#two()V", Form.METHOD, Color.MIXED, List.of(), "", "file", "sleep")));
  }

  @Test
  void whatAModelSaysIsNotHidden() {
    List<Method> methods =
        List.of(
            method("a.A#modelled()V", Form.METHOD, Color.BLOCKING, List.of(), "", "sleep"),
            method("a.A#other()V", Form.METHOD, Color.BLOCKING, List.of(), "", "sleep"));
    ColorMap map =
        new ColorMap(
            methods,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of("a.A#modelled()V", "built-in model of a"));

    assertEquals(List.of("other"), Inferred.from(map).stream().map(Inferred::name).toList());
  }

  @Test
  void aPromiseIsForWhatIsAsyncAndKeptByOverriders() {
    assertEquals(
        List.of("kept does not", "overrider blocks SLEEP"),
        inferred(
            method("a.A#broken()V", Form.METHOD, Color.ASYNC, List.of(), ""),
            method("a.A#declared()V", Form.ABSTRACT, Color.ASYNC, List.of(), ""),
            method("a.A#kept()V", Form.METHOD, Color.ASYNC, List.of("event-loop"), ""),
            method(
                "a.A#overrider()V", Form.METHOD, Color.MIXED, List.of(), "a.A#broken()V", "sleep"),
            method("a.A#locks()V", Form.METHOD, Color.ASYNC, List.of(), "", "lock"),
            method("a.A#plain()V", Form.METHOD, Color.PLAIN, List.of(), "")));
  }

  @Test
  void whatOverridersDoNotDoIsNotSaidOfThem() {
    assertEquals(
        List.of("overrider blocks SLEEP"),
        inferred(
            method("a.A#some()V", Form.METHOD, Color.BLOCKING, List.of(), "", "sleep"),
            method(
                "a.B#overrider()V", Form.METHOD, Color.BLOCKING, List.of(), "a.A#some()V", "sleep"),
            method("a.C#some()V", Form.METHOD, Color.PLAIN, List.of(), "a.A#some()V")));
  }

  @Test
  void whatCannotBeAnnotatedOrIsABugIsLeftOut() {
    assertEquals(
        List.of(),
        inferred(
            method("a.A#lambda$1()V", Form.LAMBDA, Color.BLOCKING, List.of(), "", "sleep"),
            method("a.A#<clinit>()V", Form.METHOD, Color.BLOCKING, List.of(), "", "sleep"),
            method(
                "a.A#read()V", Form.METHOD, Color.BLOCKING, List.of("event-loop"), "", "sleep")));
  }

  @Test
  void whatIsFoundToBlockIsLeftToBeMendedAndSoIsWhatItOverrides() {
    Method declared = method("a.A#later()V", Form.ABSTRACT, Color.MIXED, List.of(), "", "sleep");
    Method found =
        method("a.B#later()V", Form.METHOD, Color.MIXED, List.of(), "a.A#later()V", "sleep");
    Found finding =
        new Found("BlockingInAsyncMethod", "a.B#later()V", 2, Found.COLOR, Found.Fate.REPORTED);

    assertEquals(
        List.of(),
        Inferred.from(
            new ColorMap(
                List.of(declared, found),
                List.of(),
                List.of(finding),
                List.of(),
                List.of(),
                Map.of())));
  }

  @Test
  void noPromiseIsMadeForWhatCallsWhatIsSaidToBlock() {
    Method blocks = method("a.A#blocks()V", Form.ABSTRACT, Color.BLOCKING, List.of(), "", "sleep");
    Method calls = calling("calls", new Call(blocks.id(), 3, How.CALLS));

    assertEquals(List.of("blocks blocks SLEEP"), inferred(blocks, calls));
  }

  @Test
  void noPromiseIsMadeForWhatCallsBackWhatBlocks() {
    Method lambda = method("a.A#lambda$1()V", Form.LAMBDA, Color.BLOCKING, List.of(), "", "sleep");
    Method wrapper = calling("wrapper");
    Method other = calling("other");
    Method user =
        calling(
            "user",
            new Call(wrapper.id(), 3, How.CALLS),
            new Call(lambda.id(), 3, How.CALLS_BACK),
            new Call(other.id(), 4, How.CALLS),
            new Call(lambda.id(), 4, How.HANDS_OVER));

    assertEquals(List.of("other does not"), inferred(lambda, wrapper, other, user));
  }

  private static Method calling(String name, Call... calls) {
    return new Method(
        "a.A#" + name + "()V",
        "",
        Form.METHOD,
        Optional.empty(),
        "A.java",
        1,
        Color.ASYNC,
        List.of(),
        List.of(),
        List.of(calls),
        List.of(),
        List.of());
  }
}
