package org.chenbao.edit.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chenbao.language.Bound;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Scripts;
import org.chenbao.language.Unit;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Language;

/// Money as the readers' language writes it: 1830 亿美元 is $183 billion.
///
/// No value changes and no currency is converted; what is no exact single amount stays as it is.
final class MoneyWords {
  private static final Map<String, Bilingual> FORMS =
      Map.of(
          "USD", new Bilingual("%s美元", "$%s"),
          "EUR", new Bilingual("%s欧元", "€%s"),
          "GBP", new Bilingual("%s英镑", "£%s"),
          "HKD", new Bilingual("%s港元", "HK$%s"),
          "CNY", new Bilingual("%s元", "%s yuan"),
          "JPY", new Bilingual("%s日元", "%s yen"),
          "KRW", new Bilingual("%s韩元", "%s won"),
          "INR", new Bilingual("%s卢比", "%s rupees"));

  /// A power of ten and its name.
  private record Scale(int power, String name) {}

  private static final List<Scale> CHINESE =
      List.of(new Scale(12, " 万亿"), new Scale(8, " 亿"), new Scale(4, " 万"), new Scale(0, " "));

  private static final List<Scale> ENGLISH =
      List.of(
          new Scale(12, " trillion"),
          new Scale(9, " billion"),
          new Scale(6, " million"),
          new Scale(0, ""));

  private MoneyWords() {}

  /// An amount as written, in the language's own form where it is written in the other's.
  static String of(String words, Language language) {
    List<Quantity> quantities = Quantities.in(words);
    if (Scripts.language(words) == language || quantities.size() != 1) {
      return words;
    }
    Quantity quantity = quantities.getFirst();
    boolean whole = quantity.place().of(words).equals(words.strip());
    boolean exact = quantity.bound() == Bound.EXACT && !quantity.amount().isRange();
    return whole && exact ? written(quantity, words, language) : words;
  }

  private static String written(Quantity quantity, String words, Language language) {
    Bilingual form = FORMS.get(quantity.unit().code());
    return quantity.unit().kind() == Unit.Kind.MONEY && form != null
        ? form.in(language).formatted(scaled(quantity.amount().low(), language))
        : words;
  }

  private static String scaled(BigDecimal value, Language language) {
    List<Scale> scales = language == Language.EN ? ENGLISH : CHINESE;
    Scale scale =
        scales.stream()
            .filter(s -> value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(s.power())) >= 0)
            .findFirst()
            .orElse(scales.getLast());
    BigDecimal number = value.scaleByPowerOfTen(-scale.power()).stripTrailingZeros();
    return number.toPlainString() + scale.name();
  }
}
