package org.chenbao.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Correction.Kind;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What people put right about stories, as a command stores it, tells it and takes it back.
final class Corrections {
  private static final String STORY = "s-";

  /// So much of a title shows which one is meant.
  private static final int MOST_TITLE = 60;

  /// No edition is dated later.
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  @Mixin private CommonOptions common = new CommonOptions();

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  /// The article that a story is named after, or the article itself.
  static String article(String id) {
    return id.startsWith(STORY) ? id.substring(STORY.length()) : id;
  }

  /// Stores corrections about articles the archive has, and says so.
  void store(List<Correction> corrections) {
    List<String> said = new ArrayList<>();
    Path folder = common.folder();
    try (var archive = Archive.open(folder)) {
      for (Correction correction : corrections) {
        check(correction, archive);
        said.add(line(correction, archive));
      }
      archive.correct(corrections, Instant.now());
    }
    said.add("The next run heeds it; chenbao story undo takes it back.");
    say(said);
  }

  /// Tells everything that was put right, each as the command that says it.
  void list() {
    try (var archive = Archive.open(common.folder())) {
      List<Correction> all = archive.memory(Language.ZH).corrections();
      say(
          all.isEmpty()
              ? List.of("nothing was put right yet: chenbao story --help")
              : all.stream().map(c -> line(c, archive)).toList());
    }
  }

  /// Takes back everything that was put right about a story, and says so.
  void undo(String story) {
    String id = article(story);
    Path folder = common.folder();
    try (var archive = Archive.open(folder)) {
      List<Correction> about = about(id, archive.memory(Language.ZH).corrections());
      if (about.isEmpty()) {
        throw CommandFailure.unusable(
            "nothing was put right about " + story + "; chenbao story list tells what was");
      }
      archive.takeBack(about);
      say(about.stream().map(c -> "taken back: " + line(c, archive)).toList());
    }
  }

  /// What names an article, and that the reports split off from it tell one event: both were said
  /// at once.
  private static List<Correction> about(String id, List<Correction> all) {
    List<Correction> naming =
        all.stream().filter(c -> id.equals(c.one()) || id.equals(article(c.other()))).toList();
    Set<String> parted =
        naming.stream()
            .filter(c -> c.kind() == Kind.APART && c.one().equals(id))
            .map(Correction::other)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(c ->
            naming.contains(c)
                || (c.kind() == Kind.SAME
                    && parted.contains(c.one())
                    && parted.contains(c.other())))
        .toList();
  }

  /// @throws CommandFailure where it speaks of one story twice or of what the archive has not
  private void check(Correction correction, Archive archive) {
    if (correction.one().equals(article(correction.other()))) {
      throw CommandFailure.unusable(
          STORY + correction.one() + " is named twice; this takes two different stories");
    }
    if (correction.kind() == Kind.FOLLOWS && told(correction.other(), archive).isEmpty()) {
      throw CommandFailure.unusable(
          "no story %s told in %s; ids stand in edition.json"
              .formatted(correction.other(), common.folder()));
    }
    Stream.of(correction.one(), correction.kind() == Kind.FOLLOWS ? "" : correction.other())
        .filter(a -> !a.isEmpty() && archive.article(a).isEmpty())
        .findFirst()
        .ifPresent(a -> {
          throw CommandFailure.unusable(
              "no article " + a + " in " + common.folder() + "; ids stand in edition.json");
        });
  }

  /// The command that says it, and what the stories are.
  private static String line(Correction correction, Archive archive) {
    String one = correction.one();
    String other = correction.other();
    String words = title(one, archive);
    return switch (correction.kind()) {
      case SAME -> "merge s-%s s-%s  # %s | %s".formatted(one, other, words, title(other, archive));
      case APART -> "split s-%s %s  # %s | %s".formatted(one, other, words, title(other, archive));
      case FOLLOWS ->
          "follow s-%s %s  # %s | %s"
              .formatted(one, other, words, told(other, archive).orElse("no longer told"));
      case MUTED -> "mute s-%s  # %s".formatted(one, words);
    };
  }

  /// Titles of posts run over lines; a line of the list is a command.
  private static String oneLine(String title) {
    String line = title.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= MOST_TITLE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST_TITLE)) + "…";
  }

  private static String title(String article, Archive archive) {
    return archive.article(article).map(a -> oneLine(a.title())).orElse("no longer known");
  }

  /// The headline of a story told on any day.
  private static Optional<String> told(String story, Archive archive) {
    return Arrays.stream(Language.values())
        .flatMap(l -> archive.memory(l).told(LocalDate.EPOCH, LAST).stream())
        .filter(t -> t.story().equals(story))
        .findFirst()
        .map(t -> t.headline().text());
  }

  private void say(List<String> lines) {
    Console.of(spec, common.quiet).say(lines);
  }
}
