package org.chenbao.edit.revise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chenbao.edit.revise.Mark.Kind;
import org.chenbao.edit.revise.Mark.Role;
import org.chenbao.edit.revise.Mark.State;
import org.chenbao.edit.verify.Opinions;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Manuscript.Text;

/// A person's words outside of all stories: before the first or behind the last they may stand by
/// themselves, as long as they state no fact. Used once.
final class Outside {
  private static final Bilingual HOMELESS =
      new Bilingual(
          "这里不刊正文：写进一条新闻，或移到开头、结尾",
          "nothing is printed here: move it into a story, to the top or to the end");
  private static final Bilingual LINKED =
      new Bilingual(
          "句子里的链接不刊出：拿掉它，或放进来源行",
          "a link in a sentence is not printed: take it out, or put it into the line of sources");
  private static final Bilingual PLAIN =
      new Bilingual(
          "这里只能写一段文字；编辑部自己的标注照原样刊出",
          "only plain words can stand here; the newsroom's own labels are printed as they are");

  private final LocalDate day;
  private final Places places;
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> opening = new ArrayList<>();
  private final List<String> closing = new ArrayList<>();

  /// Where words stand.
  enum Spot {
    TOP,
    BETWEEN,
    END
  }

  Outside(LocalDate day, Places places) {
    this.day = day;
    this.places = places;
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  List<String> opening() {
    return List.copyOf(opening);
  }

  List<String> closing() {
    return List.copyOf(closing);
  }

  /// A paragraph.
  void words(Text text, Spot spot) {
    Optional<Bilingual> flaw =
        spot == Spot.BETWEEN
            ? Optional.of(HOMELESS)
            : linked(text).or(() -> Opinions.fact(text.words(), day));
    mark(text.line(), text, flaw);
    if (flaw.isEmpty()) {
      (spot == Spot.TOP ? opening : closing).add(text.words());
    }
  }

  /// Anything that is no paragraph.
  void other(String source, int line) {
    mark(line, new Text(source, line, List.of()), Optional.of(PLAIN));
  }

  /// What is wrong with a sentence that has a link.
  static Optional<Bilingual> linked(Text text) {
    return text.links().isEmpty() ? Optional.empty() : Optional.of(LINKED);
  }

  private void mark(int line, Text text, Optional<Bilingual> flaw) {
    State state = flaw.isEmpty() ? State.FREE : State.UNBOUND;
    marks.add(
        new Mark(
            flaw.filter(PLAIN::equals).isPresent() ? places.line(line) : places.of(text),
            "",
            new Role(Kind.NOTE, state),
            List.of(),
            flaw.stream().toList()));
  }
}
