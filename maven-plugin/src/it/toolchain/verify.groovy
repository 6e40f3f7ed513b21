String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*Handler\.java:11: error: \[BlockingOnEventLoop\] /
