package dev.colorfast.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void hasAMedianAndARange() {
    assertEquals("2.0 (1.0 to 9.0)", Series.of(9, 1, 2).text(1));
    assertEquals("2.50 (1.00 to 9.00)", Series.of(9, 3, 1, 2).text(2));
  }

  @Test
  void comparesRoundByRound() {
    assertEquals(
        "2.0 (1.5 to 3.0)",
        Series.ratios(List.of(3.0, 40.0, 3.0), List.of(1.0, 20.0, 2.0)).text(1));
  }

  @Test
  void refusesToSayAnythingAboutNothing() {
    assertThrows(IllegalArgumentException.class, Series::of);
  }
}
