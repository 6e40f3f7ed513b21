String before = '''package it;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier; // what is bought

/** A shop. */
public class Shop   {

  /** Closed on Sundays. */
  public void open() throws InterruptedException {
    Thread.sleep(10); // the key is stuck
  }

\t@Deprecated
\tpublic CompletableFuture<String> order( String what ) {
\t\treturn CompletableFuture.supplyAsync(() -> what);
\t}

  public String name() { return "Shop"; }

  void clean() throws InterruptedException { open(); }

  record Offer(Supplier<String> price) {}
}
'''
assert new File(basedir, 'src/main/java/it/Shop.java').text == before
    .replace('bought\n', 'bought\nimport org.jetbrains.annotations.Blocking;\nimport org.jetbrains.annotations.NonBlocking;\n')
    .replace('  public void open', '  @Blocking\n  public void open')
    .replace('\tpublic Comp', '\t@NonBlocking\n\tpublic Comp')

String log = new File(basedir, 'build.log').text
assert log.contains('2 annotations in 1 file, not written yet: see')
assert log.contains('colorfast-annotations (scope provided will do), which is missing in annotate; nothing was written')
assert log.contains('written: 2 annotations in 1 file')
assert log.contains('Colorfast: nothing to change')
assert !new File(basedir, 'target/colorfast/annotate.patch').exists()
