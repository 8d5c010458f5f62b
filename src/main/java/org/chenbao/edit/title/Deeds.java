package org.chenbao.edit.title;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Tables;
import org.chenbao.language.Unit;

/// Whether words tell that somebody did something: `deeds.tsv`. An act before 的 is none: 推出的模型.
public final class Deeds {
  private static final List<List<String>> ROWS = Tables.rows(Deeds.class, "deeds.tsv");

  private static final Pattern DEED = pattern(ROWS);

  private static final List<Pattern> KINDS =
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
    return DEED.matcher(words).find();
  }

  /// The kind of the first act told, a row of the table; empty where none is.
  public static OptionalInt first(String words) {
    return IntStream.range(0, KINDS.size())
        .filter(kind -> start(kind, words) < words.length())
        .boxed()
        .min(Comparator.comparingInt(kind -> start(kind, words)))
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static int start(int kind, String words) {
    Matcher deed = KINDS.get(kind).matcher(words);
    return deed.find() ? deed.start() : words.length();
  }

  /// True where somebody named early does or says something.
  public static boolean told(String words) {
    Matcher deed = DEED.matcher(words);
    boolean named = Names.in(words).stream().anyMatch(n -> n.place().start() <= EARLY);
    if (named && SPEAKER.matcher(words).find()) {
      return true;
    }
    return deed.find() && (named || (deed.start() > 1 && deed.start() <= CLOSE));
  }

  /// True where the act stands first: whoever does it was named before.
  static boolean begin(String words) {
    return DEED.matcher(words).lookingAt();
  }

  /// True where somebody does something whom no table knows: the act does not begin the words.
  static boolean acts(String words) {
    Matcher deed = DEED.matcher(words);
    return deed.find() && deed.start() >= LEAST_NAME && deed.start() <= CLOSE;
  }

  /// True for a quantity that says how much; ranks and bare numbers say little alone.
  public static boolean measures(Quantity quantity) {
    return quantity.unit().kind() != Unit.Kind.RANK && quantity.unit().kind() != Unit.Kind.BARE;
  }

  /// True where the words tell how much of something.
  public static boolean measured(String words) {
    return Quantities.in(words).stream().anyMatch(Deeds::measures);
  }

  private static Pattern pattern(List<List<String>> rows) {
    return Pattern.compile("(?:" + joined(rows, 0) + ")(?!的)|(?i:\\b(?:" + joined(rows, 1) + "))");
  }

  private static String joined(List<List<String>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.joining("|"));
  }
}
