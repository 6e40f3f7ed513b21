package dev.colorfast.model;

/**
 * What a blocking method waits for. The constants are those of the public annotation enum of the
 * same name.
 */
public enum BlockingKind {
  UNSPECIFIED("blocks", "blocking"),
  SLEEP("sleeps", "sleep"),
  RESULT("waits for a result", "result"),
  WAIT("waits for another thread", "wait"),
  QUEUE("waits on a queue", "queue"),
  NETWORK("blocks on the network", "network"),
  DNS("resolves a name", "name resolution"),
  DATABASE("blocks on the database", "database"),
  PROCESS("waits for a process", "process"),
  CONSOLE("waits for console input", "console"),
  FILE("accesses files", "file"),
  LOCK("takes a lock", "lock"),
  ENTROPY("gathers entropy", "entropy"),
  CLASS_LOADING("loads classes", "class loading"),
  LOGGING("writes a log", "logging"),
  COMPUTATION("computes for long", "computation");

  /** The greatest weight. */
  public static final int HEAVIEST = 2;

  private final String phrase;
  private final String label;

  BlockingKind(String phrase, String label) {
    this.phrase = phrase;
    this.label = label;
  }

  /** Returns the kind as a verb phrase: "blocks on the database". */
  public String phrase() {
    return phrase;
  }

  /** Returns the kind as a noun: "database". */
  public String label() {
    return label;
  }

  /**
   * Returns how much it matters to a thread that must not block: 2 for what takes as long as
   * something outside the process takes, 1 for what is mostly short, 0 for what nearly all code
   * does.
   */
  public int weight() {
    return switch (this) {
      case LOCK, ENTROPY, CLASS_LOADING, LOGGING, COMPUTATION -> 0;
      case FILE -> 1;
      default -> HEAVIEST;
    };
  }
}
