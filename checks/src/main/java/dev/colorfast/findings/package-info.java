/** What is reported: where, how sure, how severe, and in which words. */
package dev.colorfast.findings;
