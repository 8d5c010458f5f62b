package org.chenbao.collect.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element that holds blocks, and which: those from `from` up to `to` in reading order.
final class Box {
  final Element element;
  final @Nullable Box parent;
  final List<Box> children = new ArrayList<>();
  final int from;
  private int to;

  Box(Element element, @Nullable Box parent, int from) {
    this.element = element;
    this.parent = parent;
    this.from = from;
    this.to = from;
  }

  int to() {
    return to;
  }

  void closeAt(int end) {
    to = end;
  }

  int size() {
    return to - from;
  }
}
