package org.chenbao.digest.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit;
import org.chenbao.language.Versions;
import org.chenbao.model.Place;

/// What a text is recognised by, whatever its language: names, figures, versions.
final class Marks {
  private static final Pattern LATIN_NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[-.&+][A-Za-z0-9]+)*");

  /// Bare numbers below this are counts of anything; from here on they are rare enough to tell.
  private static final double TELLING_NUMBER = 13;

  /// A third quarter, a second place, two weeks: small ones are everywhere.
  private static final Set<Unit.Kind> WEAK =
      EnumSet.of(Unit.Kind.BARE, Unit.Kind.COUNT, Unit.Kind.RANK, Unit.Kind.TIME);

  private Marks() {}

  /// Names in their canonical form and the words they are made of; in Chinese text every Latin word
  /// names something.
  static Set<String> names(String text, boolean latin) {
    Set<String> names = new HashSet<>();
    for (Name name : Names.in(text)) {
      names.add(name.canonical());
      for (String part : name.canonical().split(" ", -1)) {
        addPart(part, names);
      }
    }
    if (!latin) {
      Matcher words = LATIN_NAME.matcher(text);
      while (words.find()) {
        for (String part : Reader.folded(words.group()).split("-", -1)) {
          addPart(part, names);
        }
      }
    }
    return names;
  }

  /// Names as they are printed, by what [#names] calls them; of a name with parts the whole alone.
  static Map<String, String> printed(String text, boolean latin) {
    Map<String, String> printed = new LinkedHashMap<>();
    List<Name> names = Names.in(text);
    names.forEach(n -> printed.putIfAbsent(n.canonical(), n.place().of(text)));
    Matcher words = LATIN_NAME.matcher(text);
    while (!latin && words.find()) {
      var place = new Place(words.start(), words.end());
      String stem = Stem.of(Reader.folded(words.group()));
      if (Cuts.tells(stem) && names.stream().noneMatch(n -> n.place().overlaps(place))) {
        printed.putIfAbsent(stem, words.group());
      }
    }
    return printed;
  }

  private static void addPart(String part, Set<String> names) {
    String stem = Stem.of(part);
    if (Cuts.tells(stem) && !Character.isDigit(stem.charAt(0))) {
      names.add(stem);
    }
  }

  static Set<String> figures(String text) {
    Set<String> figures = new HashSet<>();
    for (Quantity quantity : Quantities.in(text)) {
      double value = quantity.amount().low().doubleValue();
      Unit unit = quantity.unit();
      boolean weak = WEAK.contains(unit.kind());
      if (!weak || value >= TELLING_NUMBER) {
        figures.add((weak ? "" : unit.code() + " ") + String.format(Locale.ROOT, "%.3g", value));
      }
    }
    return figures;
  }

  static Map<String, Set<String>> versions(String text) {
    Map<String, Set<String>> versions = Versions.in(Reader.folded(text));
    versions.keySet().removeIf(product -> !Cuts.tells(product));
    return versions;
  }
}
