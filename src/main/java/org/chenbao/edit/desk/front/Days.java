package org.chenbao.edit.desk.front;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.language.Dated;
import org.chenbao.language.Dates;
import org.chenbao.model.Manuscript.FrontKey;

/// The days that an edition bears: in its front matter, its title and its cover's name.
final class Days {
  private static final Pattern STAMP =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final Set<String> COVERS = Set.of("coverImage", "cover", "image");

  /// Titles that name the paper with its day.
  private static final Pattern PAPER = Pattern.compile("日报|早报|晨报|晚报|日刊|(?i)daily|brief");

  private Days() {}

  /// No day of the calendar, or another one than the title bears.
  static Stream<Find> wrong(Page page) {
    Stream<Find> unread =
        page.manuscript().front().stream()
            .filter(k -> k.name().equals("date") && page.date().isEmpty())
            .filter(k -> !String.join("", k.values()).isBlank())
            .map(k -> Find.at(Spot.of(k.line(), value(k)), value(k)));
    return Stream.concat(unread, page.date().stream().flatMap(day -> inTitle(page, day)));
  }

  private static Stream<Find> inTitle(Page page, LocalDate day) {
    return Find.together(
        page.stretches(Set.of(Role.TITLE))
            .filter(t -> PAPER.matcher(t.words()).find())
            .filter(t -> Dates.in(t.words(), day).stream().anyMatch(d -> isOther(d, day)))
            .map(t -> t.spot()),
        day.toString());
  }

  private static boolean isOther(Dated dated, LocalDate day) {
    return dated.manner() != Dated.Manner.RELATIVE
        && dated.from().equals(dated.to())
        && !dated.from().equals(day);
  }

  /// A cover stamped with another day than the edition's.
  static Stream<Find> cover(Page page) {
    return page.manuscript().front().stream()
        .filter(k -> COVERS.contains(k.name()))
        .flatMap(k ->
            stamp(value(k)).stream()
                .filter(day -> page.date().isPresent() && !page.date().get().equals(day))
                .map(day ->
                    Find.at(
                        Spot.of(k.line(), value(k)),
                        day.toString(),
                        page.date().map(LocalDate::toString).orElse(""))));
  }

  private static Optional<LocalDate> stamp(String url) {
    Matcher stamp = STAMP.matcher(url);
    while (stamp.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(stamp.group(1)),
                Integer.parseInt(stamp.group(2)),
                Integer.parseInt(stamp.group(3))));
      } catch (DateTimeException _) {
        // Digits that only look like a day: the next may be one.
      }
    }
    return Optional.empty();
  }

  private static String value(FrontKey key) {
    return String.join(" ", key.values());
  }
}
