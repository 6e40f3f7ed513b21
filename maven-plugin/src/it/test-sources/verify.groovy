String log = new File(basedir, 'build.log').text
assert (log =~ /(?m)^\[ERROR\] .*HandlerTest\.java:9: error: \[BlockingOnEventLoop\] /).count == 1
assert log.count('test-sources: no findings in 1 source file') == 2
assert log.count('test-sources (test): 1 finding: 1 error in 1 source file') == 1
