String log = new File(basedir, 'build.log').text
String found = '[BlockingOnEventLoop] Store.find blocks on the database, and channelRead runs on an event loop'
assert log.count(found) == 2
assert (log =~ /(?m)^\[ERROR\] .*FrontHandler\.java:15: error: \[BlockingOnEventLoop\] /).count == 2
assert log =~ /(?m)^ +→ JdbcStore\.find +JdbcStore\.java:\d+$/
assert log.count('Colorfast has 1 finding: 1 error in all modules together.') == 2
assert log.count('front: no findings in 1 source file, unchanged since the last run') == 4
assert log.contains('Colorfast: 1 known finding (1 new, 0 gone) in ')
assert !log.contains('no longer found')
assert new File(basedir, 'colorfast-baseline.txt').readLines().drop(1) == [
  'BlockingOnEventLoop it.FrontHandler.channelRead(ChannelHandlerContext,Object) it.Store.find(long) linked',
]
