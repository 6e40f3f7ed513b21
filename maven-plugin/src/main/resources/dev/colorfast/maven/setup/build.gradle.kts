// build.gradle.kts; the plugin passes the flags to the JVM that runs javac.
plugins {
  java
  id("net.ltgt.errorprone") version "4.3.0"
}

dependencies {
  errorprone("dev.colorfast:colorfast-checks:@checks@")
  errorprone("com.google.errorprone:error_prone_core:@errorprone@")
}

// What Colorfast is to be told goes here; to have it alone, disable all other checks.
tasks.withType<JavaCompile>().configureEach {
  options.errorprone.option("Colorfast:Certainty", "certain")
}
