package dev.colorfast.testdata;

import java.nio.file.Path;

/** Where things are in this repository. */
final class Project {

  /** The folder of this module. Surefire sets the property; an IDE runs in the folder itself. */
  static final Path TESTDATA = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  static final Path ROOT = TESTDATA.getParent();

  /** One page for each check. */
  static final Path PAGES = ROOT.resolve("docs");

  static final Path README = ROOT.resolve("README.md");

  private Project() {}
}
