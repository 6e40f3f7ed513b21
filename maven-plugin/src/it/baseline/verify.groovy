String log = new File(basedir, 'build.log').text
assert (log =~ /(?m)^\[ERROR\] .*Handler\.java:\d+: error: \[BlockingOnEventLoop\] /).count == 1
assert log =~ /(?m)^\[ERROR\] .*ServerHandler\.java:10: error: \[BlockingOnEventLoop\] /
assert log.contains('2 known findings no longer found.')
assert log.count('  SwallowedInterrupt it.Deleted.m() -') == 1
assert log.contains('Colorfast: 3 known findings (1 new, 2 gone) in ')
assert log.contains('Colorfast: 3 known findings (0 new, 0 gone) in ')
assert (log =~ /Colorfast: no findings in 3 modules; those in .*colorfast-baseline\.txt are passed over/).count == 4
assert log.count('library: no findings in 1 source file, unchanged since the last run') == 3
assert log.contains('BlockingOnEventLoop  LibraryHandler.java:9: not reported, because the baseline has it')
assert log.contains('There is no baseline ')
assert new File(basedir, 'colorfast-baseline.txt').readLines().drop(1) == [
  'BlockingOnEventLoop it.LibraryHandler.channelRead(ChannelHandlerContext,Object) java.lang.Thread.sleep(long)',
  'BlockingOnEventLoop it.ServerHandler.channelRead(ChannelHandlerContext,Object) java.lang.Thread.sleep(long)  # some day',
  'BlockingOnEventLoop it.ServerHandler.channelRead(ChannelHandlerContext,Object) java.lang.Thread.sleep(long) 2',
]
assert new File(basedir, 'target/colorfast/findings.sarif').text.contains('"version": "2.1.0"')
