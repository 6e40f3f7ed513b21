package shop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A function that is called before the call returns is a part of the body around it. */
public class Functions {
  private static final Logger LOG = Logger.getLogger("shop");

  private Runnable later;

  public void forEachBad(List<Thread> threads) {
    threads.forEach(
        thread -> {
          try {
            thread.join();
            // BUG: Diagnostic contains: Thread.join is lost
          } catch (InterruptedException e) {
            LOG.info("woken up");
          }
        });
  }

  public List<String> mapBad(List<Future<String>> answers) {
    return answers.stream()
        .map(
            answer -> {
              try {
                return answer.get();
                // BUG: Diagnostic contains: Future.get is lost
              } catch (InterruptedException | ExecutionException e) {
                LOG.log(Level.WARNING, "no answer", e);
                return null;
              }
            })
        .toList();
  }

  public List<String> referenceBad(List<Future<String>> answers) {
    return answers.stream().map(this::answer).collect(Collectors.toList());
  }

  private String answer(Future<String> answer) {
    try {
      return answer.get();
      // BUG: Diagnostic contains: Future.get is lost
    } catch (InterruptedException | ExecutionException e) {
      return null;
    }
  }

  public String broadBad(Optional<Future<String>> answer) {
    return answer
        .map(
            known -> {
              try {
                return known.get();
                // BUG: Diagnostic contains: Future.get is lost
              } catch (Exception e) {
                return "none";
              }
            })
        .orElse("none");
  }

  // A function that answers yes or no may tell of the interrupt by that.
  public void missedAlarmRemoveIf(List<Future<String>> answers) {
    answers.removeIf(
        answer -> {
          try {
            return answer.get() == null;
          } catch (InterruptedException | ExecutionException e) {
            return true;
          }
        });
  }

  private static boolean locked(Object lock, Supplier<Boolean> action) {
    synchronized (lock) {
      return action.get();
    }
  }

  public void tellsAroundOk(Object lock, Thread thread) throws InterruptedException {
    boolean interrupted =
        locked(
            lock,
            () -> {
              try {
                thread.join();
              } catch (InterruptedException e) {
                return true;
              }
              return false;
            });
    if (interrupted) {
      throw new InterruptedException();
    }
  }

  public String computeBad(Map<String, String> known, Future<String> answer) {
    return known.computeIfAbsent(
        "order",
        key -> {
          try {
            return answer.get();
            // BUG: Diagnostic contains: Future.get is lost
          } catch (InterruptedException | ExecutionException e) {
            return null;
          }
        });
  }

  public Map<String, String> collectorBad(Map<String, Future<String>> answers) {
    return answers.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> {
                  try {
                    return entry.getValue().get();
                    // BUG: Diagnostic contains: Future.get is lost
                  } catch (InterruptedException | ExecutionException e) {
                    return "none";
                  }
                }));
  }

  private static void times(int count, Runnable action) {
    for (int i = 0; i < count; i++) {
      action.run();
    }
  }

  public void helperBad() {
    times(
        3,
        () -> {
          try {
            Thread.sleep(100);
            // BUG: Diagnostic contains: Thread.sleep is lost
          } catch (InterruptedException e) {
            LOG.info("woken up");
          }
        });
  }

  public void anonymousTaskBad() {
    times(
        3,
        new Runnable() {
          @Override
          public void run() {
            try {
              Thread.sleep(100);
              // BUG: Diagnostic contains: Thread.sleep is lost
            } catch (InterruptedException e) {
              LOG.info("woken up");
            }
          }
        });
  }

  public void comparatorBad(List<Future<String>> answers) {
    answers.sort(
        new Comparator<Future<String>>() {
          @Override
          public int compare(Future<String> one, Future<String> other) {
            return text(one).compareTo(text(other));
          }

          private String text(Future<String> answer) {
            try {
              return answer.get();
              // BUG: Diagnostic contains: Future.get is lost
            } catch (InterruptedException | ExecutionException e) {
              return "";
            }
          }
        });
  }

  public void variableBad() {
    Runnable pause =
        () -> {
          try {
            Thread.sleep(100);
            // BUG: Diagnostic contains: Thread.sleep is lost
          } catch (InterruptedException e) {
            LOG.info("woken up");
          }
        };
    pause.run();
    times(3, pause);
  }

  public List<String> lazyBad(List<Future<String>> answers) {
    Stream<String> texts =
        answers.stream()
            .map(
                answer -> {
                  try {
                    return answer.get();
                    // BUG: Diagnostic contains: Future.get is lost
                  } catch (InterruptedException | ExecutionException e) {
                    return "none";
                  }
                });
    return texts.filter(text -> !text.isEmpty()).toList();
  }

  // Others may have these.

  public Stream<String> returnedOk(List<Future<String>> answers) {
    return answers.stream()
        .map(
            answer -> {
              try {
                return answer.get();
              } catch (InterruptedException | ExecutionException e) {
                return "none";
              }
            });
  }

  public void inTaskOk(Executor executor, List<Thread> threads) {
    executor.execute(
        () ->
            threads.forEach(
                thread -> {
                  try {
                    thread.join();
                  } catch (InterruptedException e) {
                    LOG.info("woken up");
                  }
                }));
  }

  public void alsoHandedOverOk(Executor executor) {
    Runnable pause =
        () -> {
          try {
            Thread.sleep(100);
          } catch (InterruptedException e) {
            LOG.info("woken up");
          }
        };
    times(3, pause);
    executor.execute(pause);
  }

  public void alsoKeptOk() {
    Runnable pause =
        () -> {
          try {
            Thread.sleep(100);
          } catch (InterruptedException e) {
            LOG.info("woken up");
          }
        };
    times(3, pause);
    later = pause;
  }

  public Runnable later() {
    return later;
  }

  public List<Supplier<String>> suppliersOk(List<Future<String>> answers) {
    List<Supplier<String>> all = new ArrayList<>();
    for (Future<String> answer : answers) {
      all.add(
          () -> {
            try {
              return answer.get();
            } catch (InterruptedException | ExecutionException e) {
              return "none";
            }
          });
    }
    return all;
  }

  public void restoresOk(List<Thread> threads) {
    threads.forEach(
        thread -> {
          try {
            thread.join();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** The helpers of a parallel stream are not the caller's, but he helps them. */
  public void missedAlarmParallel(List<Thread> threads) {
    threads.parallelStream()
        .forEach(
            thread -> {
              try {
                thread.join();
              } catch (InterruptedException e) {
                LOG.info("woken up");
              }
            });
  }
}
