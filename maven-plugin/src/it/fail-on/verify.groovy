String log = new File(basedir, 'build.log').text
assert (log =~ /(?m)^\[ERROR\] .*Handler\.java:9: error: \[BlockingOnEventLoop\] /).count == 1
assert (log =~ /(?m)^\[WARNING\] .*Handler\.java:9: warning: \[BlockingOnEventLoop\] /).count == 2
assert log.count('Colorfast has 1 finding: 1 warning in fail-on.') == 1
assert log.contains("failOn (colorfast.failOn) is 'SOMETIMES', which is none of ERROR, WARNING, NEVER")
assert log.contains('Colorfast is skipped (colorfast.skip)')
assert log.count('[WARNING] -Dcolorfast.failsOn is no parameter of Colorfast\'s, and nothing comes of it; did you mean -Dcolorfast.failOn?') == 1
