package dev.colorfast.librarymodels;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what a class file declares, without loading the class. */
final class ClassFileMembers {

  private final DataInputStream in;
  private final String[] texts;
  private final int[] named;

  private ClassFileMembers(byte[] classFile) throws IOException {
    in = new DataInputStream(new ByteArrayInputStream(classFile));
    in.skipNBytes(8);
    texts = new String[in.readUnsignedShort()];
    named = new int[texts.length];
    readConstants();
  }

  /** Returns name and descriptor of each declared method and constructor, in one word. */
  static Set<String> of(byte[] classFile) throws IOException {
    return new ClassFileMembers(classFile).methods();
  }

  /** Returns the binary names of the class above and of the interfaces that it names. */
  static List<String> supertypesOf(byte[] classFile) throws IOException {
    return new ClassFileMembers(classFile).supertypes();
  }

  private void readConstants() throws IOException {
    for (int index = 1; index < texts.length; index++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[index] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 7 -> named[index] = in.readUnsignedShort();
        case 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 5, 6 -> {
          in.skipNBytes(8);
          index++;
        }
        default -> throw new IOException("unknown constant " + tag);
      }
    }
  }

  private List<String> supertypes() throws IOException {
    in.skipNBytes(4);
    List<String> names = new ArrayList<>();
    addName(names);
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      addName(names);
    }
    return names;
  }

  private void addName(List<String> names) throws IOException {
    int constant = in.readUnsignedShort();
    if (constant != 0) {
      names.add(texts[named[constant]].replace('/', '.'));
    }
  }

  private Set<String> methods() throws IOException {
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    members();
    return members();
  }

  private Set<String> members() throws IOException {
    Set<String> members = new HashSet<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(2);
      members.add(texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()]);
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        in.skipNBytes(2);
        in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
      }
    }
    return members;
  }
}
