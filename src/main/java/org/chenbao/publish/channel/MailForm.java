package org.chenbao.publish.channel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Body;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Message.Content;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.HtmlEdition;

/// An edition as e-mail, one letter a recipient.
///
/// A letter cannot be edited: a correction and a withdrawal are letters of their own, in reply to
/// the one they put right, to those who got it.
///
/// @param sender who it is from
/// @param to addresses; one may be a list's
public record MailForm(Sender sender, List<String> to) implements Form {
  /// Each reader's mailbox holds it.
  private static final int MOST_COVER = 500_000;

  public MailForm {
    to = List.copyOf(to);
  }

  /// Who sends.
  ///
  /// @param name may be empty
  /// @param unsubscribe the page or the address that takes readers off the list, if any
  /// @param whole the site's address with a slash at its end, empty where there is none
  public record Sender(
      String name,
      String address,
      Optional<String> unsubscribe,
      String whole,
      Optional<Card> card) {
    /// What stands behind the `@`.
    String domain() {
      return address.substring(address.indexOf('@') + 1);
    }
  }

  /// What the template prints.
  ///
  /// @param notice says that it corrects or withdraws, may be empty
  public record Letter(Bulletin bulletin, String notice, Sender sender) {
    /// The address of the edition on the site, empty where there is none.
    public String whole() {
      return sender.whole().isEmpty() ? "" : sender.whole() + bulletin.date() + "/";
    }

    /// The page that takes a reader off the list, empty where there is none.
    public String unsubscribe() {
      return sender.unsubscribe().orElse("");
    }

    /// The address of the cover inside the letter, empty where there is none.
    public String cover() {
      return MailForm.cover(bulletin).isPresent() ? "cid:" + Mime.PICTURE : "";
    }

    /// The lines of the card.
    public List<List<Card.Piece>> card() {
      return sender.card().map(c -> c.lines(bulletin)).orElse(List.of());
    }

    public String say(Term term) {
      return term.in(bulletin.language());
    }
  }

  @Override
  public List<Message> messages(Bulletin bulletin, Errand errand, List<Standing> standing) {
    return to.stream()
        .filter(a -> errand != Errand.WITHDRAWAL || Standing.in(standing, a).isPresent())
        .map(a -> message(bulletin, errand, a, Standing.in(standing, a)))
        .toList();
  }

  private Message message(
      Bulletin bulletin, Errand errand, String recipient, Optional<Standing> answered) {
    // Who did not get the first letter has nothing to be corrected.
    Errand told = answered.isEmpty() ? Errand.EDITION : errand;
    var letter = new Letter(bulletin, notice(bulletin, told), sender);
    var mime = new Mime(sender, recipient, subject(bulletin, told));
    mime.head("Message-ID", id(bulletin, told));
    answered
        .map(Standing::remote)
        .filter(id -> !id.isEmpty())
        .ifPresent(id -> {
          mime.head("In-Reply-To", id);
          mime.head("References", id);
        });
    sender.unsubscribe().ifPresent(way -> unsubscribe(mime, way));
    String text = MailText.of(letter, told);
    String html = new String(html(letter, told), StandardCharsets.UTF_8);
    byte[] bytes =
        mime.bytes(text, html, told == Errand.WITHDRAWAL ? Optional.empty() : cover(bulletin));
    return new Message(
        recipient,
        told.key(),
        new Content("message/rfc822", Body.of(bytes)),
        Fingerprint.of(text),
        false);
  }

  /// The cover, unless it would make the letter heavy.
  private static Optional<Body> cover(Bulletin bulletin) {
    return bulletin.cover().filter(png -> png.size() <= MOST_COVER);
  }

  private static byte[] html(Letter letter, Errand errand) {
    return HtmlEdition.of(
        errand == Errand.WITHDRAWAL ? "channel/mail-notice" : "channel/mail", letter);
  }

  private static String subject(Bulletin bulletin, Errand errand) {
    Language language = bulletin.language();
    String mark =
        switch (errand) {
          case EDITION -> "";
          case CORRECTION -> Term.CORRECTION.in(language) + Term.COLON.in(language);
          case WITHDRAWAL -> Term.WITHDRAWAL.in(language) + Term.COLON.in(language);
        };
    return Line.of(mark + Term.PAPER.in(language) + " " + bulletin.date() + " " + bulletin.title());
  }

  private static String notice(Bulletin bulletin, Errand errand) {
    Language language = bulletin.language();
    return switch (errand) {
      case EDITION -> "";
      case CORRECTION ->
          Term.CORRECTION.in(language)
              + Term.COLON.in(language)
              + Term.CORRECTION_NOTE.in(language, bulletin.revision());
      case WITHDRAWAL ->
          Term.WITHDRAWAL.in(language)
              + Term.COLON.in(language)
              + Term.WITHDRAWN_NOTE.in(language, bulletin.date());
    };
  }

  /// The same however often it is sent, so that who gets it twice is shown it once.
  private String id(Bulletin bulletin, Errand errand) {
    return "<chenbao.%s.%s.r%d.%s@%s>"
        .formatted(
            bulletin.date(),
            bulletin.language().code(),
            bulletin.revision(),
            errand.key(),
            sender.domain());
  }

  /// RFC 2369, and RFC 8058 where one click is enough.
  private static void unsubscribe(Mime mime, String way) {
    mime.head("List-Unsubscribe", "<" + way + ">");
    if (way.startsWith("https://")) {
      mime.head("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }
}
