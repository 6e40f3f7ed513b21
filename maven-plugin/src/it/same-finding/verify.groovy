// The same finding, at the same line and in the same words, from Maven's compiler plugin, from our
// goal, and from plain javac with the same processor path.
String log = new File(basedir, 'build.log').text
List<String> arguments = new File(basedir, 'target/colorfast/main/compiler.args').readLines()
String valueOf(List<String> arguments, String option) {
  int at = arguments.indexOf('option\t' + option)
  assert at >= 0: arguments
  return arguments[at + 1].substring('option\t'.length())
}

List<String> command = [System.getProperty('java.home') + '/bin/javac']
new File(basedir, 'pom.xml').eachLine { line ->
  def flag = line =~ /<arg>(-J[^<]+)<\/arg>/
  if (flag) command << flag[0][1]
}
command += ['-XDcompilePolicy=simple', '--should-stop=ifError=FLOW',
    '-Xplugin:ErrorProne -XepDisableAllChecks -Xep:BlockingOnEventLoop:WARN',
    '-processorpath', valueOf(arguments, '--processor-path'),
    '-classpath', valueOf(arguments, '--class-path'),
    '-d', new File(basedir, 'target').path, 'src/main/java/it/Handler.java']
String plain = command.execute(null as String[], basedir).with { process ->
  def err = new StringBuilder()
  process.waitForProcessOutput(new StringBuilder(), err)
  err.toString()
}

String sentence = '[BlockingOnEventLoop] waitALittle() sleeps, and channelRead runs on an event loop'
List<String> chain = plain.readLines().findAll { it.contains('Handler.java:8 ') || it.contains('→') }
assert chain.size() == 3: plain
assert plain.startsWith("src/main/java/it/Handler.java:9: warning: $sentence\n"): plain
assert log =~ /(?m)Handler\.java:\[9,15\] \Q$sentence\E$/
assert log =~ /(?m)Handler\.java:9: warning: \Q$sentence\E$/
for (String line : chain) {
  assert log.count(line.strip()) == 2: line
}
