package org.chenbao.edit.verify.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.edit.verify.passage.Check;
import org.chenbao.edit.verify.passage.Doubt;
import org.chenbao.edit.verify.passage.Literal;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Amount;
import org.chenbao.language.Bound;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Does every quantity of the claim stand in the evidence, in its unit and as firmly?
public final class QuantityCheck implements Check {
  private static final Pattern SPAN = Pattern.compile(".{0,2}?(?:为期|历时|长达|连续|近|未来|前(?=两))[一两]");

  @Override
  public List<Doubt> doubts(Passage claim, List<Passage> evidence) {
    var doubts = new ArrayList<Doubt>();
    for (Quantity quantity : claim.facts().quantities()) {
      if (!isArticle(claim, quantity)
          && !Derived.stands(quantity, claim)
          && !Turns.stands(quantity, claim, evidence)) {
        doubt(claim, quantity, evidence).ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  /// "One of the", 两 and the like in words count too loosely to be compared.
  private static boolean isArticle(Passage claim, Quantity quantity) {
    BigDecimal most = isLoose(quantity) ? BigDecimal.TWO : BigDecimal.ONE;
    boolean small = quantity.amount().high().compareTo(most) <= 0;
    return small
        && !isRatio(quantity.unit().kind())
        && !isJoined(claim, quantity)
        && !isSpan(claim, quantity)
        && !hasDigit(claim, quantity);
  }

  /// "Six" with nothing behind it also stands in "six feet" and "sixty".
  private static boolean isWord(Passage claim, Quantity quantity) {
    return quantity.unit().kind() == Kind.BARE
        && claim.facts().language() == Language.EN
        && !hasDigit(claim, quantity);
  }

  private static boolean hasDigit(Passage claim, Quantity quantity) {
    return quantity.place().of(claim.text()).chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLoose(Quantity quantity) {
    Kind kind = quantity.unit().kind();
    return kind == Kind.BARE || (kind == Kind.COUNT && quantity.unit().code().equals("item"));
  }

  private static boolean isRatio(Kind kind) {
    return kind == Kind.MULTIPLE || kind == Kind.SHARE || kind == Kind.POINTS;
  }

  /// "A one-year ban" counts, "one year" may be any.
  private static boolean isJoined(Passage claim, Quantity quantity) {
    return quantity.unit().kind() == Kind.TIME
        && quantity.place().of(claim.text()).indexOf('-') > 0;
  }

  /// 为期一周, 近一年, 近两个赛季: said to measure.
  private static boolean isSpan(Passage claim, Quantity quantity) {
    int start = quantity.place().start();
    String before = claim.text().substring(Math.max(0, start - 2), start);
    return SPAN.matcher(before + quantity.place().of(claim.text())).lookingAt();
  }

  private static Optional<Doubt> doubt(Passage claim, Quantity quantity, List<Passage> evidence) {
    Optional<Doubt> weaker = Optional.empty();
    for (Passage passage : evidence) {
      for (Quantity source : passage.facts().quantities()) {
        if (!agrees(quantity, source)
            || Multiples.growOtherwise(claim, quantity, passage, source)) {
          continue;
        }
        if (Matter.apart(claim, quantity.place(), passage, source.place())) {
          weaker = weaker.or(() -> Optional.of(elsewhere(claim, quantity, passage)));
        } else if (losesHedge(claim, quantity, source) || Sides.apart(claim, quantity, source)) {
          weaker = Optional.of(differs("scope", claim, quantity, passage, source));
        } else {
          return Optional.empty();
        }
      }
    }
    if (weaker.isPresent()) {
      return weaker;
    }
    return !isWord(claim, quantity) && Literal.stands(claim, quantity.place(), evidence)
        ? Optional.empty()
        : Optional.of(explain(claim, quantity, evidence));
  }

  private static Doubt elsewhere(Passage claim, Quantity quantity, Passage passage) {
    return Doubt.elsewhere("number", quantity.place(), quantity.place().of(claim.text()), passage);
  }

  /// True where the source's quantity may be told as the claim's.
  public static boolean agrees(Quantity quantity, Quantity source) {
    Optional<Amount> amount = UnitMatch.convert(source, quantity.unit());
    if (amount.isPresent() && Values.agree(quantity, amount.get(), source.bound())) {
      return true;
    }
    return Multiples.agree(quantity, source);
  }

  /// 最高 10 倍 must not become 10 倍.
  private static boolean losesHedge(Passage claim, Quantity quantity, Quantity source) {
    return source.bound() == Bound.UP_TO
        && quantity.bound() == Bound.EXACT
        && !Hedges.limits(claim.text());
  }

  private static Doubt explain(Passage claim, Quantity quantity, List<Passage> evidence) {
    Doubt nearest = null;
    for (Passage passage : evidence) {
      for (Quantity source : passage.facts().quantities()) {
        boolean sameUnit = source.unit().equals(quantity.unit());
        boolean sameValue = Values.agree(quantity, source);
        if (sameValue && !sameUnit) {
          return differs("unit", claim, quantity, passage, source);
        }
        if (sameUnit && nearest == null) {
          nearest = differs("number", claim, quantity, passage, source);
        }
      }
    }
    Place place = quantity.place();
    return nearest != null ? nearest : Doubt.absent("number", place, place.of(claim.text()));
  }

  private static Doubt differs(
      String kind, Passage claim, Quantity quantity, Passage passage, Quantity source) {
    return Doubt.differs(
        kind,
        quantity.place(),
        quantity.place().of(claim.text()),
        passage,
        source.place().of(passage.text()));
  }
}
