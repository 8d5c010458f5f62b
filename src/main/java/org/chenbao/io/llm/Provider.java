package org.chenbao.io.llm;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chenbao.language.Tables;

/// Somebody who runs models, and how to speak to them: a line of `providers.tsv`.
///
/// @param name what a person calls it by in settings
/// @param manner what of its dialect it understands
public record Provider(String name, Dialect dialect, Manner manner, Usual usual) {
  /// Written where a provider has nothing of a kind.
  private static final String NONE = "-";

  private static final Map<String, Provider> ALL =
      Tables.rows(Provider.class, "providers.tsv").stream()
          .map(Provider::row)
          .collect(Collectors.toUnmodifiableMap(Provider::name, Function.identity()));

  /// What is taken where a person says nothing else; each may be empty.
  ///
  /// @param base the address
  /// @param key the environment variable that holds the key
  /// @param model the model asked for
  public record Usual(String base, String key, String model) {}

  /// An endpoint that speaks chat completions and of which nothing else is known.
  public static final String COMPATIBLE = "compatible";

  /// The provider of a name.
  public static Optional<Provider> named(String name) {
    return Optional.ofNullable(ALL.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /// All names, sorted.
  public static List<String> names() {
    return ALL.keySet().stream().sorted().toList();
  }

  /// The cells are read in the order of the table's columns.
  private static Provider row(List<String> row) {
    Iterator<String> cells = row.iterator();
    String name = cells.next();
    Dialect dialect = Dialect.of(cells.next());
    Manner.Form form = Manner.Form.valueOf(cells.next().toUpperCase(Locale.ROOT));
    String limit = cells.next();
    boolean temperature = cells.next().equals("yes");
    var manner = new Manner(form, temperature, limit, cells.next());
    var usual = new Usual(given(cells.next()), given(cells.next()), given(cells.next()));
    return new Provider(name, dialect, manner, usual);
  }

  private static String given(String cell) {
    return cell.equals(NONE) ? "" : cell;
  }
}
