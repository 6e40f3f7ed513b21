String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*Broken\.java:4: error: cannot find symbol/
assert log =~ /symbol: +class Missing/
assert log.contains('Module does-not-compile does not compile, so it was not analysed; the errors stand above.')
assert !log.contains('[BlockingOnEventLoop]')
