package org.chenbao.app;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chenbao.app.desk.guard.Scope;
import org.chenbao.app.desk.guard.Token;
import org.chenbao.app.desk.guard.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chenbao token …`: what programs come in with at the desk's server.
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description =
        "Makes, lists and revokes tokens, with which programs ask the desk; also beside it.",
    subcommands = {TokenCommand.Add.class, TokenCommand.Listing.class, TokenCommand.Revoke.class},
    footer = {
      "",
      "Examples:",
      "  chenbao token add dashboard                 may read, for a year",
      "  chenbao token add n8n --scope read,publish --days 30",
      "  chenbao token list",
      "  chenbao token revoke n8n"
    })
final class TokenCommand implements Runnable {
  private static final int YEAR = 365;

  /// A token that outlives whoever made it is one that nobody remembers.
  private static final int MOST_DAYS = 10 * YEAR;

  @Spec @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Makes a token and prints it, this once.")
  static final class Add implements Callable<Integer> {
    @Spec @Nullable CommandSpec spec;
    @Mixin CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "NAME", description = "Who it is for, as the audit log names it.")
    String name = "";

    @Option(
        names = "--scope",
        paramLabel = "read|publish",
        split = ",",
        description = "What it may do (default: read).")
    List<String> scopes = List.of(Scope.READ.key());

    @Option(
        names = "--days",
        paramLabel = "N",
        description = "How long it is good (default: ${DEFAULT-VALUE}).")
    int days = YEAR;

    @Override
    public Integer call() {
      if (days < 1 || days > MOST_DAYS) {
        throw CommandFailure.unusable("--days is 1 to " + MOST_DAYS + ", not " + days);
      }
      Set<Scope> wanted = scopes.stream().map(Add::scope).collect(Collectors.toSet());
      var clock = InstantSource.system();
      Instant until = clock.instant().plus(Duration.ofDays(days));
      var tokens = new Tokens(common.folder(), clock);
      Tokens.Made made = tokens.add(name, wanted, Optional.of(until.truncatedTo(SECONDS)));
      var console = Console.of(spec, common.quiet);
      console.say(List.of(made.secret()));
      console
          .progress()
          .say("chenbao: keep it now, it is not shown again; it ends " + day(until) + " (UTC)");
      return Exit.DONE;
    }

    private static Scope scope(String key) {
      return Scope.of(key)
          .orElseThrow(
              () -> CommandFailure.unusable("--scope is read or publish, not \"" + key + "\""));
    }
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description =
          "Lists tokens: name, scopes, made, ends, last used. Columns are parted by tabs.")
  static final class Listing implements Callable<Integer> {
    @Spec @Nullable CommandSpec spec;
    @Mixin CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
      var tokens = new Tokens(common.folder(), InstantSource.system());
      Console.of(spec, common.quiet).say(tokens.all().stream().map(Listing::line).toList());
      return Exit.DONE;
    }

    private static String line(Token token) {
      return String.join(
          "\t",
          token.name(),
          token.scopes().stream().map(Scope::key).sorted().collect(Collectors.joining(",")),
          "made " + day(token.made()),
          token.until().map(end -> "ends " + day(end)).orElse("does not end"),
          token.used().map(used -> "used " + used.truncatedTo(MINUTES)).orElse("never used"));
    }
  }

  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      description = "Takes a token back, from its next request on.")
  static final class Revoke implements Callable<Integer> {
    @Spec @Nullable CommandSpec spec;
    @Mixin CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "NAME", description = "As chenbao token list names it.")
    String name = "";

    @Override
    public Integer call() {
      if (!new Tokens(common.folder(), InstantSource.system()).revoke(name)) {
        throw CommandFailure.unusable("no token is called " + name + ": see chenbao token list");
      }
      Console.of(spec, common.quiet).progress().say("chenbao: " + name + " is revoked");
      return Exit.DONE;
    }
  }

  private static String day(Instant at) {
    return at.truncatedTo(DAYS).toString().substring(0, "2026-02-13".length());
  }
}
