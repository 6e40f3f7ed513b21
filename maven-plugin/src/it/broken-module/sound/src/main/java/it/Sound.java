package it;

class Sound {
  int number;
}
