package org.chenbao.publish.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Bulletin.Part;
import org.chenbao.publish.channel.Bulletin.Point;
import org.chenbao.publish.channel.Bulletin.Section;
import org.chenbao.publish.channel.Bulletin.Tale;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Term;

/// An edition in Telegram messages: split between stories, never inside one.
final class TelegramPages {
  /// Left free for the mark of a correction.
  private static final int MARK = 96;

  private static final int PAGE = TelegramText.LONGEST - MARK;
  private static final int CAPTION = TelegramText.LONGEST_CAPTION - MARK;

  private final Bulletin bulletin;
  private final Language language;

  TelegramPages(Bulletin bulletin) {
    this.bulletin = bulletin;
    this.language = bulletin.language();
  }

  /// What stands first, below the cover where there is one: day, title, label, and as many of the
  /// day's points as fit.
  TelegramText head() {
    var top =
        new TelegramText()
            .bold(Term.PAPER.in(language) + " " + Day.full(bulletin.date(), language))
            .line()
            .bold(bulletin.title());
    var parts = new ArrayList<TelegramText>();
    parts.add(top);
    parts.add(new TelegramText().line().italic(bulletin.note()));
    bulletin.opening().forEach(words -> parts.add(new TelegramText().line().words(words)));
    bulletin.summary().forEach(point -> parts.add(new TelegramText().line().words("• " + point)));
    return TelegramText.fitting(parts, CAPTION);
  }

  /// All stories, then the card.
  List<TelegramText> pages(Optional<Card> card) {
    var pieces = new ArrayList<TelegramText>();
    for (Part part : bulletin.parts()) {
      var heading = new TelegramText().bold("【" + part.name() + "】").line();
      for (int i = 0; i < part.tales().size(); i++) {
        var before = i == 0 ? heading : new TelegramText();
        pieces.add(piece(before, part.tales().get(i)));
      }
    }
    bulletin.closing().forEach(words -> pieces.add(new TelegramText().words(words)));
    card.map(c -> card(c.lines(bulletin))).ifPresent(pieces::add);
    return packed(pieces);
  }

  private static List<TelegramText> packed(List<TelegramText> pieces) {
    var pages = new ArrayList<TelegramText>();
    var page = new TelegramText();
    for (TelegramText piece : pieces) {
      var gap = new TelegramText();
      gap.words(page.isEmpty() ? "" : "\n\n").and(piece);
      if (page.fits(gap, PAGE)) {
        page.and(gap);
      } else {
        pages.add(page);
        page = new TelegramText().and(piece);
      }
    }
    pages.add(page);
    return pages.stream().filter(p -> !p.isEmpty()).toList();
  }

  /// A story whole, or without its last lines where it is longer than a message: then it says so.
  private TelegramText piece(TelegramText before, Tale tale) {
    List<TelegramText> lines = new ArrayList<>();
    lines.add(before.and(new TelegramText().link(tale.headline(), tale.url())));
    if (!tale.lead().isEmpty()) {
      lines.add(new TelegramText().line().words(tale.lead()));
    }
    tale.sections().forEach(section -> lines(section, lines));
    var sources = new TelegramText();
    if (!tale.sources().isEmpty()) {
      sources
          .line()
          .italic(
              Term.SOURCES.in(language)
                  + Term.COLON.in(language)
                  + String.join(Term.LIST_COMMA.in(language), tale.sources()));
    }
    lines.add(sources);
    var whole = TelegramText.fitting(lines, PAGE);
    int all = lines.stream().mapToInt(TelegramText::length).sum();
    if (whole.length() == all) {
      return whole;
    }
    var end = new TelegramText().line().words(Term.CUT_NOTE.in(language)).and(sources);
    return TelegramText.fitting(lines.subList(0, lines.size() - 1), PAGE - end.length()).and(end);
  }

  private void lines(Section section, List<TelegramText> lines) {
    String colon = Term.COLON.in(language);
    if (!section.label().isEmpty()) {
      lines.add(new TelegramText().line().bold(section.label() + colon));
    }
    for (Point point : section.points()) {
      var line = new TelegramText().line();
      line.words(section.bullets() ? "  ".repeat(point.depth()) + "• " : "");
      if (!point.label().isEmpty()) {
        line.words(point.label() + colon);
      }
      lines.add(line.words(point.text()));
    }
  }

  private static TelegramText card(List<List<Card.Piece>> lines) {
    var text = new TelegramText();
    for (List<Card.Piece> line : lines) {
      text.words(text.isEmpty() ? "" : "\n");
      line.forEach(piece -> text.link(piece.words(), piece.url()));
    }
    return text;
  }
}
