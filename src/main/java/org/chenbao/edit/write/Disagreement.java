package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.Wording;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
import org.chenbao.model.Story;

/// Sets reports side by side whose titles state another value of the same thing.
///
/// Titles only: they state one thing each, so that two values in the same kind of clause are two
/// accounts of it. Copies count here: a copy with another number is news about its number. The
/// reader sees each account under its publisher's name; which is right is not for a program to say.
final class Disagreement {
  private static final List<Pattern> TOPICS =
      List.of(
          Pattern.compile("估值|(?i:valuation|valued)"),
          Pattern.compile("融资|募资|筹资|金额|(?i:\\brais(?:e|es|ed)\\b|funding|financing)"),
          Pattern.compile("收购|(?i:acqui|\\bbuys?\\b)"),
          Pattern.compile("罚款|处罚|(?i:\\bfine[sd]?\\b)"),
          Pattern.compile("裁员|裁减|(?i:lay.?offs?|job cuts)"),
          Pattern.compile("索赔|赔偿|(?i:damages)"));

  private static final Pattern CLAUSES = Pattern.compile("[，；：:;]\\s*|, ");

  /// What a title says of a topic: the unit and the value.
  private record Account(Article article, int topic, String unit, Quantity quantity) {
    String key() {
      return topic + " " + unit;
    }

    boolean differs(Account other) {
      return quantity.amount().high().compareTo(other.quantity().amount().low()) < 0
          || quantity.amount().low().compareTo(other.quantity().amount().high()) > 0;
    }
  }

  private Disagreement() {}

  /// The accounts that differ, one for each value; nothing where the reports agree.
  static Optional<Block> of(Story story, Language language) {
    Map<String, List<Account>> accounts = new HashMap<>();
    story.reports().all().stream()
        .flatMap(Disagreement::accounts)
        .forEach(a -> keep(a, accounts.computeIfAbsent(a.key(), _ -> new ArrayList<>())));
    return accounts.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .min(Map.Entry.comparingByKey())
        .map(e -> block(e.getValue(), language));
  }

  /// Keeps the first account of each value.
  private static void keep(Account account, List<Account> known) {
    if (known.stream().allMatch(account::differs)) {
      known.add(account);
    }
  }

  private static Block block(List<Account> accounts, Language language) {
    List<Block.Item> items = accounts.stream().map(Disagreement::item).toList();
    return new Block.Facts(Wording.DISAGREEMENT.in(language), items);
  }

  private static Block.Item item(Account account) {
    Article article = account.article();
    var title = new Place(0, article.title().length());
    return new Block.Item(
        article.origin().outlet().name(),
        new Claim(article.title(), List.of(article.evidence(Field.TITLE, title))),
        List.of());
  }

  private static Stream<Account> accounts(Article article) {
    return Stream.of(CLAUSES.split(article.title())).flatMap(clause -> account(article, clause));
  }

  /// A clause with one quantity and one topic says how much of what.
  private static Stream<Account> account(Article article, String clause) {
    List<Integer> topics =
        Stream.iterate(0, t -> t + 1)
            .limit(TOPICS.size())
            .filter(t -> TOPICS.get(t).matcher(clause).find())
            .toList();
    List<Quantity> quantities =
        Quantities.in(clause).stream().filter(q -> !q.unit().code().isEmpty()).toList();
    return topics.size() == 1 && quantities.size() == 1
        ? Stream.of(
            new Account(
                article,
                topics.getFirst(),
                quantities.getFirst().unit().code(),
                quantities.getFirst()))
        : Stream.empty();
  }
}
