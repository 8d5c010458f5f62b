package org.chenbao.app;

import java.util.List;
import java.util.stream.Stream;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Correction.Kind;
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
      StoryCommand.Listing.class,
      StoryCommand.Undo.class,
      TrainCommand.class
    },
    footer = {
      "",
      "Examples (story ids stand in edition.json):",
      "  chenbao story merge s-3fa9 s-77c1          both tell one event",
      "  chenbao story split s-3fa9 77c1 90ab       these reports tell another",
      "  chenbao story follow s-3fa9 s-11d0         it continues a story told before",
      "  chenbao story mute s-3fa9                  it is not to be told",
      "  chenbao story list                         what was put right so far",
      "  chenbao story undo s-3fa9                  takes back what was said of it",
      "  chenbao story train                        learn from all of this"
    })
final class StoryCommand implements Runnable {
  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Says that stories tell one event.")
  static final class Merge implements Runnable {
    @Mixin private Corrections corrections = new Corrections();

    @Parameters(arity = "2..*", paramLabel = "STORY", description = "Two stories or more.")
    private List<String> stories = List.of();

    @Override
    public void run() {
      List<String> articles = stories.stream().map(Corrections::article).toList();
      corrections.store(
          articles.stream()
              .skip(1)
              .map(a -> new Correction(Kind.SAME, articles.getFirst(), a))
              .toList());
    }
  }

  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "Says that reports of a story tell another event.")
  static final class Split implements Runnable {
    @Mixin private Corrections corrections = new Corrections();

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
      String first = Corrections.article(story);
      List<String> others = reports.stream().map(Corrections::article).distinct().toList();
      corrections.store(
          Stream.concat(
                  others.stream().map(o -> new Correction(Kind.APART, first, o)),
                  others.stream().skip(1).map(o -> new Correction(Kind.SAME, others.getFirst(), o)))
              .toList());
    }
  }

  @Command(
      name = "follow",
      mixinStandardHelpOptions = true,
      description = "Says that a story continues one told before.")
  static final class Follow implements Runnable {
    @Mixin private Corrections corrections = new Corrections();

    @Parameters(index = "0", paramLabel = "STORY", description = "Today's story.")
    private String story = "";

    @Parameters(index = "1", paramLabel = "TOLD", description = "The story told before.")
    private String told = "";

    @Override
    public void run() {
      corrections.store(List.of(new Correction(Kind.FOLLOWS, Corrections.article(story), told)));
    }
  }

  @Command(
      name = "mute",
      mixinStandardHelpOptions = true,
      description = "Says that a story is not to be told.")
  static final class Mute implements Runnable {
    @Mixin private Corrections corrections = new Corrections();

    @Parameters(paramLabel = "STORY", description = "The story.")
    private String story = "";

    @Override
    public void run() {
      corrections.store(List.of(new Correction(Kind.MUTED, Corrections.article(story), "")));
    }
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Tells what was put right, each as the command that says it.")
  static final class Listing implements Runnable {
    @Mixin private Corrections corrections = new Corrections();

    @Override
    public void run() {
      corrections.list();
    }
  }

  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      description = "Takes back everything that was put right about a story.")
  static final class Undo implements Runnable {
    @Mixin private Corrections corrections = new Corrections();

    @Parameters(paramLabel = "STORY", description = "The story, or an article's id.")
    private String story = "";

    @Override
    public void run() {
      corrections.undo(story);
    }
  }
}
