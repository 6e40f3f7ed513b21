package dev.colorfast.facts;

import dev.colorfast.model.Completion;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Methods that a framework calls because of an annotation, and on an event loop because of what
 * they return. Where that depends on how the application is configured, nothing is said.
 *
 * <p>An annotation on the method goes before one on its class, and whatever asks for another thread
 * before the framework's own choice.
 */
public final class EntryPoints {
  private static final String SPRING = "org.springframework.web.bind.annotation.";
  private static final String ARMERIA = "com.linecorp.armeria.server.annotation.";
  private static final String ROUTE = "io.quarkus.vertx.web.Route";
  private static final String WEB_SOCKETS = "io.quarkus.websockets.next.";
  private static final String MICRONAUT = "io.micronaut.http.annotation.";

  private static final Set<String> JAX_RS =
      Set.of(
          "jakarta.ws.rs.GET",
          "jakarta.ws.rs.POST",
          "jakarta.ws.rs.PUT",
          "jakarta.ws.rs.DELETE",
          "jakarta.ws.rs.PATCH",
          "jakarta.ws.rs.HEAD",
          "jakarta.ws.rs.OPTIONS");

  /** What asks for a thread that may block. */
  private static final Set<String> MOVED =
      Set.of(
          "io.smallrye.common.annotation.Blocking",
          "io.smallrye.common.annotation.RunOnVirtualThread",
          "io.smallrye.reactive.messaging.annotations.Blocking",
          "jakarta.transaction.Transactional",
          "javax.transaction.Transactional",
          "io.micronaut.core.annotation.Blocking",
          "io.micronaut.scheduling.annotation.ExecuteOn",
          "com.linecorp.armeria.server.annotation.Blocking",
          "dev.colorfast.annotations.Blocking",
          "dev.colorfast.annotations.RunsOn");

  /** What such a method may return for the framework to call it on an event loop. */
  private static final Set<String> ASYNCHRONOUS =
      Set.of(
          "io.smallrye.mutiny.Uni",
          "io.smallrye.mutiny.Multi",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Flow$Publisher",
          "org.reactivestreams.Publisher");

  private static final Set<String> SPRING_MAPPINGS =
      Set.of(
          SPRING + "RequestMapping",
          SPRING + "GetMapping",
          SPRING + "PostMapping",
          SPRING + "PutMapping",
          SPRING + "DeleteMapping",
          SPRING + "PatchMapping");

  private static final String WEB_FLUX = "org.springframework.web.reactive.DispatcherHandler";
  private static final String WEB_MVC = "org.springframework.web.servlet.DispatcherServlet";

  private static final List<Rule> RULES =
      List.of(
          new Rule(JAX_RS, true, "org.jboss.resteasy.reactive.RestResponse", Set.of()),
          new Rule(SPRING_MAPPINGS, true, WEB_FLUX, Set.of(WEB_MVC)),
          // What returns no publisher can be moved since there is a setting for that.
          new Rule(
              SPRING_MAPPINGS,
              false,
              WEB_FLUX,
              Set.of(
                  WEB_MVC, "org.springframework.web.reactive.config.BlockingExecutionConfigurer")),
          new Rule(
              Set.of(
                  MICRONAUT + "Get",
                  MICRONAUT + "Post",
                  MICRONAUT + "Put",
                  MICRONAUT + "Delete",
                  MICRONAUT + "Patch"),
              true,
              "io.micronaut.http.annotation.Controller",
              Set.of()),
          new Rule(
              Set.of(
                  ARMERIA + "Get",
                  ARMERIA + "Post",
                  ARMERIA + "Put",
                  ARMERIA + "Delete",
                  ARMERIA + "Patch"),
              false,
              "com.linecorp.armeria.server.HttpService",
              Set.of()),
          new Rule(
              Set.of("io.quarkus.vertx.ConsumeEvent"),
              false,
              "io.quarkus.vertx.ConsumeEvent",
              Set.of()),
          new Rule(Set.of(ROUTE), false, ROUTE, Set.of()),
          new Rule(
              Set.of("io.quarkus.scheduler.Scheduled"),
              true,
              "io.quarkus.scheduler.Scheduled",
              Set.of()),
          new Rule(
              Set.of(
                  WEB_SOCKETS + "OnOpen",
                  WEB_SOCKETS + "OnTextMessage",
                  WEB_SOCKETS + "OnBinaryMessage",
                  WEB_SOCKETS + "OnPongMessage",
                  WEB_SOCKETS + "OnClose",
                  WEB_SOCKETS + "OnError"),
              true,
              WEB_SOCKETS + "WebSocket",
              Set.of()),
          new Rule(
              Set.of("org.eclipse.microprofile.reactive.messaging.Incoming"),
              false,
              "io.smallrye.reactive.messaging.annotations.Blocking",
              Set.of()));

  /** On a class it makes entry points of all methods that return a handle. */
  private static final String GRPC_SERVICE = "io.quarkus.grpc.GrpcService";

  /**
   * A framework's rule.
   *
   * @param annotations one of them makes a method an entry point
   * @param onlyIfAsynchronous whether only what returns a handle is called on an event loop
   * @param present a class that is there if the framework is
   * @param absent classes that are there if another framework, or another thread, may call the same
   *     methods
   */
  private record Rule(
      Set<String> annotations, boolean onlyIfAsynchronous, String present, Set<String> absent) {}

  private EntryPoints() {}

  /** Returns whether annotations of this type make entry points, or move them. */
  static boolean knows(String annotationType) {
    return MOVED.contains(annotationType)
        || annotationType.equals(GRPC_SERVICE)
        || RULES.stream().anyMatch(rule -> rule.annotations.contains(annotationType));
  }

  /**
   * Returns what a method's contract is if a framework calls it on an event loop, else the contract
   * as it was.
   *
   * @param onMethod the annotations on the method
   * @param around the annotations on the classes around it, innermost first
   * @param returned the type that it returns, and every type above
   * @param exists whether a class of that name can be found
   */
  public static MethodContract applied(
      MethodContract stated,
      List<AnnotationUse> onMethod,
      List<List<AnnotationUse>> around,
      List<String> returned,
      Predicate<String> exists) {
    if (stated.decidesBlocking() || stated.runsOn().isPresent()) {
      return stated;
    }
    List<AnnotationUse> all = new ArrayList<>(onMethod);
    around.forEach(all::addAll);
    boolean isMoved = all.stream().anyMatch(EntryPoints::moves);
    boolean isAsynchronous = returned.stream().anyMatch(ASYNCHRONOUS::contains);
    boolean isOfService =
        isAsynchronous
            && !around.isEmpty()
            && around.get(0).stream().anyMatch(use -> use.type().equals(GRPC_SERVICE));
    boolean isOne =
        isOfService
            || RULES.stream().anyMatch(rule -> applies(rule, onMethod, isAsynchronous, exists));
    return isOne && !isMoved ? onEventLoop(stated) : stated;
  }

  private static boolean applies(
      Rule rule, List<AnnotationUse> onMethod, boolean isAsynchronous, Predicate<String> exists) {
    return onMethod.stream().anyMatch(use -> rule.annotations.contains(use.type()))
        && (isAsynchronous || !rule.onlyIfAsynchronous)
        && exists.test(rule.present)
        && rule.absent.stream().noneMatch(exists);
  }

  private static MethodContract onEventLoop(MethodContract stated) {
    return new MethodContract(
        stated.blocking(),
        false,
        Optional.of(ThreadKind.EVENT_LOOP),
        new Completion(
            stated.completion().on(), stated.completion().with(), Completion.BY_WHOEVER_CALLS),
        stated.threadKind(),
        stated.guards(),
        stated.completed(),
        stated.mayIgnore(),
        stated.cancellationPoint(),
        stated.parameters());
  }

  private static boolean moves(AnnotationUse use) {
    return MOVED.contains(use.type())
        || "true".equals(use.values().get("blocking"))
        || use.type().equals(ROUTE) && "BLOCKING".equals(use.values().get("type"));
  }
}
