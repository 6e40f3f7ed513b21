String source = new File(basedir, 'src/main/java/it/Worker.java').getText('UTF-8')
assert source.contains('''    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      // nobody asks
    }
''')
assert source.contains('''\t\t} catch (InterruptedException e) { Thread.currentThread().interrupt(); // odd
\t\t\tSystem.out.println(e);
\t\t}
''')
assert source.contains('catch (InterruptedException e) { Thread.currentThread().interrupt(); }\n')
assert source.contains('''    executor
        . execute ( () -> System.out.println("é") );
''')
assert source.contains('''    } catch (TimeoutException e) {
      name.cancel(true);
      return "none";
''')

String log = new File(basedir, 'build.log').text
assert log.contains('5 fixes in 1 file, not written yet: see')
assert log.contains('written: 5 fixes in 1 file')
assert log.contains('src/main/java/it/Worker.java is left as it is: it has changed since')
assert log.contains('apply: no findings in 1 source file')
assert log.contains('Colorfast: nothing to change')
assert log.contains("checks (colorfast.checks) names 'LostAsyncResults', which is no check (did you mean LostAsyncResult?). The checks are ")
