String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*Handler\.java:9: error: \[BlockingOnEventLoop\] /
assert log.contains('annotation-processor: 1 finding: 1 error in 2 source files')
assert new File(basedir, 'target/generated-sources/annotations/it/AutoValue_Pause.java').exists()
assert new File(basedir, 'target/colorfast/main/generated-sources/it/AutoValue_Pause.java').exists()
