package org.chenbao.collect.guard;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a text inherits from the elements around it.
///
/// @param ink the colour of text, where it is known
/// @param ground the colour behind it, where it is known: not behind pictures
/// @param font its size in pixels
record Look(Optional<Ink> ink, Optional<Ink> ground, double font, boolean visible, double opacity) {
  static final Look PLAIN = new Look(Optional.of(Ink.BLACK), Optional.of(Ink.WHITE), 16, true, 1);

  /// Values that change nothing.
  private static final Set<String> KEPT =
      Set.of("inherit", "currentcolor", "unset", "revert", "initial");

  /// Text smaller than this cannot be read.
  private static final double SMALLEST_FONT = 2.5;

  /// Letters that are set back by this share of their height lie on one another.
  private static final double SQUEEZED = 0.9;

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

  /// The same once a script has shown it; where it is the colour that hides it, its ground is one
  /// that the page does not tell.
  Look revealed() {
    boolean byColour = visible && opacity >= LEAST_OPACITY && font >= SMALLEST_FONT;
    return new Look(
        byColour ? Optional.empty() : ink,
        byColour ? Optional.empty() : ground,
        Math.max(font, SMALLEST_FONT),
        true,
        byColour ? opacity : 1);
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
            && ink.get().faded(opacity).over(ground.get()).contrast(ground.get()) < LEAST_CONTRAST;
    return lost ? Optional.of("the colour of its background") : Optional.empty();
  }

  private Optional<Ink> ink(Declarations style) {
    if (style
        .value("-webkit-background-clip")
        .or(() -> style.value("background-clip"))
        .filter("text"::equals)
        .isPresent()) {
      return Optional.empty();
    }
    Optional<String> value =
        style
            .value("-webkit-text-fill-color")
            .filter(v -> !v.equals("currentcolor"))
            .or(() -> style.value("color"));
    return value.isEmpty() || KEPT.contains(value.get()) ? ink : Ink.of(value.get());
  }

  private Optional<Ink> ground(Declarations style) {
    String value =
        Stream.of("background", "background-color", "background-image")
            .map(style::value)
            .flatMap(Optional::stream)
            .filter(v -> !KEPT.contains(v) && !v.equals("none"))
            .collect(Collectors.joining(" "));
    if (value.isEmpty()) {
      return ground;
    }
    if (value.contains("url(") || value.contains("gradient") || value.contains("var(")) {
      return Optional.empty();
    }
    Optional<Ink> own = Ink.of(value);
    if (own.isEmpty()) {
      return value.indexOf('(') < 0 ? ground : Optional.empty();
    }
    return ground.map(own.get()::over).or(() -> opaque(own.get()));
  }

  private static Optional<Ink> opaque(Ink ink) {
    return ink.alpha() > 0.9 ? Optional.of(ink) : Optional.empty();
  }

  private double font(Declarations style) {
    double size =
        style
            .value("font-size")
            .map(v -> Lengths.font(v, font))
            .orElse(OptionalDouble.empty())
            .orElse(font);
    boolean squeezed =
        style
            .value("letter-spacing")
            .filter(s -> Lengths.pixels(s, size).orElse(0) <= -SQUEEZED * size)
            .isPresent();
    return squeezed || style.is("font-size-adjust", "0") ? 0 : size;
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
