String log = new File(basedir, 'build.log').text
String some = '[WARNING] Colorfast: 2 modules of 4 were not analysed: broken, user. '
assert log.contains(some + 'So what only all modules together have was not looked for, and there are no findings.json,')
assert log.contains(some + 'So there is no color map, and none of the other reports. Mend')
assert log.contains('were not analysed: broken') && log.contains('So the baseline is as it was')
assert log.count(' not analysed: ') == 3
assert log.count('sound: no findings in 1 source file') >= 3
assert !new File(basedir, 'colorfast-baseline.txt').exists()
