String log = new File(basedir, 'build.log').text
assert (log =~ /(?m)^\[ERROR\] .*LibraryHandler\.java:9: error: \[BlockingOnEventLoop\] /).count == 2
assert (log =~ /(?m)^\[ERROR\] .*ServerHandler\.java:8: error: \[BlockingOnEventLoop\] /).count == 2
assert log.count('Nothing to analyse: the packaging is pom') == 2
assert log.count('Nothing to analyse: no Java sources in main') == 2
assert log.count('Colorfast: 2 findings: 2 errors in 2 modules of 4') == 2
assert log.contains('Colorfast has 2 findings: 2 errors in library, server.')
assert !log.contains('not analysed')
