// Needs a JDK of 21 or newer at one of the places where the toolchains plugin looks.
List<File> parents = [
  new File('/usr/lib/jvm'),
  new File('/Library/Java/JavaVirtualMachines'),
  new File(System.getProperty('user.home'), '.sdkman/candidates/java'),
  new File(System.getProperty('user.home'), '.jdks')
]
List<File> homes = parents.collectMany { (it.listFiles() ?: []).toList() }
homes += homes.collect { new File(it, 'Contents/Home') }
homes += System.getenv().findAll { it.key.startsWith('JAVA') }.collect { new File(it.value) }
return homes.any { home ->
  File release = new File(home, 'release')
  String version = release.isFile() ? release.text.find(/JAVA_VERSION="\d+/) : null
  version != null && version.replaceAll(/\D/, '').toInteger() >= 21
}
