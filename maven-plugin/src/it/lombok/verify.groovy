String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*Handler\.java:12: error: \[BlockingOnEventLoop\] /
assert log =~ /(?m)^\[ERROR\] .*Handler\.java:19: error: \[BlockingOnEventLoop\] /
assert log.contains('lombok: 2 findings: 2 errors in 2 source files')
