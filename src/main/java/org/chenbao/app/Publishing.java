package org.chenbao.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Outbox;
import org.chenbao.io.archive.Printed;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Bulletin;
import org.chenbao.publish.channel.Delivery;
import org.chenbao.publish.channel.Delivery.Revision;
import org.chenbao.publish.channel.Errand;
import org.chenbao.publish.channel.Message;

/// What would go where: deliveries with their messages, before anybody let them go.
///
/// @param lines channels that are looked at
record Publishing(Archive archive, Outbox outbox, List<Channels.Line> lines) {

  Publishing(Archive archive, List<Channels.Line> lines) {
    this(archive, archive.outbox(InstantSource.system()), lines);
  }

  /// A delivery with what it would send.
  record Planned(Channels.Line line, Delivery delivery, List<Message> messages) {
    Planned {
      messages = List.copyOf(messages);
    }

    /// One line for a person.
    String title() {
      return "%s (%s): %s of %s, revision %d: %d messages"
          .formatted(
              line.name(),
              line.kind(),
              delivery.errand().key(),
              delivery.revision().date(),
              delivery.revision().number(),
              messages.size());
    }
  }

  /// The latest edition of a date, for each channel that has none of it; that of the latest date
  /// where none is named.
  List<Planned> upcoming(Optional<LocalDate> date, Language language) {
    Printed printed = printed(date, language);
    Bulletin bulletin = bulletin(printed);
    var revision = new Revision(printed.date(), language, printed.revision());
    List<Planned> planned = new ArrayList<>();
    for (Channels.Line line : lines) {
      outbox
          .upcoming(revision, line.name())
          .map(delivery -> planned(line, delivery, bulletin))
          .ifPresent(planned::add);
    }
    return planned;
  }

  /// The withdrawal of what stands of a date's edition.
  List<Planned> withdrawal(Optional<LocalDate> date, Language language) {
    LocalDate day = printed(date, language).date();
    List<Planned> planned = new ArrayList<>();
    for (Channels.Line line : lines) {
      Optional.ofNullable(outbox.out(language, line.name()).get(day))
          .map(number -> new Revision(day, language, number))
          .map(r -> new Delivery(0, r, line.name(), Errand.WITHDRAWAL, false))
          .map(delivery -> planned(line, delivery, bulletin(stored(delivery.revision()))))
          .ifPresent(planned::add);
    }
    return planned;
  }

  /// The date of the edition that is meant.
  LocalDate date(Optional<LocalDate> date, Language language) {
    return date.orElseGet(() -> printed(date, language).date());
  }

  /// A line for each channel from which the latest revision of a date's edition was withdrawn.
  List<String> withdrawn(Optional<LocalDate> date, Language language) {
    Printed printed = printed(date, language);
    var revision = new Revision(printed.date(), language, printed.revision());
    List<Delivery> gone =
        outbox.deliveries(printed.date(), language).stream()
            .filter(d -> d.errand() == Errand.WITHDRAWAL && d.approved())
            .filter(d -> d.revision().equals(revision))
            .toList();
    return lines.stream()
        .filter(line -> gone.stream().anyMatch(d -> d.channel().equals(line.name())))
        .map(line ->
            "  %s: revision %d of %s is already withdrawn; only a later revision can go there"
                .formatted(line.name(), revision.number(), revision.date()))
        .toList();
  }

  /// Lets deliveries go.
  void approve(List<Planned> planned) {
    for (Planned each : planned) {
      outbox.put(each.delivery());
      Delivery waiting =
          outbox.deliveries(date(each), each.delivery().revision().language()).stream()
              .filter(d -> d.channel().equals(each.line().name()) && !d.approved())
              .filter(d -> d.errand() == each.delivery().errand())
              .filter(d -> d.revision().equals(each.delivery().revision()))
              .findFirst()
              .orElseThrow();
      outbox.approve(waiting, each.messages());
    }
  }

  private static LocalDate date(Planned planned) {
    return planned.delivery().revision().date();
  }

  private Planned planned(Channels.Line line, Delivery delivery, Bulletin bulletin) {
    LocalDate day = delivery.revision().date();
    Language language = delivery.revision().language();
    if (delivery.errand() != Errand.WITHDRAWAL && line.form().lacks(bulletin).isPresent()) {
      throw CommandFailure.unusable(line.name() + ": " + line.form().lacks(bulletin).get());
    }
    return new Planned(
        line,
        delivery,
        line.form()
            .messages(bulletin, delivery.errand(), outbox.standing(day, language, line.name())));
  }

  private Printed stored(Revision revision) {
    return archive.edition(revision.date(), revision.language(), revision.number()).orElseThrow();
  }

  private Printed printed(Optional<LocalDate> date, Language language) {
    return date.map(day -> archive.edition(day, language))
        .orElseGet(
            () -> archive.editions().stream().filter(p -> p.language() == language).findFirst())
        .orElseThrow(() ->
            CommandFailure.unusable(
                "no edition"
                    + date.map(day -> " of " + day).orElse("")
                    + " in "
                    + archive.folder()
                    + ": make one with chenbao brief"));
  }

  private Bulletin bulletin(Printed printed) {
    var cover = new EditionFiles(archive.folder()).cover(printed.date(), printed.language());
    return Optional.of(printed)
        .filter(p -> p.state() != Printed.State.HELD)
        .flatMap(p -> Bulletin.of(p.page().json(), cover))
        .orElseThrow(() ->
            CommandFailure.unusable(
                "the edition of "
                    + printed.date()
                    + " was not cleared by the gate here: it is not published"));
  }
}
