/**
 * What runs in the compiler's own process, and the language it speaks with the plugin. Nothing here
 * needs more than the JDK: the process has the plugin's jar on its class path and nothing else.
 */
package dev.colorfast.maven.process;
