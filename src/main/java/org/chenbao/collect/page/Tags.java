package org.chenbao.collect.page;

import java.util.Set;

/// Elements by what they do to a line.
final class Tags {
  /// Elements that begin a line although HTML or the parser calls them otherwise.
  static final Set<String> LINES =
      Set.of(
          "li",
          "dt",
          "dd",
          "tr",
          "caption",
          "figcaption",
          "option",
          "legend",
          "button",
          "summary",
          "details",
          "article",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "section",
          "picture",
          "figure",
          "center",
          "hr",
          "address",
          "hgroup",
          "label");

  private Tags() {}
}
