package it;

import lombok.Value;

@Value
class Pause {
  long millis;
}
