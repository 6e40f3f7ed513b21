package dev.colorfast.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.librarymodels.LibraryModels;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.ThreadKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On which thread a framework calls a method depends on what is on the class path. */
class EntryPointsTest {
  private static final EntryPoints BUILT_IN =
      new EntryPoints(LibraryModels.builtIn().entryPoints());
  private static final String GET = "org.springframework.web.bind.annotation.GetMapping";
  private static final String WEB_FLUX = "org.springframework.web.reactive.DispatcherHandler";
  private static final String WEB_MVC = "org.springframework.web.servlet.DispatcherServlet";
  private static final String SETTING =
      "org.springframework.web.reactive.config.BlockingExecutionConfigurer";
  private static final String VIRTUAL = "org.springframework.boot.thread.Threading";
  private static final String JDK_21 = "java.util.SequencedCollection";
  private static final String PUBLISHER = "org.reactivestreams.Publisher";
  private static final String TEXT = "java.lang.String";

  private static final List<AnnotationUse> GET_MAPPING = List.of(new AnnotationUse(GET, Map.of()));

  private static MethodContract contract(
      List<AnnotationUse> onMethod, String returned, String... classPath) {
    return contract(BUILT_IN, onMethod, returned, classPath);
  }

  private static MethodContract contract(
      EntryPoints stated, List<AnnotationUse> onMethod, String returned, String... classPath) {
    return stated.applied(
        MethodContract.NOTHING,
        onMethod,
        List.of(),
        List.of(returned),
        1,
        Set.of(classPath)::contains);
  }

  private static Optional<ThreadKind> thread(String returned, String... classPath) {
    return contract(GET_MAPPING, returned, classPath).runsOn();
  }

  @Test
  void publishersAreMadeOnTheLoopOfWebFlux() {
    assertEquals(Optional.of(ThreadKind.EVENT_LOOP), thread(PUBLISHER, WEB_FLUX, SETTING));
    assertEquals(Optional.empty(), thread(PUBLISHER, WEB_FLUX, WEB_MVC));
    assertEquals(Optional.empty(), thread(PUBLISHER, WEB_MVC));
  }

  @Test
  void otherResultsAreMadeThereTooUnlessASettingMayMoveThem() {
    Optional<ThreadKind> loop = Optional.of(ThreadKind.EVENT_LOOP);
    assertEquals(loop, thread(TEXT, WEB_FLUX));
    assertEquals(loop, thread(TEXT, WEB_FLUX, SETTING));
    assertEquals(Optional.empty(), thread(TEXT, WEB_FLUX, WEB_MVC));
    EntryPoints used = BUILT_IN.in(SETTING::equals);
    assertEquals(Optional.empty(), contract(used, GET_MAPPING, TEXT, WEB_FLUX).runsOn());
    assertEquals(loop, contract(used, GET_MAPPING, PUBLISHER, WEB_FLUX).runsOn());
  }

  @Test
  void springBootMayMoveThemToVirtualThreads() {
    Optional<ThreadKind> loop = Optional.of(ThreadKind.EVENT_LOOP);
    assertEquals(loop, thread(TEXT, WEB_FLUX, JDK_21));
    assertEquals(loop, thread(TEXT, WEB_FLUX, VIRTUAL));
    assertEquals(Optional.empty(), thread(TEXT, WEB_FLUX, VIRTUAL, JDK_21));
    assertEquals(loop, thread(PUBLISHER, WEB_FLUX, VIRTUAL, JDK_21));
  }

  @Test
  void bodiesOfRequestsAreReadOnTheLoop() {
    MethodContract get = contract(GET_MAPPING, PUBLISHER, WEB_FLUX, SETTING);
    assertEquals(Optional.of(ThreadKind.EVENT_LOOP), get.parameter(0).threadKind());
  }

  @Test
  void workersRunWhatAsksForThem() {
    String event = "io.quarkus.vertx.ConsumeEvent";
    List<AnnotationUse> blocking = List.of(new AnnotationUse(event, Map.of("blocking", "true")));
    List<AnnotationUse> transactional =
        List.of(
            new AnnotationUse(event, Map.of()),
            new AnnotationUse("jakarta.transaction.Transactional", Map.of()));
    List<AnnotationUse> plain = List.of(new AnnotationUse(event, Map.of()));
    assertEquals(Optional.of(ThreadKind.WORKER), contract(blocking, TEXT).runsOn());
    assertEquals(Optional.of(ThreadKind.WORKER), contract(transactional, TEXT).runsOn());
    assertEquals(Optional.of(ThreadKind.EVENT_LOOP), contract(plain, TEXT).runsOn());
  }

  @Test
  void nothingIsKnownOfWhatOnlyAsksForAWorker() {
    List<AnnotationUse> transactional =
        List.of(new AnnotationUse("jakarta.transaction.Transactional", Map.of()));
    assertEquals(MethodContract.NOTHING, contract(transactional, TEXT));
  }
}
