package dev.colorfast.maven.rewriting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose annotations are written. */
public enum Vendor {
  /** Ours, which also say what is waited for. */
  COLORFAST("dev.colorfast.annotations", "dev.colorfast", "colorfast-annotations", true),
  /** Those of JetBrains, which IntelliJ IDEA reads. */
  JETBRAINS("org.jetbrains.annotations", "org.jetbrains", "annotations", true),
  /** Those of SmallRye. Quarkus chooses the thread of an endpoint by them. */
  SMALLRYE(
      "io.smallrye.common.annotation", "io.smallrye.common", "smallrye-common-annotation", false);

  private final String packageName;
  private final String groupId;
  private final String artifactId;
  private final boolean isForConstructors;

  Vendor(String packageName, String groupId, String artifactId, boolean isForConstructors) {
    this.packageName = packageName;
    this.groupId = groupId;
    this.artifactId = artifactId;
    this.isForConstructors = isForConstructors;
  }

  /** Returns the one that a user names, if there is such a one. */
  public static Optional<Vendor> of(String name) {
    return Arrays.stream(values()).filter(each -> each.word().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the names that a user may give. */
  public static String words() {
    return Arrays.stream(values()).map(Vendor::word).collect(Collectors.joining(", "));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the package of the annotations. */
  String packageName() {
    return packageName;
  }

  /** Returns the group of the artifact that has the annotations. */
  public String groupId() {
    return groupId;
  }

  /** Returns the artifact that has the annotations. */
  public String artifactId() {
    return artifactId;
  }

  /** Returns whether constructors can have the annotations. */
  boolean isForConstructors() {
    return isForConstructors;
  }
}
