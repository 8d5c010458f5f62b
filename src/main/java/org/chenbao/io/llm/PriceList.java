package org.chenbao.io.llm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The reviewed list of models' prices that ships: `prices.tsv`.
public final class PriceList {
  private static final String FILE = "prices.tsv";

  /// What may follow a listed name: the day of a version, or a word for the newest.
  private static final Pattern VERSION = Pattern.compile("(?:[-@:](?:\\d{4}.*|latest|preview.*))?");

  private static final List<Price> PRICES = read();

  private PriceList() {}

  /// The price of a model by the name its endpoint knows it by, `vendor/` before it or not.
  public static Optional<Price> of(String model) {
    String name = model.substring(model.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return PRICES.stream()
        .filter(p -> name.startsWith(p.model()))
        .filter(p -> VERSION.matcher(name.substring(p.model().length())).matches())
        .max(Comparator.comparingInt(p -> p.model().length()));
  }

  private static List<Price> read() {
    try (InputStream in = Objects.requireNonNull(PriceList.class.getResourceAsStream(FILE), FILE)) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(PriceList::price)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Price price(String... columns) {
    var rates =
        new Price.Rates(
            new BigDecimal(columns[3]), new BigDecimal(columns[4]), new BigDecimal(columns[5]));
    if (!columns[2].equals("USD")) {
      throw new IllegalArgumentException(FILE + ": a price in " + columns[2] + " has no rate");
    }
    return new Price(columns[0], columns[1], rates, LocalDate.parse(columns[6]));
  }
}
