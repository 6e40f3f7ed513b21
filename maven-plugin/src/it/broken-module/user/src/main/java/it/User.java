package it;

class User {
  int number;
}
