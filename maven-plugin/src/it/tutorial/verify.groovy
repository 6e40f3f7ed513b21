// What the page shows is what is here, and what it says is printed was printed.
String page = new File(basedir, '../../../../docs/tutorial.md').text
String log = new File(basedir, 'build.log').text
List<String> blocks = page.split('(?m)^```').toList()
List<String> shown = (1..<blocks.size()).step(2).collect { blocks[it] }
List<File> files = ['pom.xml', 'src/main/java/shop/PriceVerticle.java', 'src/main/java/shop/Rates.java',
  'mended/src/main/java/shop/PriceVerticle.java', 'mended/src/main/java/shop/Rates.java'].collect { new File(basedir, it) }
files.each { file -> assert shown.any { it.substring(it.indexOf('\n') + 1) == file.text } : "the page does not show $file" }

List<String> printed = shown.findAll { it.startsWith('\n') && !it.startsWith('\nmvn ') }
assert printed.size() == 2
printed.each { block -> block.readLines().findAll { !it.isEmpty() }.each { assert log.contains(it) : "the page says that this is printed: $it" } }
assert log.contains('no findings in 2 source files')
