package org.chenbao.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chenbao.collect.health.Standing;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `chenbao sources list`: whom a run asks, and how each has answered so far.
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the sources that a run asks, the built-in ones and your own, and how they are:",
      "how asking ended last, the last good answer, failures in a row, items a day, when it is",
      "asked again. Columns are parted by tabs."
    })
final class SourcesListCommand implements Runnable {
  private static final String NEVER = "never";

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "A profile, whose own list is asked in place of those.")
  @Nullable Path profile;

  @Override
  public void run() {
    var scout =
        new Scout(common.folder(), profile == null ? Profile.STANDARD : Profile.read(profile));
    Map<String, Standing> standings = Archive.standings(common.folder());
    List<Source> risky = scout.unverified();
    Set<String> off = scout.own().off();
    scout
        .asked()
        .forEach((whose, sources) ->
            sources.forEach(s ->
                System.out.print(
                    line(whose, s)
                        + "\t"
                        + health(s, Optional.ofNullable(standings.get(s.url())))
                        + (off.contains(s.url()) ? "\tOFF: no run asks it" : "")
                        + (risky.contains(s) ? "\tRISK: its certificate is not checked" : "")
                        + "\n")));
    System.out.flush();
  }

  private static String line(String whose, Source source) {
    return String.join(
        "\t",
        whose,
        source.id(),
        source.kind().name().toLowerCase(Locale.ROOT),
        source.outlet().tier().name().toLowerCase(Locale.ROOT),
        source.outlet().name(),
        source.url());
  }

  private static String health(Source source, Optional<Standing> known) {
    return known
        .map(s ->
            String.join(
                "\t",
                ending(s.last()),
                "good " + s.good().map(g -> minute(g.at())).orElse(NEVER),
                s.failures() + " failures",
                "%.1f a day".formatted(s.outlook().daily()),
                "due " + minute(s.outlook().due()) + elsewhere(source, s)))
        .orElse("not yet polled");
  }

  /// Where redirects lead from the source's own address.
  private static String elsewhere(Source source, Standing standing) {
    return standing
        .good()
        .filter(g -> !g.url().equals(source.url()))
        .map(g -> "\tanswers at " + g.url())
        .orElse("");
  }

  private static String ending(Standing.Last last) {
    return last.outcome() + (last.why().isEmpty() ? "" : ": " + last.why());
  }

  private static String minute(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
