/**
 * Changes of source files by position: what is not changed stays as it is, to the byte. Alone sees
 * JavaParser.
 */
package dev.colorfast.maven.rewriting;
