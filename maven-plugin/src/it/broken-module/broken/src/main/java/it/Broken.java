package it;

class Broken {
  Missing missing;
}
