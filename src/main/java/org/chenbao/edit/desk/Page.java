package org.chenbao.edit.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Section;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.model.Manuscript.Text;

/// A manuscript as the rules look at it.
///
/// @param items what is told, main stories and one-liners, each with the words that carry its link
/// @param texts every printed stretch of words, in order
record Page(Manuscript manuscript, List<Text> items, List<Text> texts) {

  static Page of(Manuscript manuscript) {
    var items = new ArrayList<Text>();
    var texts = new ArrayList<Text>();
    texts.add(manuscript.title());
    for (Section section : manuscript.sections()) {
      texts.add(section.heading());
      section.parts().forEach(p -> words(p).forEach(texts::add));
      section.parts().stream().flatMap(Page::linked).forEach(items::add);
      for (Story story : section.stories()) {
        items.add(story.headline());
        texts.add(story.headline());
        story.parts().forEach(p -> words(p).forEach(texts::add));
      }
    }
    return new Page(manuscript, List.copyOf(items), List.copyOf(texts));
  }

  /// One-liners: bullets that stand below no story.
  private static Stream<Text> linked(Part part) {
    return part instanceof Part.Bullets(List<Bullet> bullets, int _)
        ? bullets.stream().map(Bullet::text)
        : Stream.empty();
  }

  private static Stream<Text> words(Part part) {
    return switch (part) {
      case Part.Label(Text text) -> Stream.of(text);
      case Part.Paragraph(Text text) -> Stream.of(text);
      case Part.Bullets(List<Bullet> bullets, int _) -> bullets.stream().flatMap(Page::words);
      case Part.Rule _, Part.Other _ -> Stream.empty();
    };
  }

  private static Stream<Text> words(Bullet bullet) {
    return Stream.concat(Stream.of(bullet.text()), bullet.children().stream().flatMap(Page::words));
  }
}
