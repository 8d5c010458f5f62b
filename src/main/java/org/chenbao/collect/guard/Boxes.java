package org.chenbao.collect.guard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Whether a whole box is out of sight, by its attributes and declarations alone.
final class Boxes {
  /// Names that mean the same in every framework whose style sheet is not in the page.
  private static final Pattern HIDING =
      Pattern.compile(
          "(?:\\w+[-_]+)*(?:sr[-_]?only|visually[-_]?hidden|screen[-_]?reader(?:[-_]?(?:text|only))?)"
              + "|d-none|u-hidden|uk-hidden|is-hidden|hidden|invisible|opacity-0|scale-0|text-transparent"
              + "|text-\\[0(?:px|em|rem)?]|show-for-sr|assistive-text|off-?screen|element-invisible"
              + "|a11y-hidden",
          Pattern.CASE_INSENSITIVE);

  /// One of these stands in each of them; asked first, they spare most names the pattern.
  private static final List<String> HINTS =
      List.of(
          "sr", "SR", "idden", "reen", "none", "nvisible", "-0", "[0", "transparent", "assistive");

  /// Names that bring such a box back on wider screens: `hidden md:block`, `d-none d-lg-flex`.
  private static final Pattern RETURNING =
      Pattern.compile(
          "\\w+:(?:block|flex|grid|inline\\S*|table\\S*|contents|visible|not-sr-only|opacity-\\d+|scale-\\d+)"
              + "|d-(?:sm|md|lg|xl|xxl)-(?!none)\\S+|show|active|in|open");

  /// Names of boxes that a reader opens.
  private static final Pattern FOLDING =
      Pattern.compile("accordion|collaps|panel|expand|toggle|fold|faq|spoiler|read-?more|\\btab");

  /// Values of `overflow` that show nothing outside of a box.
  static final Set<String> CUTTING = Set.of("hidden", "clip");

  private static final List<String> OVERFLOW = List.of("overflow", "overflow-x", "overflow-y");
  private static final List<String> SIZES =
      List.of(
          "height",
          "max-height",
          "width",
          "max-width",
          "block-size",
          "inline-size",
          "max-block-size",
          "max-inline-size");

  /// Values of `display` that make no box: the content of a column is in its cells.
  private static final Set<String> NO_BOX = Set.of("none", "table-column", "table-column-group");

  /// No line of text fits into this, in pixels.
  private static final double SMALLEST = 3;

  /// A usual font, for sizes told in it.
  private static final double FONT = 16;

  private Boxes() {}

  /// How the box is hidden, or nothing where it is not.
  ///
  /// @param opened ids of the boxes that a button opens
  static Optional<String> hidden(Element element, Declarations style, Set<String> opened) {
    Optional<String> outside = byAttribute(element, style).or(() -> byClass(element, style));
    if (outside.isPresent() || style.isEmpty()) {
      return outside;
    }
    return style
        .value("display")
        .filter(NO_BOX::contains)
        .map(_ -> "display:none")
        .or(() -> hides(style, "content-visibility", "hidden"))
        .or(() -> Places.hidden(style))
        .or(() -> flat(element, style, opened));
  }

  private static Optional<String> byAttribute(Element element, Declarations style) {
    boolean shown = style.value("display").filter(d -> !NO_BOX.contains(d)).isPresent();
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found") && !shown) {
      return Optional.of("the hidden attribute");
    }
    if (element.attr("aria-hidden").equals("true")) {
      return Optional.of("aria-hidden");
    }
    boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
    return (closed || element.hasAttr("popover")) && !shown
        ? Optional.of("a closed box")
        : Optional.empty();
  }

  private static Optional<String> byClass(Element element, Declarations style) {
    List<String> names = Names.of(element);
    if (names.isEmpty() || style.value("display").isPresent()) {
      return Optional.empty();
    }
    boolean hides = names.stream().anyMatch(Boxes::isForHiding);
    return hides && names.stream().noneMatch(n -> RETURNING.matcher(n).matches())
        ? Optional.of("a class for hiding")
        : Optional.empty();
  }

  private static boolean isForHiding(String name) {
    return HINTS.stream().anyMatch(name::contains) && HIDING.matcher(name).matches();
  }

  private static Optional<String> hides(Declarations style, String property, String value) {
    return style.is(property, value) ? Optional.of(property + ":" + value) : Optional.empty();
  }

  /// A box without width or height that shows nothing of what flows over. A list that a reader can
  /// open is folded in the same way: it stays.
  private static Optional<String> flat(Element element, Declarations style, Set<String> opened) {
    boolean cut =
        OVERFLOW.stream().anyMatch(o -> style.value(o).filter(CUTTING::contains).isPresent());
    boolean small = SIZES.stream().anyMatch(d -> tiny(style, d));
    if (!cut || !small || padded(style)) {
      return Optional.empty();
    }
    boolean folds =
        FOLDING.matcher(element.className() + " " + element.id()).find()
            || element.attr("role").equals("tabpanel")
            || opened.contains(element.id());
    return folds ? Optional.empty() : Optional.of("a box without size");
  }

  private static boolean tiny(Declarations style, String dimension) {
    OptionalDouble length =
        style.value(dimension).map(v -> Lengths.pixels(v, FONT)).orElse(OptionalDouble.empty());
    return length.isPresent() && length.getAsDouble() <= SMALLEST;
  }

  /// Boxes that keep a picture's shape have no height but a padding.
  private static boolean padded(Declarations style) {
    return Stream.of("padding", "padding-top", "padding-bottom")
        .map(style::value)
        .flatMap(Optional::stream)
        .flatMap(v -> Lengths.all(v, 1000).stream())
        .anyMatch(p -> p > 20);
  }
}
