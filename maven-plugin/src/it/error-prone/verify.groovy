String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[WARNING\] .*Handler\.java:9: warning: \[BlockingOnEventLoop\] /
assert log.contains('error-prone: 1 finding: 1 warning in 1 source file')
String arguments = new File(basedir, 'target/colorfast/main/compiler.args').text
assert arguments.contains('-XepOpt:Colorfast:Certainty=possible')
assert !arguments.contains('NullAway')
assert !arguments.contains('-Werror')
