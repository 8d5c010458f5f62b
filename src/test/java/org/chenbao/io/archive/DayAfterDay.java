package org.chenbao.io.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

/// A process that gathers and stores one made-up day after another until it is killed or done.
///
/// Goes on where the folder says it stopped, as every run does.
final class DayAfterDay {
  private static final int ARTICLES = 12;

  private DayAfterDay() {}

  /// Works until it is killed or done.
  ///
  /// @param arguments the data folder, and how many days there are in all
  public static void main(String[] arguments) {
    say("began");
    try (Archive archive = Archive.open(Path.of(arguments[0]))) {
      for (int day = archive.editions().size(); day < Integer.parseInt(arguments[1]); day++) {
        make(archive, Sample.DAY.plusDays(day));
        say("stored " + (day + 1));
      }
    }
    say("done");
  }

  private static void make(Archive archive, LocalDate date) {
    Instant now = Sample.noon(date);
    try (RunCaptures captures = archive.captures(now)) {
      IntStream.range(0, ARTICLES).forEach(i -> captures.keep(Sample.capture(date, i)));
      captures.sync();
      archive.keep(
          IntStream.range(0, ARTICLES).mapToObj(i -> Sample.article(date, i)).toList(), now);
      archive.store(Sample.printed(date, 1, "made"), Sample.told(date), now);
    }
  }

  /// Tells the parent without a buffer that a kill could swallow.
  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
