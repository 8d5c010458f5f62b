package org.chenbao.edit.desk.headline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Grams;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Stretch;
import org.chenbao.model.Place;

/// A sentence of a headline, of the summary or of the title, and the story whose body has to keep
/// what it says.
record Promise(Sentence sentence, Item item) {

  /// A clause and a sentence of the body say the same where so much of the clause stands there.
  private static final double ALIKE = 0.42;

  /// The promises of an edition: headlines first, so that a fault shows where it is told.
  static List<Promise> of(Page page) {
    Stream<Promise> headlines =
        page.items().stream()
            .filter(Promise::hasBody)
            .flatMap(i -> i.headline().sentences().stream().map(s -> new Promise(s, i)));
    return Stream.concat(headlines, tops(page)).toList();
  }

  /// Title and summary alone.
  static Stream<Promise> tops(Page page) {
    return page.stretches(Set.of(Role.TITLE, Role.SUMMARY))
        .flatMap(s -> s.sentences().stream())
        .flatMap(s ->
            page.storyOf(s.words()).filter(Promise::hasBody).stream().map(i -> new Promise(s, i)));
  }

  private static boolean hasBody(Item item) {
    return item.main() && !item.told().isBlank();
  }

  /// Everything the story says below its headline, interpretation too.
  String body() {
    return item.body().stream().map(Stretch::words).collect(Collectors.joining("\n"));
  }

  /// The sentences of the body's facts that say what a clause of the promise says.
  List<Sentence> counterparts(Place clause) {
    Set<String> words = Grams.of(clause.of(sentence.words()));
    return item.facts().stream()
        .filter(s -> Grams.share(words, Grams.of(s.words())) >= ALIKE)
        .toList();
  }
}
