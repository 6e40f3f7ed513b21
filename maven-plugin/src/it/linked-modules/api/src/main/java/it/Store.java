package it;

public interface Store {
  String find(long id);
}
