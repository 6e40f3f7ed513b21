/** Text in the form of RFC 8259: written without a library, and read back. */
package dev.colorfast.json;
