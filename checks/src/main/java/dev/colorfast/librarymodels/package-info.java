/**
 * What is known of libraries. It is written as Java source in which a library's types are declared
 * once more, with the annotations of {@code dev.colorfast.annotations} on their members; our own
 * files are resources of this package, one folder per library. {@code docs/model-files.md} tells
 * how to write them.
 *
 * <p>Our files are compiled into a text index when this project is built ({@link
 * dev.colorfast.librarymodels.ModelIndexCompiler}) and answered from it ({@link
 * dev.colorfast.librarymodels.LibraryModels}). Files of users and of libraries are parsed when they
 * are used ({@link dev.colorfast.librarymodels.ModelFiles}). No other package sees JavaParser.
 */
package dev.colorfast.librarymodels;
