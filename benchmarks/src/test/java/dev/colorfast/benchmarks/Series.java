package dev.colorfast.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The same figure, measured several times. */
record Series(List<Double> values) {

  /** Sorts the values; there must be one. */
  Series {
    values = values.stream().sorted().toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
  }

  static Series of(double... values) {
    return new Series(Arrays.stream(values).boxed().toList());
  }

  /** Returns what each value is of the one that was measured in the same round. */
  static Series ratios(List<Double> values, List<Double> of) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < values.size(); round++) {
      ratios.add(values.get(round) / of.get(round));
    }
    return new Series(ratios);
  }

  double median() {
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(middle)
        : (values.get(middle - 1) + values.get(middle)) / 2;
  }

  double lowest() {
    return values.get(0);
  }

  double highest() {
    return values.get(values.size() - 1);
  }

  /** Returns the median and the range, each with that many digits after the point. */
  String text(int digits) {
    String format = "%." + digits + "f";
    return String.format(
        Locale.ROOT, format + " (" + format + " to " + format + ")", median(), lowest(), highest());
  }
}
