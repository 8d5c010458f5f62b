package org.chenbao.edit.title;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.language.Alternatives;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Tables;
import org.chenbao.language.Unit;

/// Whether words tell that somebody did something: `deeds.tsv`. An act before 的 is none: 推出的模型.
public final class Deeds {
  private static final List<List<String>> ROWS = Tables.rows(Deeds.class, "deeds.tsv");

  private static final Alternatives DEED = pattern(ROWS);

  private static final List<Alternatives> KINDS =
      ROWS.stream().map(row -> pattern(List.of(row))).toList();

  /// Who speaks, then the colon, then what is said.
  private static final Pattern SPEAKER = Pattern.compile("^[^，。；！？：]{2,22}：.{6,}");

  /// Who acts stands at the beginning.
  private static final int EARLY = 8;

  /// A name that is in no table is not known as one, but what is done follows it closely.
  private static final int CLOSE = 14;

  /// A company's name has so many characters; 正式 and 首次 have fewer.
  private static final int LEAST_NAME = 4;

  private Deeds() {}

  /// True where an act is told.
  public static boolean in(String words) {
    return DEED.isIn(words);
  }

  /// The kind of the first act told, a row of the table; empty where none is.
  public static OptionalInt first(String words) {
    int first = -1;
    int earliest = words.length();
    for (int kind = 0; kind < KINDS.size(); kind++) {
      int start = KINDS.get(kind).start(words);
      first = start < earliest ? kind : first;
      earliest = Math.min(start, earliest);
    }
    return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
  }

  /// True where somebody named early does or says something.
  public static boolean told(String words) {
    boolean named = Names.in(words).stream().anyMatch(n -> n.place().start() <= EARLY);
    if (named && SPEAKER.matcher(words).find()) {
      return true;
    }
    int deed = DEED.start(words);
    return deed < words.length() && (named || (deed > 1 && deed <= CLOSE));
  }

  /// True where the act stands first: whoever does it was named before.
  public static boolean begin(String words) {
    return !words.isEmpty() && DEED.start(words) == 0;
  }

  /// True where somebody does something whom no table knows: the act does not begin the words.
  static boolean acts(String words) {
    int deed = DEED.start(words);
    return deed < words.length() && deed >= LEAST_NAME && deed <= CLOSE;
  }

  /// True for a quantity that says how much; ranks and bare numbers say little alone.
  public static boolean measures(Quantity quantity) {
    return quantity.unit().kind() != Unit.Kind.RANK && quantity.unit().kind() != Unit.Kind.BARE;
  }

  /// True where the words tell how much of something.
  public static boolean measured(String words) {
    return Quantities.in(words).stream().anyMatch(Deeds::measures);
  }

  private static Alternatives pattern(List<List<String>> rows) {
    return Alternatives.of(
        Alternatives.framed("", joined(rows, 0), "(?!的)")
            + "|"
            + Alternatives.framed("\\b", joined(rows, 1), ""));
  }

  private static String joined(List<List<String>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.joining("|"));
  }
}
