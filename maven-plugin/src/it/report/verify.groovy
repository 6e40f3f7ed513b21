String page = new File(basedir, 'target/colorfast/report.html').text
assert page.contains('<title>Shop: color map</title>')
assert page.contains('"src/main/java/it/Handler.java"')
assert page.contains('BlockingOnEventLoop')
assert !page.contains(basedir.path)

String colors = new File(basedir, 'target/colorfast/colors.json').text
assert colors.contains('"color":"async"')
assert colors.contains('"color":"blocking"')

String log = new File(basedir, 'build.log').text
assert log.contains('Handler.waitALittle: blocking')
assert log.contains('→ Thread.sleep  Handler.java:19  blocks: sleep')
assert log.contains('runs on a computation pool')
assert log.contains('BlockingOnCommonPool  Handler.java:19: reported')
assert new File(basedir, 'target/colorfast/graph.dot').text.contains('label="Handler.channelRead"')
