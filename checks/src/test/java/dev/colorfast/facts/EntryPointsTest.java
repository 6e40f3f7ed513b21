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
  private static final String PUBLISHER = "org.reactivestreams.Publisher";
  private static final String TEXT = "java.lang.String";

  private static Optional<ThreadKind> thread(String returned, String... classPath) {
    AnnotationUse get = new AnnotationUse(GET, Map.of());
    return BUILT_IN
        .applied(
            MethodContract.NOTHING,
            List.of(get),
            List.of(),
            List.of(returned),
            Set.of(classPath)::contains)
        .runsOn();
  }

  @Test
  void publishersAreMadeOnTheLoopOfWebFlux() {
    assertEquals(Optional.of(ThreadKind.EVENT_LOOP), thread(PUBLISHER, WEB_FLUX, SETTING));
    assertEquals(Optional.empty(), thread(PUBLISHER, WEB_FLUX, WEB_MVC));
    assertEquals(Optional.empty(), thread(PUBLISHER, WEB_MVC));
  }

  @Test
  void otherResultsAreMadeThereTooUnlessASettingMayMoveThem() {
    assertEquals(Optional.of(ThreadKind.EVENT_LOOP), thread(TEXT, WEB_FLUX));
    assertEquals(Optional.empty(), thread(TEXT, WEB_FLUX, SETTING));
    assertEquals(Optional.empty(), thread(TEXT, WEB_FLUX, WEB_MVC));
  }
}
