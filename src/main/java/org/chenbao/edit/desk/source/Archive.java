package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Event;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Stretch;
import org.chenbao.model.Claim;
import org.chenbao.model.Told;

/// Stories that an earlier edition told, told as if they were new.
final class Archive {
  /// Headlines that share so much tell one event.
  private static final double SAME = 0.65;

  private static final int FEWEST = 5;

  /// Words by which a story says that it goes on.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "后续|此前报道|曾报道|进展|续报|更新|最新消息|再度|再次|(?i:follow-up|\\bupdate\\b|earlier report|previously)");

  private Archive() {}

  /// An earlier story, read once.
  private record Earlier(Told told, Set<String> words, Event event) {
    static Earlier of(Told told) {
      String facts = told.facts().stream().map(Claim::text).collect(Collectors.joining("\n"));
      String headline = told.headline().text();
      return new Earlier(told, Grams.of(headline), Event.of(headline, facts));
    }
  }

  static Stream<Find> found(Page page) {
    List<Earlier> earlier =
        page.files().told().stream()
            .filter(t -> page.date().map(d -> t.date().isBefore(d)).orElse(true))
            .map(Earlier::of)
            .toList();
    return page.items().stream()
        .filter(i -> !GOES_ON.matcher(whole(i)).find())
        .flatMap(i -> same(i, earlier).stream().map(t -> find(i, t)));
  }

  private static Find find(Item item, Told told) {
    return Find.at(item.headline().spot(), told.date().toString(), told.headline().text());
  }

  private static String whole(Item item) {
    return item.stretches().map(Stretch::words).collect(Collectors.joining("\n"));
  }

  private static Optional<Told> same(Item item, List<Earlier> earlier) {
    Set<String> words = Grams.of(item.headline().words());
    Event event = Event.of(item.headline().words(), item.told());
    return earlier.stream()
        .filter(
            e -> sameLink(item, e.told()) || sameWords(words, e.words()) || event.isSame(e.event()))
        .map(Earlier::told)
        .findFirst();
  }

  private static boolean sameLink(Item item, Told told) {
    return !told.url().isEmpty() && item.url().map(told.url()::equals).orElse(false);
  }

  private static boolean sameWords(Set<String> one, Set<String> other) {
    return one.size() >= FEWEST
        && other.size() >= FEWEST
        && Grams.share(one, other) >= SAME
        && Grams.share(other, one) >= SAME;
  }
}
