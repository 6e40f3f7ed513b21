assert new File(basedir, 'src/main/java/module-info.java').text == '''module it {
  requires java.logging; // what happens
  requires static org.jetbrains.annotations;

  exports it;
}
'''
String source = new File(basedir, 'src/main/java/it/Pauses.java').text
assert source.count('@Blocking\n') == 2
assert source =~ /@Blocking\n +public void run\(\) \{\n +Pauses\.pause/

String log = new File(basedir, 'build.log').text
assert log.contains('written: 2 annotations in 1 file, and what they need in 1 module descriptor')
assert log.contains('Colorfast: nothing to change')
