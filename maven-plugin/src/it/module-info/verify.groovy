String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*Handler\.java:9: error: \[BlockingOnEventLoop\] /
assert new File(basedir, 'target/colorfast/main/compiler.args').text.contains('--module-path')
