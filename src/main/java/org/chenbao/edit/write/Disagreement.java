package org.chenbao.edit.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.Wording;
import org.chenbao.language.Figure;
import org.chenbao.language.Measure;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Quantities;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Span;
import org.chenbao.model.Story;

/// Sets reports side by side that state another value of the same thing.
///
/// Copies count here: a copy with another number is news about its number. The reader sees each
/// value under its publisher's name; which is right is not for a program to say. Two values are no
/// disagreement where a report knows both, for then they are two things, or where rounding makes
/// one of the other.
final class Disagreement {
  /// It moves by the minute, so that two reports of two hours differ and agree.
  private static final String MARKET_VALUE = "市值";

  /// Who names nobody so early means the story's own company; later it may be anybody.
  private static final int EARLY = 120;

  private final List<Account> accounts;
  private final Language language;

  /// What a report says, the first time it says it.
  private record Account(Article article, Stated stated) {
    Figure figure() {
      return stated.figure();
    }

    boolean differs(Account other) {
      return figure().isOfTheSame(other.figure())
          && figure().differs(other.figure())
          && !knows(other)
          && !other.knows(this);
    }

    /// True where the report states the other's value too, of whatever.
    private boolean knows(Account other) {
      var quantity = other.figure().quantity();
      return Quantities.in(article.words().all()).stream()
          .filter(q -> q.unit().equals(quantity.unit()))
          .anyMatch(q -> !other.figure().with(q).differs(other.figure()));
    }
  }

  private Disagreement(Story story, Language language) {
    this.accounts =
        story.reports().all().stream().flatMap(article -> accounts(article, story)).toList();
    this.language = language;
  }

  /// The accounts that differ, one for each value; nothing where the reports agree.
  static Optional<Block> of(Story story, Language language) {
    return new Disagreement(story, language).block();
  }

  private Optional<Block> block() {
    return accounts.stream()
        .map(this::differing)
        .filter(group -> group.size() > 1)
        .findFirst()
        .map(group ->
            new Block.Facts(
                Wording.DISAGREEMENT.in(language), group.stream().map(this::item).toList()));
  }

  /// The account and those that differ from it and from each other.
  private List<Account> differing(Account first) {
    var group = new ArrayList<>(List.of(first));
    accounts.stream()
        .filter(account -> group.stream().allMatch(account::differs))
        .forEach(group::add);
    return group;
  }

  private Block.Item item(Account account) {
    Measure measure = account.figure().measure();
    String what = language == Language.EN ? measure.english() : measure.chinese();
    String label = Wording.SAID_BY.in(language).formatted(what, outlet(account.article()));
    Stated stated = account.stated();
    String value = MoneyWords.of(stated.words(), language);
    return new Block.Item(label, new Claim(value, List.of(stated.evidence())), List.of());
  }

  private static String outlet(Article article) {
    return article.origin().outlet().name();
  }

  /// What a report says of the story's own, where it says one thing of it.
  private static Stream<Account> accounts(Article article, Story story) {
    List<Stated> stated =
        Stated.in(article).stream()
            .filter(s -> !s.figure().measure().chinese().equals(MARKET_VALUE))
            .filter(s -> s.figure().isOwned() ? isAbout(s.figure(), story) : isEarly(s))
            .toList();
    return stated.stream()
        .filter(s -> stated.stream().noneMatch(o -> isOther(s.figure(), o.figure())))
        .filter(s -> isFirst(s, stated))
        .map(s -> new Account(article, s));
  }

  private static boolean isFirst(Stated one, List<Stated> stated) {
    return stated.stream()
        .filter(o -> one.figure().isOfTheSame(o.figure()))
        .findFirst()
        .filter(one::equals)
        .isPresent();
  }

  /// True for another value of the same measure in the same unit, whosever it is.
  private static boolean isOther(Figure one, Figure other) {
    return one.measure().equals(other.measure())
        && one.quantity().unit().equals(other.quantity().unit())
        && one.differs(other);
  }

  /// True where most titles of the story name the owner.
  private static boolean isAbout(Figure figure, Story story) {
    List<Article> reports = story.reports().all();
    long naming = reports.stream().filter(a -> names(a.title(), figure.owner())).count();
    return 2 * naming >= reports.size();
  }

  private static boolean names(String title, Name owner) {
    return title.toLowerCase(Locale.ROOT).contains(owner.canonical())
        || Names.in(title).stream().anyMatch(n -> n.canonical().equals(owner.canonical()));
  }

  private static boolean isEarly(Stated stated) {
    Span span = stated.evidence().span();
    return span.field() == Field.TITLE || span.place().start() < EARLY;
  }
}
