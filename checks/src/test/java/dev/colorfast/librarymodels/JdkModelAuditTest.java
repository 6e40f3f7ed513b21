package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colorfast.librarymodels.AuditFile.Group;
import dev.colorfast.librarymodels.AuditFile.Question;
import dev.colorfast.librarymodels.JdkCalls.Calls;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Holds the model of the JDK against the JDK's own code: what waits there and is not modelled, and
 * what is modelled without a wait in sight. Each method of which either is true stands in a file
 * with a reason.
 */
class JdkModelAuditTest {
  private static final Path FILE = Path.of("src/test/audit/jdk.txt");
  private static final boolean UPDATES =
      System.getProperty("colorfast.golden", "compare").equals("update");
  private static final LibraryModels MODELS = LibraryModels.builtIn();

  @Test
  void everyDifferenceHasAReason() throws IOException {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "each system has natives of its own");
    AuditFile audit = AuditFile.read(FILE);
    List<InstalledJdk> jdks = new ArrayList<>();
    jdks.add(InstalledJdk.running());
    InstalledJdk.newest().ifPresent(jdks::add);
    jdks.removeIf(jdk -> !UPDATES && !audit.build(jdk.feature()).equals(jdk.build()));
    assumeTrue(!jdks.isEmpty(), "the file speaks of other builds of the JDK: " + FILE);

    Set<String> unexplained = new TreeSet<>();
    Set<String> leavesInNone = new TreeSet<>(audit.leaves());
    for (InstalledJdk jdk : jdks) {
      audit.forget(jdk.feature(), jdk.build());
      JdkCalls calls = new JdkCalls(jdk.classFiles());
      leavesInNone.removeIf(leaf -> calls.hasNative(before(leaf), after(leaf)));
      new Audit(audit, calls, jdk.feature(), unexplained).run();
    }
    if (UPDATES) {
      audit.write();
    } else {
      assertEquals(Files.readString(FILE), audit.text());
    }
    assertEquals(Set.of(), unexplained, "no group of " + FILE + " has a reason for these");
    if (jdks.size() > 1) {
      assertEquals(Set.of(), leavesInNone, "no JDK has these natives");
    }
  }

  private static String before(String qualified) {
    return qualified.substring(0, qualified.indexOf('#'));
  }

  private static String after(String qualified) {
    return qualified.substring(qualified.indexOf('#') + 1);
  }

  private static String key(MethodSignature method) {
    return method.owner() + '#' + method.name();
  }

  private static Optional<Blocking> modelled(MethodSignature method) {
    return contract(method).flatMap(MethodContract::blocking);
  }

  private static Optional<MethodContract> contract(MethodSignature method) {
    return MODELS.ofMethod(method).or(() -> MODELS.ofEveryMethod(method.owner()));
  }

  /** The questions, asked of one JDK. */
  private static final class Audit {
    private final AuditFile audit;
    private final JdkCalls jdk;
    private final int feature;
    private final Set<String> unexplained;
    private final List<MethodSignature> api;
    private final SortedMap<MethodSignature, Calls> calls;
    private final Map<MethodSignature, List<MethodSignature>> callers = new HashMap<>();

    Audit(AuditFile audit, JdkCalls jdk, int feature, Set<String> unexplained) throws IOException {
      this.audit = audit;
      this.jdk = jdk;
      this.feature = feature;
      this.unexplained = unexplained;
      api = jdk.api();
      calls = jdk.from(api);
      calls.forEach(
          (caller, made) ->
              made.exact()
                  .forEach(
                      callee ->
                          callers
                              .computeIfAbsent(callee, unused -> new ArrayList<>())
                              .add(caller)));
    }

    void run() {
      askWhatIsNotModelled();
      askWhatIsNotReached();
    }

    private boolean isLeaf(MethodSignature method) {
      return audit.leaves().contains(key(method)) && jdk.isNative(method);
    }

    /** Whether a method that calls this one certainly has to be modelled as well. */
    private boolean waits(MethodSignature method) {
      return isLeaf(method)
          || modelled(method).filter(Blocking::isUnconditional).isPresent()
              && modelled(method).get().kind().weight() > 0;
    }

    private boolean isDecided(MethodSignature method) {
      return contract(method).map(MethodContract::decidesBlocking).orElse(false);
    }

    private void askWhatIsNotModelled() {
      List<Group> groups = audit.groups(Question.UNMODELLED);
      Set<String> hubs = new TreeSet<>();
      groups.forEach(group -> hubs.addAll(group.keys()));
      Predicate<MethodSignature> ends =
          method -> isDecided(method) || isLeaf(method) || hubs.contains(key(method));
      Map<MethodSignature, MethodSignature> ways = callersOf(each(this::waits), ends);
      List<MethodSignature> left = new ArrayList<>();
      for (MethodSignature method : api) {
        if (ways.containsKey(method) && !isDecided(method) && !hubs.contains(key(method))) {
          unexplained.add(feature + " " + method + " unmodelled: " + way(method, ways));
        } else if (!isDecided(method)) {
          left.add(method);
        }
      }
      for (Group group : groups) {
        List<MethodSignature> inGroup =
            each(method -> group.has(key(method)) && ways.containsKey(method));
        Set<MethodSignature> reaching = new TreeSet<>(callersOf(inGroup, ends).keySet());
        reaching.addAll(inGroup);
        left.stream()
            .filter(reaching::contains)
            .forEach(method -> AuditFile.add(group, method.toString(), feature));
        left.removeAll(reaching);
      }
    }

    private void askWhatIsNotReached() {
      Predicate<MethodSignature> isTarget =
          method -> isLeaf(method) || modelled(method).isPresent();
      Set<MethodSignature> reaching = callersOf(each(isTarget), isTarget).keySet();
      for (MethodSignature method : api) {
        if (modelled(method).isEmpty() || isLeaf(method) || reaching.contains(method)) {
          continue;
        }
        String why = whyNotReached(method);
        audit.groups(Question.UNREACHED).stream()
            .filter(group -> group.has(why) || group.has(method.owner()) || group.has(key(method)))
            .findFirst()
            .ifPresentOrElse(
                group -> AuditFile.add(group, method.toString(), feature),
                () -> unexplained.add(feature + " " + method + " unreached: " + why));
      }
    }

    private String whyNotReached(MethodSignature method) {
      if (jdk.isAbstract(method)) {
        return "abstract";
      }
      Map<MethodSignature, MethodSignature> seen = new LinkedHashMap<>();
      Deque<MethodSignature> open = new ArrayDeque<>(List.of(method));
      String dispatched = "nothing";
      while (!open.isEmpty()) {
        MethodSignature at = open.poll();
        for (MethodSignature named : calls.get(at).dispatched()) {
          if (modelled(named).isPresent()) {
            return "modelled";
          }
          if (dispatched.equals("nothing")) {
            dispatched = "dispatched " + key(named);
          }
        }
        for (MethodSignature callee : calls.get(at).exact()) {
          if (seen.putIfAbsent(callee, at) == null) {
            open.add(callee);
          }
        }
      }
      return dispatched;
    }

    private List<MethodSignature> each(Predicate<MethodSignature> chosen) {
      return calls.keySet().stream().filter(chosen).toList();
    }

    /** Returns who reaches one of the targets, each with the next method on a shortest way. */
    private Map<MethodSignature, MethodSignature> callersOf(
        Collection<MethodSignature> targets, Predicate<MethodSignature> ends) {
      Map<MethodSignature, MethodSignature> ways = new HashMap<>();
      Deque<MethodSignature> open = new ArrayDeque<>(targets);
      while (!open.isEmpty()) {
        MethodSignature at = open.poll();
        for (MethodSignature caller : callers.getOrDefault(at, List.of())) {
          if (ways.putIfAbsent(caller, at) == null && !ends.test(caller)) {
            open.add(caller);
          }
        }
      }
      return ways;
    }

    private static String way(MethodSignature from, Map<MethodSignature, MethodSignature> ways) {
      StringBuilder way = new StringBuilder();
      Set<MethodSignature> seen = new TreeSet<>();
      for (MethodSignature at = ways.get(from); at != null && seen.add(at); at = ways.get(at)) {
        way.append(" > ").append(key(at));
      }
      return way.toString();
    }
  }
}
