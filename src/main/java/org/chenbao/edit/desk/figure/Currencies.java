package org.chenbao.edit.desk.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.language.Quantity;
import org.chenbao.language.Tables;
import org.chenbao.language.Unit.Kind;

/// Sums told in two currencies at a rate that there never was.
final class Currencies {
  /// What one unit was worth in yuan in the years of online news, at least and at most.
  private record Worth(double least, double most) {}

  private static final Map<String, Worth> IN_YUAN = worth();

  /// Between a sum and the same in another currency.
  private static final Pattern ABOUT =
      Pattern.compile(
          "\\s*[（(，,]?\\s*(?:约合|约|合|折合|折|≈|相当于|即|(?i:about|roughly|or|approximately))?\\s*(?:人民币|(?i:US))?\\s*");

  private Currencies() {}

  private static Map<String, Worth> worth() {
    var worth = new HashMap<String, Worth>();
    for (List<String> row : Tables.rows(Currencies.class, "currencies.tsv")) {
      worth.put(
          row.get(0), new Worth(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))));
    }
    return Map.copyOf(worth);
  }

  static Stream<Find> found(Page page) {
    return page.sentences(Role.SAID).flatMap(Currencies::in);
  }

  private static Stream<Find> in(Sentence sentence) {
    List<Quantity> sums =
        sentence.facts().quantities().stream().filter(q -> q.unit().kind() == Kind.MONEY).toList();
    Stream.Builder<Find> finds = Stream.builder();
    for (int i = 0; i + 1 < sums.size(); i++) {
      Quantity one = sums.get(i);
      Quantity other = sums.get(i + 1);
      if (isSame(sentence, one, other) && !isPlausible(one, other)) {
        finds.add(
            Find.at(
                sentence.at(other.place()),
                other.place().of(sentence.words()).strip(),
                String.format(Locale.ROOT, "%.2f", Amounts.value(other) / Amounts.value(one))));
      }
    }
    return finds.build();
  }

  private static boolean isSame(Sentence sentence, Quantity one, Quantity other) {
    String between = sentence.words().substring(one.place().end(), other.place().start());
    String whole = between + other.place().of(sentence.words());
    return !one.unit().code().equals(other.unit().code())
        && Amounts.value(one) > 0
        && Amounts.value(other) > 0
        && ABOUT.matcher(between).matches()
        && (whole.matches("(?s).{0,6}(?:约|合|折|≈|相当于|即).*") || between.matches("\\s*[（(]\\s*.*"));
  }

  private static boolean isPlausible(Quantity one, Quantity other) {
    Worth ours = IN_YUAN.get(one.unit().code());
    Worth theirs = IN_YUAN.get(other.unit().code());
    if (ours == null || theirs == null) {
      return true;
    }
    double rate = Amounts.value(other) / Amounts.value(one);
    return rate >= ours.least / theirs.most * 0.97 && rate <= ours.most / theirs.least * 1.03;
  }
}
