package org.chenbao.publish.cover;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Language;
import org.chenbao.publish.form.Clauses;
import org.chenbao.publish.form.Day;
import org.chenbao.publish.form.Label;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.Tally;
import org.chenbao.publish.form.Term;

/// Draws the cover of an edition. Safe for use by any number of threads.
public final class Cover {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;
  static final Color ACCENT = new Color(0xA2321C);

  static final Color PAPER = new Color(0xFBF9F4);
  private static final Color INK = new Color(0x211D18);
  private static final Color SOFT = new Color(0x6A6156);
  private static final int MARGIN = 72;
  private static final int TITLE_LINES = 3;
  private static final int POINTS = 3;
  private static final float POINT_WIDTH = 755;

  /// Title sizes tried, the largest first, until the title fits.
  private static final List<Integer> SIZES = List.of(68, 60, 54, 48, 42, 36);

  /// Below this size a clause may be broken: large words are worth more than whole ones.
  private static final int LEAST_FOR_CLAUSES = 48;

  /// GB 45438-2025, 5.2: glyphs of a label at least 5 % of the shorter side, 31.5 pixels here; a
  /// Chinese glyph fills about 92 % of its size.
  private static final int LABEL_SIZE = 35;

  private final Graphics2D graphics;
  private final Edition edition;
  private final Faces faces;
  private final Language language;

  private Cover(Graphics2D graphics, Edition edition, Faces faces) {
    this.graphics = graphics;
    this.edition = edition;
    this.faces = faces;
    this.language = faces.chinese() ? edition.masthead().language() : Language.EN;
  }

  /// The file: 1200 × 630 pixels, labelled as the edition is.
  public static byte[] of(Edition edition) {
    return Png.of(drawn(edition, Faces.find()), Label.of(edition.masthead()));
  }

  /// The cover in the fonts given; without any, the sunrise alone.
  static BufferedImage drawn(Edition edition, Optional<Faces> faces) {
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    Sunrise.large(graphics, 1010, HEIGHT, 150);
    faces.ifPresent(found -> new Cover(graphics, edition, found).words());
    graphics.dispose();
    return picture;
  }

  private void words() {
    head();
    float below = faces.chinese() ? title() : figures();
    points(below);
    label();
  }

  private void head() {
    Sunrise.small(graphics, MARGIN + 26, 96, 19);
    graphics.setColor(INK);
    String name = Term.PAPER.in(language);
    line(name, faces.serif().deriveFont(Font.BOLD, 40), 500).draw(graphics, MARGIN + 70, 97);
    graphics.setColor(SOFT);
    Masthead masthead = edition.masthead();
    Paragraph day = line(Day.full(masthead.date(), language), sans(25), 600);
    day.draw(graphics, WIDTH - MARGIN - day.width(), 95);
    graphics.setColor(INK);
    rule(122, 3);
    rule(129, 1);
  }

  private float title() {
    String title = Line.cut(edition.masthead().title(), language == Language.EN ? 150 : 84);
    List<String> clauses = Clauses.of(title);
    List<Paragraph> tries = SIZES.stream().flatMap(size -> title(clauses, size).stream()).toList();
    Paragraph set =
        tries.stream()
            .filter(lines -> lines.lines().size() <= TITLE_LINES)
            .findFirst()
            .orElse(tries.getLast().cut(TITLE_LINES));
    graphics.setColor(INK);
    return set.draw(graphics, MARGIN, 146 + set.leading() * 0.9f) - set.leading() * 0.27f;
  }

  /// The title at one size; empty where it would break clauses that a smaller size keeps whole.
  private Optional<Paragraph> title(List<String> clauses, int size) {
    Font font = faces.serif().deriveFont(Font.BOLD, size);
    float width = WIDTH - 2f * MARGIN;
    Optional<Paragraph> whole = Paragraph.clauses(clauses, font, width);
    return size > LEAST_FOR_CLAUSES
        ? whole
        : whole.or(() -> Optional.of(Paragraph.of(String.join("", clauses), font, width)));
  }

  /// What can be said without Chinese characters.
  private float figures() {
    Tally tally = Tally.of(edition);
    graphics.setColor(INK);
    line(edition.masthead().date().toString(), faces.serif().deriveFont(Font.BOLD, 110), 1_000)
        .draw(graphics, MARGIN, 300);
    graphics.setColor(SOFT);
    String held =
        "%d stories · %d briefs · %d sources"
            .formatted(tally.stories(), tally.briefs(), tally.outlets());
    line(held, sans(36), 1_000).draw(graphics, MARGIN, 370);
    return HEIGHT;
  }

  private void points(float below) {
    String title = Line.of(edition.masthead().title());
    float y = Math.max(below + 12, 372);
    List<String> points =
        edition.masthead().summary().stream()
            .map(Line::of)
            .filter(p -> !title.contains(p))
            .limit(POINTS)
            .toList();
    for (String point : points) {
      if (y > HEIGHT - 108) {
        return;
      }
      graphics.setColor(ACCENT);
      graphics.fillRect(MARGIN, Math.round(y) - 15, 9, 9);
      graphics.setColor(INK);
      line(point, sans(27), POINT_WIDTH).draw(graphics, MARGIN + 26, y);
      y += 46;
    }
  }

  private void label() {
    Edition.Imprint imprint = edition.masthead().imprint();
    Label label = Label.of(edition.masthead());
    boolean generated = label.aigc().isPresent();
    String mark = label.mark();
    String all = imprint.example() ? Term.EXAMPLE.in(language) + " · " + mark : mark;
    graphics.setColor(SOFT);
    line(all, sans(generated ? LABEL_SIZE : 24), 600).draw(graphics, MARGIN, HEIGHT - 44f);
  }

  private void rule(int y, int thickness) {
    graphics.setStroke(new BasicStroke(thickness));
    graphics.draw(new Line2D.Double(MARGIN, y, WIDTH - MARGIN, y));
  }

  private Font sans(int size) {
    return faces.sans().deriveFont(Font.PLAIN, size);
  }

  private static Paragraph line(String text, Font font, float width) {
    return Paragraph.line(text, font, width);
  }
}
