package org.chenbao.publish.channel;

import java.util.ArrayList;
import java.util.List;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Bulletin.Tale;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Term;

/// An edition as one message of a chat: day, title, label, the day's points, then as many headlines
/// with their links as fit.
///
/// A webhook cannot change what it said: a correction and a withdrawal are messages of their own.
///
/// @param site the site's address with a slash at its end, empty where there is none
public record ChatForm(Chat chat, String site) implements Form {
  private static final String SLOT = "chat";

  @Override
  public List<Message> messages(Bulletin bulletin, Errand errand, List<Standing> standing) {
    if (errand == Errand.WITHDRAWAL) {
      String notice =
          marked(bulletin, Term.WITHDRAWAL)
              + Term.WITHDRAWN_NOTE.in(bulletin.language(), bulletin.date());
      return standing.isEmpty() ? List.of() : List.of(message(errand, chat.plain(notice)));
    }
    boolean corrects = errand == Errand.CORRECTION && !standing.isEmpty();
    return List.of(message(errand, words(bulletin, corrects)));
  }

  private Message message(Errand errand, String words) {
    return new Message(SLOT, errand.key(), chat.content(words), Fingerprint.of(words), false);
  }

  private String words(Bulletin bulletin, boolean corrects) {
    Language language = bulletin.language();
    var text = new StringBuilder();
    if (corrects) {
      String note = Term.CORRECTION_NOTE.in(language, bulletin.revision());
      text.append(chat.plain(marked(bulletin, Term.CORRECTION) + note)).append('\n');
    }
    String day = Term.PAPER.in(language) + " " + Day.full(bulletin.date(), language);
    text.append(chat.plain(day)).append('\n').append(chat.plain(bulletin.title()));
    String end = "\n" + chat.plain(bulletin.note()) + whole(bulletin);
    for (String line : lines(bulletin)) {
      if (!chat.fits(text + line + end)) {
        break;
      }
      text.append(line);
    }
    return text + end;
  }

  private List<String> lines(Bulletin bulletin) {
    var lines = new ArrayList<String>();
    bulletin.opening().forEach(words -> lines.add("\n" + chat.plain(words)));
    bulletin.summary().forEach(point -> lines.add("\n• " + chat.plain(point)));
    bulletin.parts().stream()
        .flatMap(part -> part.tales().stream())
        .forEach(tale -> lines.add(line(tale)));
    return lines;
  }

  private String line(Tale tale) {
    String link = tale.url().isEmpty() ? "" : "\n" + chat.address(tale.url());
    return "\n\n" + chat.plain(tale.headline()) + link;
  }

  private String whole(Bulletin bulletin) {
    return site.isEmpty()
        ? ""
        : "\n"
            + Term.READ_WHOLE.in(bulletin.language())
            + Term.COLON.in(bulletin.language())
            + chat.address(site + bulletin.date() + "/");
  }

  private static String marked(Bulletin bulletin, Term term) {
    return term.in(bulletin.language()) + Term.COLON.in(bulletin.language());
  }
}
