String log = new File(basedir, 'build.log').text
assert log.contains('options: no findings in 1 source file')
assert log.contains("Colorfast cannot analyse module options: unknown option: 'Kind'; did you mean 'Kinds'?")
