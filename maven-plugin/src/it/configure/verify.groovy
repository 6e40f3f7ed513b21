String log = new File(basedir, 'build.log').text
assert log.contains('-Dcolorfast.apply writes it')
assert log.count('Written: ') == 2
assert log =~ /(?m)^\[ERROR\] .*Handler\.java:\[9,\d+\] \[BlockingOnEventLoop\] waitALittle\(\) sleeps/
assert log.count("The checks run in this project's javac build already") == 1
assert log.contains('errorprone("dev.colorfast:colorfast-checks:')
