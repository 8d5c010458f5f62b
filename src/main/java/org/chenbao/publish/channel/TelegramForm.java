package org.chenbao.publish.channel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.model.Body;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Message.Content;
import org.chenbao.publish.form.Json;
import org.chenbao.publish.form.Term;

/// An edition as messages of Telegram's Bot API: the cover with its caption, then the stories.
///
/// What was sent is edited by a correction and by a withdrawal, in its place and without a time
/// limit; nothing is deleted, so that whoever quoted it finds what became of it. A message is named
/// by chat and number, so that an edit goes where the message went, whatever the settings say now.
/// One that stands there under a number nobody knows cannot be edited: what puts it right is a new
/// message.
///
/// @param chat its number, or `@name` of a channel
/// @param card for the end, if any
public record TelegramForm(String chat, Optional<Card> card) implements Form {
  private static final String HEAD = "head";
  private static final String TEXT = "sendMessage";
  private static final String PICTURE = "sendPhoto";
  private static final String NEW_PICTURE = "editMessageMedia";
  private static final String NEW_CAPTION = "editMessageCaption";

  /// A message's number, with its chat or the link to it before.
  private static final Pattern PLACE =
      Pattern.compile("(?:(-?\\d{1,20}|@\\w+)/|https://t\\.me/[\\w/]+/)?(\\d{1,9})");

  private static final List<String> PICTURED = List.of(PICTURE, NEW_PICTURE, NEW_CAPTION);

  @Override
  public List<Message> messages(Bulletin bulletin, Errand errand, List<Standing> standing) {
    return errand == Errand.WITHDRAWAL
        ? withdrawn(bulletin, standing)
        : told(bulletin, errand, standing);
  }

  private List<Message> withdrawn(Bulletin bulletin, List<Standing> standing) {
    Language language = bulletin.language();
    var notice =
        new TelegramText()
            .bold(Term.WITHDRAWAL.in(language) + Term.COLON.in(language))
            .words(Term.WITHDRAWN_NOTE.in(language, bulletin.date()));
    String says = says(notice);
    Stream<Message> edits =
        standing.stream().filter(TelegramForm::known).map(s -> edit(s, notice, says));
    Stream<Message> anew =
        standing.stream().filter(s -> !known(s)).limit(1).map(s -> send(s.slot(), notice, says));
    return Stream.concat(edits, anew).toList();
  }

  private static boolean known(Standing standing) {
    return !standing.remote().isEmpty();
  }

  @Override
  public Optional<String> remote(String said) {
    Matcher place = PLACE.matcher(said);
    return place.matches()
        ? Optional.of(Optional.ofNullable(place.group(1)).orElse(chat) + "/" + place.group(2))
        : Optional.empty();
  }

  private List<Message> told(Bulletin bulletin, Errand errand, List<Standing> standing) {
    var pages = new TelegramPages(bulletin);
    var messages = new ArrayList<Message>();
    messages.add(
        head(
            bulletin,
            errand,
            pages.head(),
            Standing.in(standing, HEAD).filter(TelegramForm::known)));
    List<TelegramText> texts = pages.pages(card);
    for (int i = 0; i < texts.size(); i++) {
      String slot = Integer.toString(i + 1);
      Optional<Standing> old = Standing.in(standing, slot);
      String says = says(texts.get(i));
      if (old.filter(s -> s.says().equals(says)).isEmpty()) {
        var text = marked(errand, bulletin.language()).and(texts.get(i));
        messages.add(
            old.filter(TelegramForm::known)
                .map(s -> edit(s, text, says))
                .orElseGet(() -> send(slot, text, says)));
      }
    }
    var moved = new TelegramText().italic(Term.MOVED_NOTE.in(bulletin.language()));
    standing.stream()
        .filter(s -> !s.slot().equals(HEAD) && Integer.parseInt(s.slot()) > texts.size())
        .filter(TelegramForm::known)
        .filter(s -> !s.says().equals(says(moved)))
        .forEach(s -> messages.add(edit(s, moved, says(moved))));
    return List.copyOf(messages);
  }

  private Message head(
      Bulletin bulletin, Errand errand, TelegramText head, Optional<Standing> old) {
    Language language = bulletin.language();
    var text = new TelegramText();
    if (errand == Errand.CORRECTION) {
      text.bold(Term.CORRECTION.in(language) + Term.COLON.in(language))
          .words(Term.CORRECTION_NOTE.in(language, bulletin.revision()))
          .line();
    }
    text.and(head);
    String says = says(text) + bulletin.cover().map(c -> Fingerprint.of(c.bytes())).orElse("");
    if (old.isPresent()) {
      return bulletin
          .cover()
          .filter(_ -> PICTURED.contains(old.get().act()))
          .map(png -> picture(old.get(), text, png, says))
          .orElseGet(() -> edit(old.get(), text, says));
    }
    return bulletin
        .cover()
        .map(png -> picture(text, png, says))
        .orElseGet(() -> send(HEAD, text, says));
  }

  private static TelegramText marked(Errand errand, Language language) {
    var mark = new TelegramText();
    return errand == Errand.CORRECTION
        ? mark.bold("【" + Term.CORRECTION.in(language) + "】").line()
        : mark;
  }

  private Message send(String slot, TelegramText text, String says) {
    byte[] json =
        Json.compact(j -> {
          j.text("chat_id", chat);
          text(j, text);
        });
    return new Message(slot, TEXT, Content.json(json), says, false);
  }

  private Message picture(TelegramText caption, Body png, String says) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("chat_id", chat);
    fields.put("caption", caption.html());
    fields.put("parse_mode", "HTML");
    return new Message(HEAD, PICTURE, Multipart.of(fields, "photo", png), says, false);
  }

  private static Message picture(Standing old, TelegramText caption, Body png, String says) {
    String media =
        new String(
            Json.compact(j -> {
              j.text("type", "photo");
              j.text("media", "attach://cover");
              j.text("caption", caption.html());
              j.text("parse_mode", "HTML");
            }),
            StandardCharsets.UTF_8);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("chat_id", chat(old));
    fields.put("message_id", number(old));
    fields.put("media", media);
    return new Message(HEAD, NEW_PICTURE, Multipart.of(fields, "cover", png), says, true);
  }

  private static Message edit(Standing old, TelegramText text, String says) {
    boolean pictured = PICTURED.contains(old.act());
    byte[] json =
        Json.compact(j -> {
          j.text("chat_id", chat(old));
          j.number("message_id", Integer.parseInt(number(old)));
          if (pictured) {
            j.text("caption", text.html());
            j.text("parse_mode", "HTML");
          } else {
            text(j, text);
          }
        });
    String act = pictured ? NEW_CAPTION : "editMessageText";
    return new Message(old.slot(), act, Content.json(json), says, true);
  }

  private static void text(Json json, TelegramText text) {
    json.text("text", text.html());
    json.text("parse_mode", "HTML");
    json.object("link_preview_options", p -> p.flag("is_disabled", true));
  }

  private static String chat(Standing old) {
    return old.remote().substring(0, old.remote().lastIndexOf('/'));
  }

  private static String number(Standing old) {
    return old.remote().substring(old.remote().lastIndexOf('/') + 1);
  }

  private static String says(TelegramText text) {
    return Fingerprint.of(text.html());
  }
}
