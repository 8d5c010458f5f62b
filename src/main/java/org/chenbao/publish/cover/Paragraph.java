package org.chenbao.publish.cover;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines of text of about the same length, as a headline is set.
///
/// @param leading pixels from one baseline to the next
record Paragraph(List<TextLayout> lines, float leading) {
  /// Antialiasing and exact advances, so that one text is as wide on every run.
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static final float LINE_HEIGHT = 1.32f;

  /// Sets a text in lines no wider than `width`, and no wider than as many lines need.
  static Paragraph of(String text, Font font, float width) {
    AttributedString line = Faces.set(text, font);
    int count = lines(line, width).size();
    float narrowest = width;
    for (float step = width / 2; step >= 1; step /= 2) {
      if (lines(line, narrowest - step).size() <= count) {
        narrowest -= step;
      }
    }
    return new Paragraph(lines(line, narrowest), font.getSize() * LINE_HEIGHT);
  }

  /// Sets a title in lines that end where its clauses end; empty where a clause is wider than
  /// `width`.
  static Optional<Paragraph> clauses(List<String> clauses, Font font, float width) {
    var lines = new ArrayList<TextLayout>();
    String open = "";
    for (String clause : clauses) {
      if (width(clause, font) > width) {
        return Optional.empty();
      }
      if (!open.isEmpty() && width(open + clause, font) > width) {
        lines.add(layout(open, font));
        open = "";
      }
      open += clause;
    }
    lines.add(layout(open, font));
    return Optional.of(new Paragraph(lines, font.getSize() * LINE_HEIGHT));
  }

  private static float width(String text, Font font) {
    return layout(text, font).getVisibleAdvance();
  }

  private static TextLayout layout(String text, Font font) {
    return new TextLayout(Faces.set(text, font).getIterator(), CONTEXT);
  }

  /// One line, with an ellipsis where the text is wider than `width`.
  static Paragraph line(String text, Font font, float width) {
    String shown = text;
    Paragraph line = new Paragraph(lines(Faces.set(shown, font), Float.MAX_VALUE), font.getSize());
    while (line.width() > width && !text.isEmpty()) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
      shown = text.strip() + "…";
      line = new Paragraph(lines(Faces.set(shown, font), Float.MAX_VALUE), font.getSize());
    }
    return line;
  }

  /// The first `count` lines.
  Paragraph cut(int count) {
    return lines.size() <= count ? this : new Paragraph(lines.subList(0, count), leading);
  }

  /// Draws the lines below each other, the first baseline at `y`.
  ///
  /// @return the next baseline
  float draw(Graphics2D graphics, float x, float y) {
    float baseline = y;
    for (TextLayout line : lines) {
      line.draw(graphics, x, baseline);
      baseline += leading;
    }
    return baseline;
  }

  /// The width of the widest line.
  float width() {
    return (float) lines.stream().mapToDouble(TextLayout::getVisibleAdvance).max().orElse(0);
  }

  private static List<TextLayout> lines(AttributedString text, float width) {
    var characters = text.getIterator();
    var measurer = new LineBreakMeasurer(characters, CONTEXT);
    var lines = new ArrayList<TextLayout>();
    while (measurer.getPosition() < characters.getEndIndex()) {
      lines.add(measurer.nextLayout(width));
    }
    return lines;
  }
}
