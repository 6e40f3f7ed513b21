String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*Handler\.java:9: error: \[BlockingOnEventLoop\] /
assert log.count(':compile ') == 1
assert log.contains(':jar ')
assert !log.contains(':install ')
