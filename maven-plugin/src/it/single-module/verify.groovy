String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*Handler\.java:9: error: \[BlockingOnEventLoop\] /
assert log =~ /(?m)^    waitALittle\(\);\n +\^/
assert log.contains('single-module: 1 finding: 1 error in 1 source file')
assert log.contains('Colorfast has 1 finding: 1 error in single-module.')
assert !new File(basedir, 'target/colorfast/main/classes/it').exists()
