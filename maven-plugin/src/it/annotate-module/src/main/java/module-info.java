module it {
  requires java.logging; // what happens

  exports it;
}
