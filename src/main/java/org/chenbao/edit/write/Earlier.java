package org.chenbao.edit.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Language;
import org.chenbao.model.Told;

/// A fact told before.
record Earlier(Told told, Claim fact) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  boolean shares(Sentence sentence) {
    Set<String> names = names(fact.text() + " " + told.headline().text());
    return names(sentence.printed()).stream().anyMatch(names::contains);
  }

  Optional<Block.Item> change(String topic, Quantity now, Sentence sentence, Language language) {
    return Topics.quantities(fact.text(), topic).stream()
        .filter(then -> then.unit().equals(now.unit()) && differs(then, now))
        .findFirst()
        .map(then -> item(topic, then, now, sentence, language));
  }

  private Block.Item item(
      String topic, Quantity then, Quantity now, Sentence sentence, Language language) {
    var evidence = new ArrayList<Evidence>(fact.evidence());
    evidence.addAll(sentence.claim().evidence());
    String text =
        then.place().of(fact.text())
            + " → "
            + now.place().of(sentence.printed())
            + percent(then, now, language);
    // The day stands in the label, which code alone writes: no source says it.
    String day = DAY.format(told.date());
    String label =
        language == Language.EN
            ? Topics.english(topic) + " since " + day
            : topic + "，对比 " + day + " 报道";
    return new Block.Item(label, new Claim(text, evidence), List.of());
  }

  private static boolean differs(Quantity then, Quantity now) {
    return then.amount().low().signum() > 0
        && then.amount().low().compareTo(now.amount().low()) != 0;
  }

  private static String percent(Quantity then, Quantity now, Language language) {
    if (then.unit().kind() == Unit.Kind.SHARE) {
      return "";
    }
    BigDecimal change =
        now.amount()
            .low()
            .subtract(then.amount().low())
            .multiply(HUNDRED)
            .divide(then.amount().low(), 0, RoundingMode.HALF_UP);
    String signed = (change.signum() > 0 ? "+" : "") + change.toPlainString() + "%";
    return language == Language.EN ? " (" + signed + ")" : "（" + signed + "）";
  }

  private static Set<String> names(String text) {
    return Names.in(text).stream().map(Name::canonical).collect(Collectors.toSet());
  }
}
