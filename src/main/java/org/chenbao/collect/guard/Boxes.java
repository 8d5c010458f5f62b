package org.chenbao.collect.guard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Whether a whole box is out of sight, by its attributes and declarations alone.
final class Boxes {
  /// Names that mean the same in every framework whose style sheet is not in the page.
  private static final Set<String> HIDING =
      Set.of(
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screenreader",
          "d-none",
          "u-hidden",
          "is-hidden",
          "hidden",
          "invisible",
          "assistive-text",
          "offscreen",
          "element-invisible",
          "a11y-hidden");

  /// Names that bring such a box back on wider screens: `hidden md:block`, `d-none d-lg-flex`.
  private static final Pattern RETURNING =
      Pattern.compile(
          "(?:\\w+:(?:block|flex|grid|inline\\S*|table\\S*|contents|visible|not-sr-only))"
              + "|d-(?:sm|md|lg|xl|xxl)-\\S+|show|active|in|open");

  /// Names of boxes that a reader opens.
  private static final Pattern FOLDING =
      Pattern.compile("accordion|collaps|panel|expand|toggle|fold|faq|spoiler|read-?more|\\btab");

  /// Further out than this a box is on no screen.
  private static final double FAR = -500;

  private static final List<String> OVERFLOW = List.of("overflow", "overflow-x", "overflow-y");
  private static final List<String> SIZES = List.of("height", "max-height", "width", "max-width");

  private Boxes() {}

  /// How the box is hidden, or nothing where it is not.
  static Optional<String> hidden(Element element, Declarations style) {
    Optional<String> outside = byAttribute(element).or(() -> byClass(element, style));
    if (outside.isPresent() || style.isEmpty()) {
      return outside;
    }
    return (style.is("display", "none") ? Optional.of("display:none") : Optional.<String>empty())
        .or(() -> hides(style, "content-visibility", "hidden"))
        .or(() -> clipped(style))
        .or(() -> away(style))
        .or(() -> shrunk(style))
        .or(() -> flat(element, style));
  }

  private static Optional<String> byAttribute(Element element) {
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return Optional.of("the hidden attribute");
    }
    if (element.attr("aria-hidden").equals("true")) {
      return Optional.of("aria-hidden");
    }
    boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
    return closed || element.hasAttr("popover") ? Optional.of("a closed box") : Optional.empty();
  }

  private static Optional<String> byClass(Element element, Declarations style) {
    List<String> names = Names.of(element);
    if (names.isEmpty() || style.value("display").isPresent()) {
      return Optional.empty();
    }
    boolean hides = names.stream().anyMatch(HIDING::contains);
    return hides && names.stream().noneMatch(n -> RETURNING.matcher(n).matches())
        ? Optional.of("a class for hiding")
        : Optional.empty();
  }

  private static Optional<String> hides(Declarations style, String property, String value) {
    return style.is(property, value) ? Optional.of(property + ":" + value) : Optional.empty();
  }

  private static Optional<String> clipped(Declarations style) {
    boolean rect =
        style.value("clip").filter(c -> c.matches("rect\\(([01](px)?[,\\s]*){4}\\)")).isPresent();
    boolean path =
        style
            .value("clip-path")
            .filter(c -> c.matches("(inset\\((50|100|[6-9]\\d)%.*|circle\\(0(px|%)?\\).*)"))
            .isPresent();
    return rect || path ? Optional.of("clip") : Optional.empty();
  }

  private static Optional<String> away(Declarations style) {
    boolean positioned = style.value("position").filter(p -> !p.equals("static")).isPresent();
    boolean out =
        (positioned && (far(style, "left") || far(style, "top")))
            || (positioned && (far(style, "right") || far(style, "bottom")))
            || far(style, "margin-left")
            || far(style, "margin-top")
            || far(style, "text-indent")
            || style
                .value("transform")
                .filter(t -> t.contains("translate"))
                .filter(t -> tooFar(Lengths.pixels(t.replaceFirst(".*translate", ""), 1000)))
                .isPresent();
    return out ? Optional.of("a place off the screen") : Optional.empty();
  }

  private static boolean far(Declarations style, String property) {
    return style.value(property).filter(v -> tooFar(Lengths.pixels(v, 1000))).isPresent();
  }

  private static boolean tooFar(OptionalDouble length) {
    return length.isPresent() && length.getAsDouble() <= FAR;
  }

  private static Optional<String> shrunk(Declarations style) {
    boolean scaled =
        style
                .value("transform")
                .filter(t -> t.matches(".*scale[xy3d]*\\(0(\\.0\\d*)?\\b.*"))
                .isPresent()
            || style.value("scale").filter(s -> s.matches("0(\\.0\\d*)?")).isPresent()
            || style.value("zoom").filter(s -> s.matches("0(\\.0\\d*)?%?")).isPresent();
    return scaled ? Optional.of("scale") : Optional.empty();
  }

  /// A box without width or height that shows nothing of what flows over. A list that a reader can
  /// open is folded in the same way: it stays.
  private static Optional<String> flat(Element element, Declarations style) {
    boolean cut =
        OVERFLOW.stream()
            .anyMatch(o -> style.value(o).filter(v -> v.matches("hidden|clip")).isPresent());
    boolean small = SIZES.stream().anyMatch(d -> tiny(style, d));
    if (!cut || !small) {
      return Optional.empty();
    }
    boolean folds = FOLDING.matcher(element.className() + " " + element.id()).find();
    return folds ? Optional.empty() : Optional.of("a box without size");
  }

  private static boolean tiny(Declarations style, String dimension) {
    OptionalDouble length =
        style.value(dimension).map(v -> Lengths.pixels(v, 1000)).orElse(OptionalDouble.empty());
    return length.isPresent() && length.getAsDouble() <= 1;
  }
}
