package it;

import com.google.auto.value.AutoValue;

@AutoValue
abstract class Pause {
  abstract long millis();

  static Pause of(long millis) {
    return new AutoValue_Pause(millis);
  }
}
