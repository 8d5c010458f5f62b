package org.chenbao.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import org.chenbao.language.Lexicon.Hit;
import org.chenbao.language.Units.Measure;
import org.chenbao.model.Place;
import org.jspecify.annotations.Nullable;

/// Reads what stands around a number: scale, range, unit, currency sign, bound.
final class Phrases {
  private static final Lexicon<Boolean> TO = joints();

  /// How far "between" and 之间 stand from a range.
  private static final int NEAR = 12;

  private Phrases() {}

  private static Lexicon<Boolean> joints() {
    var words = new HashMap<String, Boolean>();
    for (String word : Tables.alternatives("-|–|—|－|~|～|至|到|或|to|and|or|与|和")) {
      words.put(word, word.equals("and") || word.equals("和") || word.equals("与"));
    }
    return Lexicon.of(words);
  }

  /// The quantity of which `number`, read at `start`, is the (first) number; null where the digits
  /// belong to a name, a clock or an identifier.
  static @Nullable Quantity around(String text, int start, Numeral number) {
    if (isGlued(text, start)) {
      return null;
    }
    Hit<Unit> sign = Units.before(text, start);
    Numeral scaled = middle(text, Scales.read(text, number, sign != null));
    Numeral whole = range(text, start, scaled, sign != null);
    return build(text, start, whole, sign);
  }

  static @Nullable Quantity build(
      String text, int start, Numeral number, @Nullable Hit<Unit> sign) {
    Hit<Measure> behind = measure(text, number);
    if (behind == null && sign == null && number.unit() == null && isName(text, start, number)) {
      return null;
    }
    int from = sign == null ? start : sign.edge();
    int rank = Ranks.before(text, from);
    int end = behind == null ? number.end() : behind.edge();
    if (rank >= 0) {
      return new Quantity(new Place(rank, end), number.amount(), Ranks.RANK, Bound.EXACT);
    }
    Unit unit = unit(number, behind, sign);
    Amount amount =
        behind == null || (sign != null && unit.equals(sign.value()))
            ? number.amount()
            : number.amount().times(behind.value().factor());
    return bounded(text, new Quantity(new Place(from, end), amount, unit, number.bound()));
  }

  private static Unit unit(
      Numeral number, @Nullable Hit<Measure> behind, @Nullable Hit<Unit> sign) {
    if (number.unit() != null) {
      return number.unit();
    }
    if (sign != null) {
      return sign.value();
    }
    return behind == null ? Unit.NONE : behind.value().unit();
  }

  /// The unit behind a number, where it is one: 5G is no weight, and behind a sign only money.
  private static @Nullable Hit<Measure> measure(String text, Numeral number) {
    if (number.unit() != null || NumberNames.isFamily(text, number.end())) {
      return null;
    }
    Hit<Measure> hit = Units.at(text, number.end());
    boolean generation =
        Letters.at(text, number.end()) == 'G' && hit != null && hit.edge() == number.end() + 1;
    return generation || isClock(text, number, hit) || isPart(text, number, hit) ? null : hit;
  }

  /// The first letters of a longer word (分 of 分辨率) or of a format (x of 1920x1080) count nothing.
  private static boolean isPart(String text, Numeral number, @Nullable Hit<Measure> hit) {
    return hit != null
        && (HanWords.isWordAt(text, Letters.skipBlanks(text, number.end()), hit.edge())
            || ("xX×".indexOf(text.charAt(hit.edge() - 1)) >= 0
                && Letters.isDigit(Letters.at(text, hit.edge()))));
  }

  /// 8 点 of a day is no count of points.
  private static boolean isClock(String text, Numeral number, @Nullable Hit<Measure> hit) {
    return hit != null && Clocks.endsAt(text, number, hit.edge());
  }

  /// True where the digits go on as a word, or the number is a version, a score or a round.
  private static boolean isName(String text, int start, Numeral number) {
    char next = Letters.at(text, number.end());
    boolean digits = Letters.isDigit(text.charAt(number.end() - 1));
    boolean runsOn = Letters.isLatinOrDigit(next) && digits;
    boolean joined =
        ".:：∶/比x×X".indexOf(next) >= 0 && Letters.isDigit(Letters.at(text, number.end() + 1));
    return runsOn
        || joined
        || isPair(text, start, number)
        || text.startsWith("决赛", Letters.skipBlanks(text, number.end()))
        || (!number.isScaled() && NumberNames.continuesName(text, start, number.end()));
  }

  /// 21-12, 3-5: two bare numbers with a dash are a score as often as a range.
  private static boolean isPair(String text, int start, Numeral number) {
    boolean dash = "-–".indexOf(Letters.at(text, number.end())) >= 0;
    String words = text.substring(start, number.end());
    return number.amount().isRange()
        ? !number.isScaled() && (words.indexOf('-') > 0 || words.indexOf('–') > 0)
        : dash && Letters.isDigit(Letters.at(text, number.end() + 1));
  }

  /// True where a joining mark ties the digits to a word before them: GPT-5.3, v2.
  private static boolean isGlued(String text, int start) {
    char before = Letters.at(text, start - 1);
    if (Letters.isLatin(before)) {
      return Units.before(text, start) == null;
    }
    return "-_.:：∶/比x×X#@".indexOf(before) >= 0
        && Letters.isLatinOrDigit(Letters.at(text, start - 2));
  }

  /// 20 多亿, 30 余万, 2 亿多人, 300+ people: the bound stands before the scale or the unit.
  private static Numeral middle(String text, Numeral number) {
    int mark = Letters.skipBlanks(text, number.end());
    if ("多余+".indexOf(Letters.at(text, mark)) < 0) {
      return number;
    }
    Numeral open = number.bounded(mark + 1, Bound.OVER);
    Numeral scaled = number.isScaled() ? open : Scales.read(text, open, false);
    return scaled.isScaled() != number.isScaled() || Units.at(text, mark + 1) != null
        ? scaled
        : number;
  }

  private static Numeral range(String text, int start, Numeral lower, boolean isMoney) {
    Hit<Measure> unit = measure(text, lower);
    int gap = Letters.skipBlanks(text, unit == null ? lower.end() : unit.edge());
    Hit<Boolean> joint = TO.at(text, gap);
    if (joint == null) {
      return lower;
    }
    int next = afterSign(text, Letters.skipBlanks(text, joint.edge()));
    Numeral upper = numeral(text, next);
    if (upper == null || (joint.value() && !between(text, start, upper.end()))) {
      return lower;
    }
    upper = Scales.read(text, upper, isMoney);
    Numeral from = matched(lower, upper);
    boolean rises = from.amount().low().compareTo(upper.amount().high()) < 0;
    return rises && sameUnit(unit, measure(text, upper), lower, upper) ? from.upTo(upper) : lower;
  }

  /// 50-100 亿: the scale behind the upper end is the lower end's too.
  private static Numeral matched(Numeral lower, Numeral upper) {
    if (lower.isScaled() || !upper.isScaled()) {
      return lower;
    }
    Numeral scaled = lower.scaled(lower.end(), upper.scale());
    return scaled.amount().low().compareTo(upper.amount().high()) < 0 ? scaled : lower;
  }

  private static boolean sameUnit(
      @Nullable Hit<Measure> first, @Nullable Hit<Measure> second, Numeral lower, Numeral upper) {
    if (first == null) {
      return Objects.equals(lower.unit(), upper.unit());
    }
    return second != null && first.value().equals(second.value());
  }

  private static int afterSign(String text, int at) {
    return "$€£¥￥".indexOf(Letters.at(text, at)) >= 0 ? at + 1 : at;
  }

  private static @Nullable Numeral numeral(String text, int at) {
    char c = Letters.at(text, at);
    if (Letters.isDigit(c)) {
      return ArabicNumerals.at(text, at);
    }
    if (HanNumerals.isNumber(c)) {
      return HanNumerals.at(text, at);
    }
    return Letters.isLatin(c) ? EnglishNumerals.at(text, at) : null;
  }

  /// "And" joins the ends of a range only in "between … and …", 和 only in 在…和…之间.
  private static boolean between(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - NEAR), start);
    return before.toLowerCase(Locale.ROOT).contains("between ")
        || text.substring(end, Math.min(text.length(), end + NEAR)).contains("之间");
  }

  private static Quantity bounded(String text, Quantity quantity) {
    Place place = quantity.place();
    Hit<Bound> before = Bounds.before(text, place.start());
    Hit<Bound> behind = Bounds.at(text, place.end());
    int start = before == null ? place.start() : before.edge();
    int end = behind == null ? place.end() : behind.edge();
    Bound bound =
        before != null ? before.value() : behind != null ? behind.value() : quantity.bound();
    return new Quantity(new Place(start, end), quantity.amount(), quantity.unit(), bound);
  }
}
