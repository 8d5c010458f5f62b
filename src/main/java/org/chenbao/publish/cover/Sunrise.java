package org.chenbao.publish.cover;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;

/// The paper's sign: a sun that has just come up.
final class Sunrise {
  private static final int RAYS = 9;

  private Sunrise() {}

  /// The small sign beside the paper's name, standing on the line `y`.
  static void small(Graphics2D graphics, double x, double y, double radius) {
    graphics.setColor(Cover.ACCENT);
    graphics.fill(half(x, y, radius));
    graphics.setStroke(
        new BasicStroke((float) radius / 6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int ray = 0; ray < 5; ray++) {
      ray(graphics, x, y, Math.PI * ray / 4, radius * 1.36, radius * 1.75);
    }
  }

  /// The large one, whose light fills the lower right of the cover.
  static void large(Graphics2D graphics, double x, double y, double radius) {
    for (int ring = 4; ring > 0; ring--) {
      graphics.setColor(faint(26));
      graphics.fill(half(x, y, radius * (1 + ring * 0.34)));
    }
    graphics.setColor(faint(90));
    graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int ray = 1; ray < RAYS; ray++) {
      ray(graphics, x, y, Math.PI * ray / RAYS, radius * 1.16, radius * 1.30);
    }
    graphics.setColor(Cover.ACCENT);
    graphics.fill(half(x, y, radius));
  }

  private static Color faint(int alpha) {
    return new Color(Cover.ACCENT.getRed(), Cover.ACCENT.getGreen(), Cover.ACCENT.getBlue(), alpha);
  }

  private static Arc2D half(double x, double y, double radius) {
    return new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 0, 180, Arc2D.CHORD);
  }

  private static void ray(
      Graphics2D graphics, double x, double y, double angle, double from, double to) {
    double across = Math.cos(angle);
    double up = Math.sin(angle);
    graphics.draw(
        new Line2D.Double(x + across * from, y - up * from, x + across * to, y - up * to));
  }
}
