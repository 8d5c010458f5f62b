package org.chenbao.edit.desk.headline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Sentence;

/// A headline that names another act than its body: bought for invested in, sued for investigated.
final class Acts {
  /// The table: an act, its words, and the words of the lesser act it is mistaken for.
  private static final List<Lists.Row> ACTS = Lists.of("acts.tsv");

  private Acts() {}

  static Stream<Find> found(Page page) {
    Map<String, Find> finds = new LinkedHashMap<>();
    for (Promise promise : Promise.of(page)) {
      for (Lists.Row act : ACTS) {
        lesser(promise, act)
            .flatMap(s -> find(promise, act, s))
            .ifPresent(f -> finds.putIfAbsent(promise.item().headline().line() + act.name(), f));
      }
    }
    return finds.values().stream();
  }

  private static Optional<Sentence> lesser(Promise promise, Lists.Row act) {
    boolean told = act.strong().matcher(promise.item().told()).find();
    boolean claimed = act.strong().matcher(promise.sentence().words()).find();
    boolean kept = act.weak().matcher(promise.sentence().words()).find();
    return !claimed || told || kept
        ? Optional.empty()
        : promise.item().facts().stream()
            .filter(s -> act.weak().matcher(s.words()).find())
            .findFirst();
  }

  private static Optional<Find> find(Promise promise, Lists.Row act, Sentence fact) {
    return Find.together(
            Stream.of(promise.sentence().spot(), fact.spot()),
            Lists.word(act.strong(), promise.sentence().words()).orElse(""),
            Lists.word(act.weak(), fact.words()).orElse(""))
        .findFirst();
  }
}
