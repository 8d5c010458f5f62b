package org.chenbao.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Correction.Kind;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chenbao story …`: what a person puts right about stories, heeded from the next run on.
///
/// A story's id names its first report, so a correction holds whatever else the story gathers.
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = "Puts stories right; the next run heeds it.",
    subcommands = {
      StoryCommand.Merge.class,
      StoryCommand.Split.class,
      StoryCommand.Follow.class,
      StoryCommand.Mute.class,
      TrainCommand.class
    },
    footer = {
      "",
      "Examples (story ids stand in edition.json):",
      "  chenbao story merge s-3fa9 s-77c1          both tell one event",
      "  chenbao story split s-3fa9 77c1 90ab       these reports tell another",
      "  chenbao story follow s-3fa9 s-11d0         it continues a story told before",
      "  chenbao story mute s-3fa9                  it is not to be told",
      "  chenbao story train                        learn from all of this"
    })
final class StoryCommand implements Runnable {
  private static final String STORY = "s-";

  /// No edition is dated later.
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /// The article that a story is named after, or the article itself.
  private static String article(String id) {
    return id.startsWith(STORY) ? id.substring(STORY.length()) : id;
  }

  /// Stores corrections about articles the archive has.
  ///
  /// @throws CommandFailure where it has one of them not
  private static void store(Path folder, List<Correction> corrections, List<String> articles) {
    try (var archive = Archive.open(folder)) {
      for (String article : articles) {
        if (archive.article(article).isEmpty()) {
          throw CommandFailure.unusable(
              "no article " + article + " in " + folder + "; story ids stand in edition.json");
        }
      }
      archive.correct(corrections, Instant.now());
    }
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Says that stories tell one event.")
  static final class Merge implements Runnable {
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(arity = "2..*", paramLabel = "STORY", description = "Two stories or more.")
    private List<String> stories = List.of();

    @Override
    public void run() {
      List<String> articles = stories.stream().map(StoryCommand::article).toList();
      List<Correction> corrections =
          articles.stream()
              .skip(1)
              .map(a -> new Correction(Kind.SAME, articles.getFirst(), a))
              .toList();
      store(common.folder(), corrections, articles);
    }
  }

  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "Says that reports of a story tell another event.")
  static final class Split implements Runnable {
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "STORY", description = "The story they are in.")
    private String story = "";

    @Parameters(
        index = "1",
        arity = "1..*",
        paramLabel = "ARTICLE",
        description = "The ids of the reports that tell the other event.")
    private List<String> reports = List.of();

    @Override
    public void run() {
      String first = article(story);
      List<String> others = reports.stream().map(StoryCommand::article).toList();
      List<Correction> corrections = new ArrayList<>();
      for (String other : others) {
        corrections.add(new Correction(Kind.APART, first, other));
        if (!other.equals(others.getFirst())) {
          corrections.add(new Correction(Kind.SAME, others.getFirst(), other));
        }
      }
      List<String> all = new ArrayList<>(others);
      all.add(first);
      store(common.folder(), corrections, all);
    }
  }

  @Command(
      name = "follow",
      mixinStandardHelpOptions = true,
      description = "Says that a story continues one told before.")
  static final class Follow implements Runnable {
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "STORY", description = "Today's story.")
    private String story = "";

    @Parameters(index = "1", paramLabel = "TOLD", description = "The story told before.")
    private String told = "";

    @Override
    public void run() {
      if (!isTold()) {
        throw CommandFailure.unusable(
            "no story " + told + " told in " + common.folder() + "; ids stand in edition.json");
      }
      var correction = new Correction(Kind.FOLLOWS, article(story), told);
      store(common.folder(), List.of(correction), List.of(correction.one()));
    }

    private boolean isTold() {
      try (var archive = Archive.open(common.folder())) {
        return Arrays.stream(Language.values())
            .flatMap(l -> archive.memory(l).told(LocalDate.EPOCH, LAST).stream())
            .anyMatch(t -> t.story().equals(told));
      }
    }
  }

  @Command(
      name = "mute",
      mixinStandardHelpOptions = true,
      description = "Says that a story is not to be told.")
  static final class Mute implements Runnable {
    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "STORY", description = "The story.")
    private String story = "";

    @Override
    public void run() {
      var correction = new Correction(Kind.MUTED, article(story), "");
      store(common.folder(), List.of(correction), List.of(correction.one()));
    }
  }
}
