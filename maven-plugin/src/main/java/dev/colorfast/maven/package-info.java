/**
 * The goals of the Maven plugin. {@link dev.colorfast.maven.CheckMojo} reads the parameters, {@link
 * dev.colorfast.maven.ModuleCheck} does the work for one module: it reads the module's own compiler
 * configuration, runs the compiler with our checks in a process of its own, and counts what it
 * finds.
 */
package dev.colorfast.maven;
