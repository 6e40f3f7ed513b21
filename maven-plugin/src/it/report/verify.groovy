String page = new File(basedir, 'target/colorfast/report.html').text
assert page.contains('<title>Shop: color map</title>')
assert page.contains('"src/main/java/it/Handler.java"')
assert page.contains('BlockingOnEventLoop')
assert !page.contains(basedir.path)

String colors = new File(basedir, 'target/colorfast/colors.json').text
assert colors.contains('"color":"async"')
assert colors.contains('"color":"blocking"')
