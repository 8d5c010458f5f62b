package org.chenbao.collect.guard;

import java.util.Optional;
import java.util.OptionalDouble;

/// What a text inherits from the elements around it.
///
/// @param ink the colour of text, where it is known
/// @param ground the colour behind it, where it is known: not behind pictures
/// @param font its size in pixels
record Look(Optional<Ink> ink, Optional<Ink> ground, double font, boolean visible, double opacity) {
  static final Look PLAIN = new Look(Optional.of(Ink.BLACK), Optional.of(Ink.WHITE), 16, true, 1);

  /// Text smaller than this cannot be read.
  private static final double SMALLEST_FONT = 2.5;

  /// WCAG asks for 4.5; below this nobody sees that there is text.
  private static final double LEAST_CONTRAST = 1.5;

  /// Below this a text is not faint but gone.
  static final double LEAST_OPACITY = 0.08;

  /// The look inside an element with these declarations.
  Look inside(Declarations style) {
    if (style.isEmpty()) {
      return this;
    }
    return new Look(
        ink(style), ground(style), font(style), visible(style), opacity * opacity(style));
  }

  /// Why text of this look cannot be seen, or nothing where it can.
  Optional<String> unseen() {
    if (!visible) {
      return Optional.of("visibility:hidden");
    }
    if (opacity < LEAST_OPACITY) {
      return Optional.of("opacity");
    }
    if (font < SMALLEST_FONT) {
      return Optional.of("font-size");
    }
    if (ink.isPresent() && ink.get().alpha() < LEAST_OPACITY) {
      return Optional.of("transparent colour");
    }
    boolean lost =
        ink.isPresent()
            && ground.isPresent()
            && ink.get().over(ground.get()).contrast(ground.get()) < LEAST_CONTRAST;
    return lost ? Optional.of("the colour of its background") : Optional.empty();
  }

  private Optional<Ink> ink(Declarations style) {
    Optional<String> value = style.value("-webkit-text-fill-color").or(() -> style.value("color"));
    return value.isEmpty() || value.get().equals("inherit") ? ink : Ink.of(value.get());
  }

  private Optional<Ink> ground(Declarations style) {
    String value =
        style.value("background").orElse("")
            + " "
            + style.value("background-color").orElse("")
            + " "
            + style.value("background-image").orElse("");
    if (value.contains("url(") || value.contains("gradient") || value.contains("var(")) {
      return Optional.empty();
    }
    Optional<Ink> own = Ink.of(value);
    return own.isEmpty() ? ground : ground.map(g -> own.get().over(g)).or(() -> opaque(own.get()));
  }

  private static Optional<Ink> opaque(Ink ink) {
    return ink.alpha() > 0.9 ? Optional.of(ink) : Optional.empty();
  }

  private double font(Declarations style) {
    OptionalDouble own =
        style.value("font-size").map(v -> Lengths.font(v, font)).orElse(OptionalDouble.empty());
    return own.orElse(font);
  }

  private boolean visible(Declarations style) {
    return style
        .value("visibility")
        .map(v -> v.equals("inherit") ? visible : !v.equals("hidden") && !v.equals("collapse"))
        .orElse(visible);
  }

  private static double opacity(Declarations style) {
    double filter =
        style
            .value("filter")
            .filter(f -> f.contains("opacity("))
            .map(f -> f.replaceFirst(".*opacity\\(", ""))
            .map(Look::share)
            .orElse(1.0);
    return filter * style.value("opacity").map(Look::share).orElse(1.0);
  }

  private static double share(String value) {
    OptionalDouble number = Lengths.pixels(value, 100);
    return number.isEmpty()
        ? 1
        : value.contains("%") ? number.getAsDouble() / 100 : number.getAsDouble();
  }
}
