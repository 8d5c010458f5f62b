package org.chenbao.edit.revise;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Dated;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Claim;
import org.chenbao.model.Evidence;
import org.chenbao.model.Story;

/// Finds days in a person's words that stand in another month than their evidence.
///
/// News names the day alone, 10 日, and means one near its publication; a writer adds the month.
/// Held against 10 日 any month would do, so that a person's slip would stand.
final class FarDays {
  /// A day alone is in the month of its report, or in the one that has just ended or is to begin.
  private static final long NEAR = 20;

  private FarDays() {}

  /// The first such day; empty where there is none.
  ///
  /// @param before the newsroom's sentence in whose place the words stand
  static Optional<Bilingual> in(Claim claim, Optional<Claim> before, Story story) {
    List<LocalDate> told = claim.evidence().stream().map(e -> published(story, e)).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Set<MonthDay> known =
        Stream.concat(
                claim.evidence().stream().map(e -> new Said(e.quote(), published(story, e))),
                before.stream().map(b -> new Said(b.text(), told.getFirst())))
            .flatMap(Said::days)
            .collect(Collectors.toSet());
    return new Said(claim.text(), told.getFirst())
        .dates()
        .filter(d -> !known.contains(MonthDay.from(d.from())))
        .filter(d -> told.stream().allMatch(t -> isFar(d.from(), t)))
        .map(d -> d.place().of(claim.text()))
        .map(words -> new Bilingual("原文没有“" + words + "”", "the source has no “" + words + "”"))
        .findFirst();
  }

  /// Words and the day they were published.
  private record Said(String words, LocalDate day) {
    /// Days named with their month.
    Stream<Dated> dates() {
      return Passage.of("", words, day).facts().dates().stream()
          .filter(d -> d.from().equals(d.to()) && d.manner() == Dated.Manner.PARTIAL)
          .filter(d -> !isDayAlone(d.place().of(words)));
    }

    Stream<MonthDay> days() {
      return Passage.of("", words, day).facts().dates().stream()
          .filter(d -> d.from().equals(d.to()) && !isDayAlone(d.place().of(words)))
          .map(d -> MonthDay.from(d.from()));
    }
  }

  private static boolean isDayAlone(String words) {
    return words.endsWith("日") && words.indexOf('月') < 0;
  }

  private static boolean isFar(LocalDate day, LocalDate told) {
    return Math.abs(ChronoUnit.DAYS.between(day, told)) > NEAR;
  }

  private static LocalDate published(Story story, Evidence evidence) {
    return story.source(evidence).origin().published().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
