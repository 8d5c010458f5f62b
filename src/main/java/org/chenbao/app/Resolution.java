package org.chenbao.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chenbao.io.archive.Outbox;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Book.Entry;
import org.chenbao.publish.channel.Fate;

/// A person's word on messages of which nobody knew, and on refused ones that are to be tried
/// again.
///
/// @param name what the channel calls the message, where the person said it
record Resolution(boolean arrived, Optional<String> name) {
  private static final String NAMED = "arrived=";

  /// Reads `arrived`, `arrived=NAME` or `lost`.
  static Resolution of(String said) {
    if (said.startsWith(NAMED) && said.length() > NAMED.length()) {
      return new Resolution(true, Optional.of(said.substring(NAMED.length()).strip()));
    }
    return switch (said) {
      case "arrived" -> new Resolution(true, Optional.empty());
      case "lost" -> new Resolution(false, Optional.empty());
      default ->
          throw CommandFailure.unusable(
              "--resolve takes arrived, arrived=NUMBER or lost, not " + said);
    };
  }

  /// Notes the word.
  ///
  /// @param date of the edition that is meant; empty for all
  void note(
      Outbox outbox,
      List<Channels.Line> lines,
      Optional<LocalDate> date,
      Language language,
      Console console) {
    Predicate<Entry> meant =
        e -> date.isEmpty() || (date.get().equals(day(e)) && language == language(e));
    List<Unsure> unsure = lines.stream().flatMap(l -> unsure(outbox, l).stream()).toList();
    List<Unsure> these = unsure.stream().filter(u -> meant.test(u.entry())).toList();
    if (name.isPresent() && these.size() != 1) {
      throw CommandFailure.unusable(
          "arrived=" + name.get() + " names one message, and " + these.size() + " are unsure");
    }
    these.forEach(u -> outbox.note(u.entry(), fate(u.line())));
    console.say(
        List.of(
            these.size()
                + (arrived ? " messages noted as arrived" : " messages to be sent again")
                + ": chenbao publish goes on"));
    int others = unsure.size() - these.size();
    if (others > 0) {
      console.progress().say("  " + others + " of other editions left: name their day, or --all");
    }
  }

  private record Unsure(Channels.Line line, Entry entry) {}

  private List<Unsure> unsure(Outbox outbox, Channels.Line line) {
    return outbox.open(line.name()).stream()
        .filter(e ->
            e.fate() instanceof Fate.Doubtful || (e.fate() instanceof Fate.Refused && !arrived))
        .map(e -> new Unsure(line, e))
        .toList();
  }

  private Fate fate(Channels.Line line) {
    if (!arrived) {
      return new Fate.Ready(0, Instant.now(), "");
    }
    return new Fate.Sent(name.map(said -> remote(line, said)).orElse(""));
  }

  private static String remote(Channels.Line line, String said) {
    return line.form()
        .remote(said)
        .orElseThrow(
            () -> CommandFailure.unusable(line.name() + " has no message that is called " + said));
  }

  private static LocalDate day(Entry entry) {
    return entry.delivery().revision().date();
  }

  private static Language language(Entry entry) {
    return entry.delivery().revision().language();
  }
}
