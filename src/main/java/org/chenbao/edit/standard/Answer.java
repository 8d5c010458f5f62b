package org.chenbao.edit.standard;

import java.util.List;
import java.util.stream.Stream;

/// A model's answer as the schema has it.
record Answer(
    Cited headline, Cited lead, List<Labelled> facts, List<Cited> insight, List<Labelled> impact) {

  Answer {
    facts = List.copyOf(facts);
    insight = List.copyOf(insight);
    impact = List.copyOf(impact);
  }

  /// A sentence with the numbers of the sentences it rests on.
  record Cited(String text, List<Integer> from) {
    Cited {
      from = List.copyOf(from);
    }
  }

  /// The same under a label: a fact, or a consequence.
  record Labelled(String label, String text, List<Integer> from) {
    Labelled {
      from = List.copyOf(from);
    }
  }

  /// Every number cited.
  Stream<Integer> numbers() {
    return Stream.concat(cited().map(Cited::from), labelled().map(Labelled::from))
        .flatMap(List::stream);
  }

  /// Every label.
  Stream<String> labels() {
    return labelled().map(Labelled::label);
  }

  /// Every sentence.
  Stream<String> texts() {
    return Stream.concat(cited().map(Cited::text), labelled().map(Labelled::text));
  }

  /// What is told as fact.
  Stream<String> told() {
    return Stream.concat(Stream.of(headline.text, lead.text), facts.stream().map(Labelled::text));
  }

  private Stream<Cited> cited() {
    return Stream.concat(Stream.of(headline, lead), insight.stream());
  }

  private Stream<Labelled> labelled() {
    return Stream.concat(facts.stream(), impact.stream());
  }
}
