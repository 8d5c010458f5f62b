package org.chenbao.io.outbox;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Outbox;
import org.chenbao.io.archive.Printed;
import org.chenbao.model.Body;
import org.chenbao.model.Language;
import org.chenbao.publish.Samples;
import org.chenbao.publish.channel.Bulletin;
import org.chenbao.publish.channel.Chat;
import org.chenbao.publish.channel.ChatForm;
import org.chenbao.publish.channel.Delivery;
import org.chenbao.publish.channel.Delivery.Revision;
import org.chenbao.publish.channel.Errand;
import org.chenbao.publish.channel.Form;
import org.chenbao.publish.channel.MailForm;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Standing;
import org.chenbao.publish.channel.TelegramForm;
import org.chenbao.publish.channel.WebhookForm;
import org.chenbao.publish.channel.WechatForm;
import org.chenbao.publish.form.JsonEdition;

/// The sample edition of many days on its way to a channel of each kind.
final class Parcels {
  static final LocalDate FIRST = LocalDate.of(2026, 2, 13);

  /// A channel of each kind, by name.
  static final Map<String, Form> FORMS = forms();

  private static final Body COVER = Body.of("\u0089PNG".getBytes(StandardCharsets.ISO_8859_1));
  private static final String SITE = "https://news.example/";
  private static final String READER = "reader@x.example";

  private Parcels() {}

  private static Map<String, Form> forms() {
    var sender =
        new MailForm.Sender("晨报", "daily@news.example", Optional.empty(), "", Optional.empty());
    Map<String, Form> forms = new TreeMap<>();
    forms.put("group", new TelegramForm("@daily", Optional.empty()));
    forms.put("flow", new WebhookForm());
    forms.put("letter", new MailForm(sender, List.of(READER)));
    forms.put("paper", new WechatForm("", SITE));
    for (Chat chat : Chat.values()) {
      forms.put(chat.key(), new ChatForm(chat, SITE));
    }
    return forms;
  }

  /// Stores a revision of the edition of each of the first days with its deliveries, and lets all
  /// go.
  static void fill(Path folder, int days, int revision, InstantSource time) {
    try (Archive archive = Archive.open(folder)) {
      Outbox outbox = archive.outbox(time);
      for (int day = 0; day < days; day++) {
        Bulletin bulletin = bulletin(day, revision, Optional.empty());
        var page = new Printed.Page(bulletin.title(), bulletin.json());
        var printed =
            new Printed(bulletin.date(), Language.ZH, revision, page, Printed.State.PUBLISHED);
        archive.store(printed, List.of(), time.instant(), FORMS.keySet());
        for (Delivery delivery : waiting(outbox, bulletin.date())) {
          List<Message> messages = messages(delivery, day, standing(outbox, delivery));
          outbox.approve(delivery, messages);
        }
      }
    }
  }

  /// Takes a day's revision back from every channel.
  static void withdraw(Path folder, int day, int revision, InstantSource time) {
    var taken = new Revision(FIRST.plusDays(day), Language.ZH, revision);
    try (Archive archive = Archive.open(folder)) {
      Outbox outbox = archive.outbox(time);
      for (String channel : FORMS.keySet()) {
        outbox.put(new Delivery(0, taken, channel, Errand.WITHDRAWAL, false));
      }
      for (Delivery delivery : waiting(outbox, taken.date())) {
        outbox.approve(delivery, messages(delivery, day, standing(outbox, delivery)));
      }
    }
  }

  private static List<Delivery> waiting(Outbox outbox, LocalDate date) {
    return outbox.deliveries(date, Language.ZH).stream().filter(d -> !d.approved()).toList();
  }

  private static List<Standing> standing(Outbox outbox, Delivery delivery) {
    return outbox.standing(delivery.revision().date(), Language.ZH, delivery.channel());
  }

  private static List<Message> messages(Delivery delivery, int day, List<Standing> standing) {
    Form form = Optional.ofNullable(FORMS.get(delivery.channel())).orElseThrow();
    Optional<Body> cover = Optional.of(COVER).filter(_ -> delivery.channel().equals("paper"));
    return form.messages(
        bulletin(day, delivery.revision().number(), cover), delivery.errand(), standing);
  }

  /// The first revision's messages of a day.
  static List<Message> messages(String channel, int day) {
    var revision = new Revision(FIRST.plusDays(day), Language.ZH, 1);
    return messages(new Delivery(0, revision, channel, Errand.EDITION, true), day, List.of());
  }

  /// The first revision's messages of the first days.
  static Stream<Message> messagesOf(String channel, int days) {
    return IntStream.range(0, days).boxed().flatMap(day -> messages(channel, day).stream());
  }

  /// The sample edition of another day, so that no two messages are the same.
  private static Bulletin bulletin(int day, int revision, Optional<Body> cover) {
    String date = FIRST.plusDays(day).toString();
    String json = new String(JsonEdition.of(Samples.ordinary()), StandardCharsets.UTF_8);
    String dated =
        json.replaceFirst("2026-02-13", date)
            .replaceFirst("\"revision\": 1", "\"revision\": " + revision)
            .replace("开源新一代推理模型", "于 " + date + " 第 " + revision + " 次开源模型");
    return Bulletin.of(dated, cover).orElseThrow();
  }
}
