package org.chenbao.edit.revise;

import java.util.List;
import java.util.Set;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Part;

/// A story's words and their order, whatever lines they stand on: two texts with one shape tell the
/// same.
final class Shape {
  private final Set<String> generated;
  private final StringBuilder shape = new StringBuilder();

  private Shape(Set<String> generated) {
    this.generated = generated;
  }

  /// @param generated what the newsroom prints of its own accord, as [Key]s: it counts for nothing
  static String of(Manuscript.Story story, Set<String> generated) {
    var drawing = new Shape(generated);
    drawing.add("#", story.headline().words());
    story.parts().forEach(drawing::add);
    return drawing.shape.toString();
  }

  private void add(Part part) {
    switch (part) {
      case Part.Label(Manuscript.Text text) -> add("L", text.words());
      case Part.Paragraph(Manuscript.Text text) -> add("P", text.words());
      case Part.Bullets(List<Bullet> items, int _) -> bullets(items);
      case Part.Rule _ -> {}
      case Part.Other(String source, int _, List<Manuscript.Link> _) -> add("O", source);
    }
  }

  private void bullets(List<Bullet> items) {
    shape.append('{');
    for (Bullet item : items) {
      add("-", item.label());
      add(":", item.text().words());
      bullets(item.children());
    }
    shape.append('}');
  }

  private void add(String mark, String words) {
    String key = Key.of(words);
    if (!generated.contains(key)) {
      shape.append('\n').append(mark).append(key);
    }
  }
}
