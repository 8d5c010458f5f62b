package org.chenbao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chenbao.app.Publishing.Planned;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Errand;
import org.chenbao.publish.channel.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `chenbao publish`: an edition to the channels of `channels.yaml`, once a person lets it go.
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Sends an edition that the gate cleared to channels, each message once.",
      "Nothing goes without your word: --approve, or yes where you are asked.",
      "What could not be sent is sent by the next run."
    },
    footer = {
      "",
      "Examples:",
      "  chenbao publish --dry-run                    what would go, byte for byte",
      "  chenbao publish 2026-02-13 --approve         to every channel",
      "  chenbao publish --to group --correct --approve",
      "  chenbao publish 2026-02-13 --withdraw --approve",
      "  chenbao publish --to group --resolve lost    what nobody knew of did not arrive"
    })
final class PublishCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "EDITION",
      description = "Its day, or its folder (default: the latest).")
  @Nullable String edition;

  @Option(names = "--date", paramLabel = "DAY", description = "The same, as a day.")
  @Nullable String date;

  @Option(
      names = {"--to", "--channel"},
      paramLabel = "CHANNEL",
      description = "Only to this channel; may be given again (default: all).")
  private List<String> to = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "The edition's language (default: ${DEFAULT-VALUE}).")
  String lang = "zh";

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "channels.yaml lies beside it (default: in the data folder).")
  @Nullable Path profile;

  @Option(names = "--dry-run", description = "Show what would go; send and store nothing.")
  boolean dryRun;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "With --dry-run: the bytes of each message as files.")
  @Nullable Path out;

  @Option(names = "--approve", description = "Let it go without being asked.")
  boolean approve;

  @Option(names = "--correct", description = "Let a later revision correct what went out.")
  boolean correct;

  @Option(names = "--withdraw", description = "Take back what went out.")
  boolean withdraw;

  @Option(
      names = "--resolve",
      paramLabel = "arrived[=NUMBER]|lost",
      description = {
        "What became of this edition's messages of which nobody knew: you looked.",
        "With its number (or link) a message can be edited later."
      })
  @Nullable String resolve;

  @Option(names = "--all", description = "With --resolve: those of every edition.")
  boolean all;

  @Override
  public Integer call() {
    var console = Console.of(spec, common.quiet);
    Language language = language();
    Path data = common.folder();
    ChannelFile file = ChannelFile.beside(profile, data);
    if (file.names().isEmpty()) {
      throw CommandFailure.unusable(
          "no channels: write "
              + file.folder().resolve("channels.yaml")
              + "; see docs/channels.md");
    }
    try (var archive = Archive.open(data)) {
      var vault = new Keys.Vault(System.getenv(), file.folder(), !dryRun);
      var channels = new Channels(file, vault, archive, language);
      List<Channels.Line> lines =
          (to.isEmpty() ? file.names() : to).stream().map(channels::line).toList();
      var publishing = new Publishing(archive, lines);
      if (resolve != null) {
        Optional<LocalDate> of =
            all ? Optional.empty() : Optional.of(publishing.date(day(), language));
        Resolution.of(resolve).note(publishing.outbox(), lines, of, language, console);
        return Exit.DONE;
      }
      var posting = new Posting(publishing.outbox(), lines, console);
      return publish(publishing, posting, console, language);
    }
  }

  private int publish(Publishing publishing, Posting posting, Console console, Language language) {
    List<Planned> planned =
        withdraw
            ? publishing.withdrawal(day(), language)
            : permitted(publishing.upcoming(day(), language), console);
    planned.forEach(p -> show(p, console));
    List<String> withdrawn = publishing.withdrawn(day(), language);
    withdrawn.forEach(console.progress()::say);
    if (withdraw && planned.isEmpty() && withdrawn.isEmpty()) {
      throw CommandFailure.unusable("nothing of that edition is out: there is nothing to withdraw");
    }
    if (dryRun) {
      return Exit.DONE;
    }
    if (!planned.isEmpty()) {
      if (!approve && !asked()) {
        throw CommandFailure.unusable(
            "nothing was sent: look with --dry-run, then let it go with --approve");
      }
      publishing.approve(planned);
    }
    int sent = posting.send();
    boolean stays = !withdraw && planned.isEmpty() && !withdrawn.isEmpty();
    return stays && sent == Exit.DONE ? Exit.UNUSABLE : sent;
  }

  /// A correction is a person's decision of its own.
  private List<Planned> permitted(List<Planned> planned, Console console) {
    planned.stream()
        .filter(p -> !correct && p.delivery().errand() == Errand.CORRECTION)
        .forEach(p ->
            console
                .progress()
                .say("  " + p.line().name() + ": an earlier revision went out; add --correct"));
    return planned.stream()
        .filter(p -> correct || p.delivery().errand() != Errand.CORRECTION)
        .toList();
  }

  private void show(Planned planned, Console console) {
    console.say(List.of(planned.title()));
    for (int i = 0; dryRun && i < planned.messages().size(); i++) {
      Message message = planned.messages().get(i);
      console.say(Showing.of(i + 1, message));
      if (out != null) {
        write(out, planned.line().name(), i + 1, message);
      }
    }
  }

  private static void write(Path folder, String channel, int place, Message message) {
    Path file = folder.resolve("%s-%03d".formatted(channel, place));
    try {
      Files.createDirectories(folder);
      Files.write(file, message.content().body().bytes());
    } catch (IOException e) {
      throw Unusable.of(file.toString(), e);
    }
  }

  private static boolean asked() {
    return Optional.ofNullable(System.console())
        .filter(java.io.Console::isTerminal)
        .map(terminal -> terminal.readLine("Let it go? (yes/no) "))
        .map(said -> said.strip().toLowerCase(Locale.ROOT))
        .filter(List.of("yes", "y", "是")::contains)
        .isPresent();
  }

  private Optional<LocalDate> day() {
    String named = date != null ? date : edition;
    if (named == null) {
      return Optional.empty();
    }
    String name = String.valueOf(Path.of(named).normalize().getFileName()).replaceFirst("-en$", "");
    try {
      return Optional.of(LocalDate.parse(name));
    } catch (DateTimeException _) {
      throw CommandFailure.unusable("not an edition's day: \"" + named + "\" (write 2026-06-10)");
    }
  }

  private Language language() {
    Language language = Language.of(lang);
    if (language == Language.OTHER) {
      throw CommandFailure.unusable("--lang is zh or en, not \"" + lang + "\"");
    }
    return language;
  }
}
