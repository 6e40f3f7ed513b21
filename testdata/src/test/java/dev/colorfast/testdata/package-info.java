/**
 * Compiles the examples in testdata and holds them to what they say of themselves.
 *
 * <p>To add an example, put a file into the folder of its check. {@link
 * dev.colorfast.testdata.TestCase} says what a case is, {@link dev.colorfast.testdata.Expectations}
 * which comments are compared, {@link dev.colorfast.testdata.Golden} how the witnesses are stored
 * and rewritten.
 *
 * <p>{@link dev.colorfast.testdata.BlockHoundOracleTest} runs the programs in testdata/oracle, and
 * compares what is found in them with what a detector sees then.
 */
package dev.colorfast.testdata;
