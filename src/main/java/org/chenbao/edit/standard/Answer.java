package org.chenbao.edit.standard;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A model's answer as the schema has it.
public record Answer(
    Cited headline, Cited lead, List<Labelled> facts, List<Cited> insight, List<Labelled> impact) {

  /// Copies the lists.
  public Answer {
    facts = List.copyOf(facts);
    insight = List.copyOf(insight);
    impact = List.copyOf(impact);
  }

  /// A sentence with the numbers of the sentences it rests on.
  public record Cited(String text, List<Integer> from) {
    /// Copies the list.
    public Cited {
      from = List.copyOf(from);
    }

    private Cited numbered(UnaryOperator<Integer> numbers) {
      return new Cited(text, from.stream().map(numbers).toList());
    }
  }

  /// The same under a label: a fact, or a consequence.
  public record Labelled(String label, String text, List<Integer> from) {
    /// Copies the list.
    public Labelled {
      from = List.copyOf(from);
    }

    private Labelled numbered(UnaryOperator<Integer> numbers) {
      return new Labelled(label, text, from.stream().map(numbers).toList());
    }
  }

  /// The same, citing by other numbers.
  Answer numbered(UnaryOperator<Integer> numbers) {
    return new Answer(
        headline.numbered(numbers),
        lead.numbered(numbers),
        facts.stream().map(l -> l.numbered(numbers)).toList(),
        insight.stream().map(c -> c.numbered(numbers)).toList(),
        impact.stream().map(l -> l.numbered(numbers)).toList());
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
