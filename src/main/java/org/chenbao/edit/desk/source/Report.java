package org.chenbao.edit.desk.source;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chenbao.edit.desk.page.Named;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.verify.passage.Passage;
import org.chenbao.language.Name;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;

/// A report with what tells which story it belongs to.
record Report(
    Passage passage,
    String url,
    Set<String> names,
    List<Quantity> quantities,
    List<Sentence> sentences) {
  Report {
    names = Set.copyOf(names);
    quantities = List.copyOf(quantities);
    sentences = List.copyOf(sentences);
  }

  static Report of(Passage passage, String url) {
    return new Report(
        passage,
        url,
        Named.in(passage.text()).stream().map(Name::canonical).collect(Collectors.toSet()),
        Quantities.in(passage.text()),
        Sentence.in(passage.text(), 1, passage.told()));
  }

  /// The same report with some of its sentences alone.
  Report only(Predicate<Sentence> which) {
    return new Report(passage, url, names, quantities, sentences.stream().filter(which).toList());
  }
}
