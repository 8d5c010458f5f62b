package org.chenbao.collect.guard;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What elements a rule is for.
sealed interface Selector permits PlainSelector, WideSelector {

  /// A word that an element must have for the selector to match it: `#id`, `.class`, a tag or `*`.
  String key();

  /// As CSS counts it (Selectors 4, section 17): ids before classes before tags.
  int specificity();

  /// Words of the same kind that elements around it must have.
  List<String> around();

  /// What asking it costs at most, in elements looked at.
  ///
  /// @param depth how many elements are around
  /// @param siblings how many nodes are beside
  /// @param elements how many there are on the page
  long cost(int depth, int siblings, int elements);

  boolean matches(Element element);

  /// The selector, or nothing where it only holds while a reader does something, or cannot be read.
  static Optional<Selector> of(String text) {
    return PlainSelector.read(text).or(() -> WideSelector.read(text));
  }
}
