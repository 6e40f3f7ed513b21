/**
 * Class files to facts, read on demand: a class when it is asked for, a body when a call reaches
 * it. The only package that sees ASM.
 */
package dev.colorfast.bytecode;
