package org.chenbao.edit.desk.page;

import java.util.function.Function;
import java.util.stream.Stream;

/// One thing the desk looks for. Pure and thread-safe.
///
/// What a rule is called, how grave its finds are and what they are told as stands in `rules.tsv`
/// under its id.
public interface Rule {

  /// The rule's name, lower case with hyphens.
  String id();

  /// Everything on a page that breaks the rule.
  Stream<Find> finds(Page page);

  /// A rule that is one function.
  static Rule of(String id, Function<Page, Stream<Find>> finder) {
    return new Rule() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public Stream<Find> finds(Page page) {
        return finder.apply(page);
      }
    };
  }
}
