String log = new File(basedir, 'build.log').text
assert log.contains('Nothing to analyse: the packaging is pom')
assert log.contains('BUILD SUCCESS')
