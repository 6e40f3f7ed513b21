package java.security;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;

class SecureRandom {
  @Blocking(kind = ENTROPY, interrupt = IGNORES) void nextBytes(byte[] bytes);

  @Blocking(kind = ENTROPY, interrupt = IGNORES)
  void nextBytes(byte[] bytes, SecureRandomParameters params);

  @Blocking(kind = ENTROPY, interrupt = IGNORES) byte[] generateSeed(int numBytes);
  @Blocking(kind = ENTROPY, interrupt = IGNORES) static byte[] getSeed(int numBytes);
  @Blocking(kind = ENTROPY, interrupt = IGNORES) static SecureRandom getInstanceStrong();
  @Blocking(kind = ENTROPY, interrupt = IGNORES) void reseed();
  @Blocking(kind = ENTROPY, interrupt = IGNORES) void reseed(SecureRandomParameters params);
}

class KeyPairGenerator {
  @Blocking(kind = ENTROPY, interrupt = IGNORES) KeyPair generateKeyPair();
  @Blocking(kind = ENTROPY, interrupt = IGNORES) KeyPair genKeyPair();
}

class KeyStore {
  @Blocking(kind = FILE, interrupt = IGNORES)
  static KeyStore getInstance(File file, char[] password);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static KeyStore getInstance(File file, KeyStore.LoadStoreParameter param);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  void load(InputStream stream, char[] password);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void store(OutputStream stream, char[] password);
}

class AccessController {
  static Object doPrivileged(@RunsOn(CALLER) PrivilegedAction action);
  static Object doPrivileged(@RunsOn(CALLER) PrivilegedExceptionAction action);
  static Object doPrivileged(@RunsOn(CALLER) PrivilegedAction action, AccessControlContext context);

  static Object doPrivileged(
      @RunsOn(CALLER) PrivilegedExceptionAction action,
      AccessControlContext context);

  static Object doPrivileged(
      @RunsOn(CALLER) PrivilegedAction action,
      AccessControlContext context,
      Permission... perms);

  static Object doPrivileged(
      @RunsOn(CALLER) PrivilegedExceptionAction action,
      AccessControlContext context,
      Permission... perms);

  static Object doPrivilegedWithCombiner(@RunsOn(CALLER) PrivilegedAction action);
  static Object doPrivilegedWithCombiner(@RunsOn(CALLER) PrivilegedExceptionAction action);

  static Object doPrivilegedWithCombiner(
      @RunsOn(CALLER) PrivilegedAction action,
      AccessControlContext context,
      Permission... perms);

  static Object doPrivilegedWithCombiner(
      @RunsOn(CALLER) PrivilegedExceptionAction action,
      AccessControlContext context,
      Permission... perms);
}
