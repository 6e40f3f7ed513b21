package it;

class Broken {
  Missing field;
}
