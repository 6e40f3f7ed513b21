String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*Handler\.java:9: error: \[BlockingOnEventLoop\] /
assert log.contains('generated-sources: 1 finding: 1 error in 2 source files')
