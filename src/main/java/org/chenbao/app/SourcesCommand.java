package org.chenbao.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chenbao.collect.Probe.Sight;
import org.chenbao.collect.SourceOutcome.Ending;
import org.chenbao.collect.feed.Feed;
import org.chenbao.collect.feed.Opml;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.page.Page;
import org.chenbao.io.Unusable;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.model.Body;
import org.chenbao.model.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chenbao sources …`: whom a day asks, and whether they answer.
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = "Lists, tests and adds sources.",
    subcommands = {
      SourcesListCommand.class,
      SourcesCommand.Test.class,
      SourcesCommand.Add.class,
      SourcesCommand.Once.class,
      SourcesTurnCommand.Off.class,
      SourcesTurnCommand.On.class,
      SourcesCommand.Import.class,
      SourcesCommand.Export.class
    },
    footer = {
      "",
      "Examples:",
      "  chenbao sources test https://example.org/      what answers there",
      "  chenbao sources add https://example.org/       its feed, for every run from now on",
      "  chenbao sources once https://example.org/a     one article, for the next run",
      "  chenbao sources off ID                         not asked until chenbao sources on ID",
      "  chenbao sources import feeds.opml"
    })
final class SourcesCommand implements Runnable {
  /// Kinds of pages that have no words of an article.
  private static final Set<Page.Kind> UNREADABLE =
      Set.of(Page.Kind.CHALLENGE, Page.Kind.LOGIN, Page.Kind.MISSING);

  /// Enough to see that it is the right one.
  private static final int SHOWN = 5;

  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  /// Options of those that ask the network, or name whom a run will ask.
  static final class Online {
    @Mixin CommonOptions common = new CommonOptions();

    @Option(
        names = "--profile",
        paramLabel = "FILE",
        description = "A profile; see docs/settings.md.")
    @Nullable Path profile;

    Scout scout() {
      return new Scout(common.folder(), profile == null ? Profile.STANDARD : Profile.read(profile));
    }
  }

  private static PrintStream out() {
    return System.out;
  }

  private static void say(String line) {
    out().print(line + "\n");
    out().flush();
  }

  private static int nothing(String url, Ending ending) {
    say(ending.label() + "  " + url + (ending.why().isEmpty() ? "" : ": " + ending.why()));
    return ending.reached() || ending instanceof Ending.Refused ? Exit.FOUND : Exit.UNREACHABLE;
  }

  private static void show(String at, Feed feed) {
    say(
        "feed  %s  %s, %s, %d entries%s"
            .formatted(
                at,
                feed.form().format(),
                feed.form().charset(),
                feed.entries().size(),
                feed.form().repaired() ? ", repaired" : ""));
    say("  " + feed.label().title());
    feed.entries().stream()
        .limit(SHOWN)
        .forEach(e ->
            say(
                "  - %s  %s  %s"
                    .formatted(
                        e.times().best().map(Object::toString).orElse("no date"),
                        e.label().title(),
                        e.label().link())));
  }

  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Asks an address, or a source by its id, and says what answers.")
  static final class Test implements Callable<Integer> {
    @Mixin private Online online = new Online();

    @Parameters(paramLabel = "URL|ID", description = "An address, or the id of a source.")
    private String which = "";

    @Override
    public Integer call() {
      return switch (online.scout().test(which)) {
        case Sight.AFeed(String at, Feed feed) -> {
          show(at, feed);
          yield Exit.DONE;
        }
        case Sight.APage(String at, var page, List<String> feeds) -> {
          say("page  " + at + "  " + page.kind().name().toLowerCase(Locale.ROOT));
          say("  " + page.head().title());
          feeds.forEach(f -> say("  feed: " + f));
          yield Exit.DONE;
        }
        case Sight.Nothing(Ending ending) -> nothing(which, ending);
      };
    }
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Adds a feed, or the first feed that a page leads to, to your own sources.")
  static final class Add implements Callable<Integer> {
    @Mixin private Online online = new Online();

    @Parameters(paramLabel = "URL", description = "A feed or a page that leads to one.")
    private String url = "";

    @Override
    public Integer call() {
      Scout scout = online.scout();
      return switch (scout.add(url)) {
        case Scout.Added.Found(String at, Feed feed, Scout.Known known) -> {
          show(at, feed);
          say(
              switch (known) {
                case NEW -> "added to " + scout.own().file();
                case THERE -> "it is there already: " + scout.own().file();
                case BUILT_IN -> "it is one of the built-in sources";
              });
          yield Exit.DONE;
        }
        case Scout.Added.NoFeed(String at) -> {
          say("page  " + at + "  leads to no feed; chenbao sources once takes an article");
          yield Exit.FOUND;
        }
        case Scout.Added.Nothing(String asked, Ending ending) -> nothing(asked, ending);
      };
    }
  }

  @Command(
      name = "once",
      mixinStandardHelpOptions = true,
      description = "Takes one article into the next run, such as one of WeChat.")
  static final class Once implements Callable<Integer> {
    @Mixin private Online online = new Online();

    @Parameters(paramLabel = "URL", description = "The article's address.")
    private String url = "";

    @Override
    public Integer call() {
      return switch (online.scout().probe().page(url)) {
        case Sight.APage(String at, var page, var _) -> take(at, page);
        case Sight.AFeed(String at, var _) -> {
          say("feed  " + at + "  is no article; chenbao sources add takes it");
          yield Exit.FOUND;
        }
        case Sight.Nothing(Ending ending) -> nothing(url, ending);
      };
    }

    private int take(String at, Page page) {
      say("page  " + at + "  " + page.kind().name().toLowerCase(Locale.ROOT));
      say("  " + page.head().title() + "  (" + page.text().length() + " characters)");
      boolean home = Address.isHome(at);
      if (home || UNREADABLE.contains(page.kind())) {
        say(home ? "a home page is no article; name one of its pages" : "nothing here can be read");
        return Exit.FOUND;
      }
      online.scout().own().addOnce(NewSource.article(at));
      say("it is taken into the next run");
      return Exit.DONE;
    }
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "Adds the feeds of an OPML file to your own sources; asks nothing.")
  static final class Import implements Callable<Integer> {
    @Mixin private Online online = new Online();

    @Parameters(paramLabel = "FILE.opml", description = "The list.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      List<Opml.Outline> outlines = read();
      if (outlines.isEmpty()) {
        say(file + " names no feed; is it OPML?");
        return Exit.FOUND;
      }
      Scout scout = online.scout();
      AddressPolicy policy = scout.policy();
      List<Source> allowed =
          outlines.stream()
              .filter(o -> policy.permits(o.url(), AddressPolicy.Use.FEED))
              .map(o -> NewSource.feed(o.url(), o.title(), ""))
              .toList();
      List<Source> foreign = Scout.foreign(allowed);
      int added = scout.own().add(foreign);
      say(
          "%d feeds, %d of them new, %d built in, %d refused by the address policy; %s"
              .formatted(
                  outlines.size(),
                  added,
                  allowed.size() - foreign.size(),
                  outlines.size() - allowed.size(),
                  scout.own().file()));
      return Exit.DONE;
    }

    private List<Opml.Outline> read() {
      try {
        return Opml.read(Body.of(Files.readAllBytes(file)));
      } catch (IOException e) {
        throw Unusable.of(file.toString(), e);
      }
    }
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Prints the feeds that a run asks as OPML.")
  static final class Export implements Runnable {
    @Mixin private CommonOptions common = new CommonOptions();

    @Override
    public void run() {
      List<Opml.Outline> feeds =
          Stream.concat(
                  Bundled.sources().stream(), new OwnSources(common.folder()).always().stream())
              .filter(s -> s.kind() != Source.Kind.PAGE)
              .map(s -> new Opml.Outline(s.outlet().name(), s.url()))
              .toList();
      out().print(Opml.write(feeds));
      out().flush();
    }
  }
}
