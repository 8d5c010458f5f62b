package org.chenbao.collect.guard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a box is cut away, far off the screen or shrunk to nothing.
final class Places {
  private static final Pattern CLIP =
      Pattern.compile("rect\\((?:\\s*[01](?:\\.0+)?(?:px|em|rem|pt|%)?[,\\s]*){4}\\)");

  /// Halves that meet, a whole side, or a shape without extent.
  private static final Pattern CLIP_PATH =
      Pattern.compile(
          "inset\\((?:[^)]*\\s)?(?:100|1\\d\\d)%.*|inset\\((?:5\\d|[6-9]\\d)%(?:\\s+(?:5\\d|[6-9]\\d)%)*"
              + "(?:\\s+round.*)?\\).*|circle\\(\\s*0(?:\\.0+)?(?:px|%|em)?\\b.*"
              + "|ellipse\\(\\s*0(?:px|%)?\\s+.*|polygon\\((?:\\s*0(?:px|%)?\\s+0(?:px|%)?\\s*,?)+\\).*");

  private static final Pattern SCALED =
      Pattern.compile(
          "scale(?:3d|[xyz])?\\(\\s*(?:[\\d.]+\\s*,\\s*)?[+-]?(?:0?\\.0\\d*|0)(?![.\\d]).*"
              + "|matrix\\(\\s*0(?:\\.0\\d*)?\\s*,.*|rotate[xy]\\(\\s*[+-]?(?:90|270)deg\\s*\\).*");
  private static final Pattern NOTHING = Pattern.compile("[+-]?(?:0?\\.0\\d*|0)%?(?:\\s.*)?");
  private static final Pattern MOVED =
      Pattern.compile("(?:translate(?:3d|[xyz])?|matrix)\\([^)]*\\)");

  private static final List<String> SIDES =
      List.of("left", "right", "top", "bottom", "inset", "inset-inline-start");
  private static final List<String> MARGINS = List.of("margin-left", "margin-top", "margin");

  private Places() {}

  static Optional<String> hidden(Declarations style) {
    return told(clipped(style), "clip")
        .or(() -> told(away(style), "a place off the screen"))
        .or(() -> told(shrunk(style), "scale"));
  }

  private static Optional<String> told(boolean so, String how) {
    return so ? Optional.of(how) : Optional.empty();
  }

  private static boolean clipped(Declarations style) {
    boolean placed =
        style.value("position").filter(p -> p.equals("absolute") || p.equals("fixed")).isPresent();
    return style.value("clip").filter(c -> placed && CLIP.matcher(c).matches()).isPresent()
        || style.value("clip-path").filter(c -> CLIP_PATH.matcher(c).matches()).isPresent();
  }

  private static boolean away(Declarations style) {
    boolean placed = style.value("position").filter(p -> !p.equals("static")).isPresent();
    boolean cut = style.value("overflow").filter(Boxes.CUTTING::contains).isPresent();
    return (placed && any(style, SIDES))
        || (any(style, MARGINS) && !wide(style))
        || any(style, List.of("text-indent", "translate"))
        || (cut && style.value("text-indent").filter(Places::isWhole).isPresent())
        || style.value("transform").filter(Places::movesAway).isPresent();
  }

  private static boolean any(Declarations style, List<String> properties) {
    return properties.stream().map(style::value).flatMap(Optional::stream).anyMatch(Lengths::isFar);
  }

  /// A ground that runs over both edges of the window takes back in padding what its margins give.
  private static boolean wide(Declarations style) {
    return style
        .value("padding")
        .filter(p -> Lengths.all(p, 1).stream().anyMatch(l -> l > 500))
        .isPresent();
  }

  /// A first line that begins where its box ends.
  private static boolean isWhole(String indent) {
    return indent.matches("(?:100|[2-9]\\d\\d)%.*");
  }

  private static boolean movesAway(String transform) {
    return MOVED
        .matcher(transform)
        .results()
        .anyMatch(m -> shifts(m.group()).anyMatch(Lengths::isFar));
  }

  /// The lengths of a shift; those of a matrix stand at its end and are pixels.
  private static Stream<String> shifts(String function) {
    String inside = function.substring(function.indexOf('(') + 1, function.length() - 1);
    Stream<String> parts = Stream.of(inside.split(",")).map(String::strip);
    return function.startsWith("matrix") ? parts.skip(4).map(p -> p + "px") : parts;
  }

  private static boolean shrunk(Declarations style) {
    return style.value("transform").filter(t -> SCALED.matcher(t).find()).isPresent()
        || style.value("scale").filter(s -> NOTHING.matcher(s).matches()).isPresent()
        || style.value("zoom").filter(z -> NOTHING.matcher(z).matches()).isPresent();
  }
}
