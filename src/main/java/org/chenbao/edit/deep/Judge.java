package org.chenbao.edit.deep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.chenbao.edit.Pen.Prompt;
import org.chenbao.edit.standard.Commission;
import org.chenbao.edit.standard.Inquiry;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Has a model mark the sentences of several drafts, by number and by rubric.
///
/// It sees the evidence and what of the drafts holds, and not which draft a sentence is from. All
/// that comes back is numbers: there is no word of a judge's that could be printed.
final class Judge {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SCHEMA = resource("marks-schema.json");

  private final Inquiry inquiry;

  Judge(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /// What a judge is told, as the report knows it.
  static String fingerprint(Language language) {
    return Fingerprint.of(instructions(language) + "\u0000" + SCHEMA);
  }

  /// The marks of each sentence together; nothing where there are none that can be used.
  Optional<ToIntFunction<Item>> marks(Commission commission, List<Take> takes) {
    List<Ballot> ballots = ballots(takes);
    Prompt prompt = prompt(commission, ballots);
    return inquiry
        .answer(prompt, Marks.class, marks -> marks.fault(ballots.size()))
        .map(marks -> item -> marks.of(1 + ballots.indexOf(Ballot.of(item))));
  }

  /// What would be asked about drafts that are not written yet: each is taken to be as long as half
  /// of what it is written from.
  Prompt expected(Commission commission, int drafts) {
    String words = commission.material();
    String half = words.substring(0, words.length() / 2);
    var ballot = new Ballot(Item.Kind.FACT, "", half.repeat(drafts), List.of());
    return prompt(commission, List.of(ballot));
  }

  /// A sentence as it is shown, whichever drafts have it.
  private record Ballot(Item.Kind kind, String label, String text, List<Integer> from) {
    static Ballot of(Item item) {
      return new Ballot(item.kind(), item.label(), item.text(), item.from());
    }
  }

  /// By what they are for, so that what competes stands together.
  private static List<Ballot> ballots(List<Take> takes) {
    var ballots = new ArrayList<Ballot>();
    for (Item.Kind kind : Item.Kind.values()) {
      takes.stream().flatMap(t -> t.of(kind).stream()).map(Ballot::of).forEach(ballots::add);
    }
    return ballots.stream().distinct().toList();
  }

  private Prompt prompt(Commission commission, List<Ballot> ballots) {
    ArrayNode material = (ArrayNode) JSON.readTree(commission.material());
    ArrayNode items = material.addObject().putArray("items");
    for (Ballot ballot : ballots) {
      ObjectNode item = items.addObject().put("id", items.size());
      item.put("kind", ballot.kind().word());
      if (!ballot.label().isEmpty()) {
        item.put("label", ballot.label());
      }
      ArrayNode from = item.put("text", ballot.text()).putArray("from");
      ballot.from().forEach(from::add);
    }
    String told = instructions(inquiry.guide().language());
    return new Prompt(commission.story(), told, JSON.writeValueAsString(material), SCHEMA);
  }

  private static String instructions(Language language) {
    return resource("judge-" + (language == Language.EN ? "en" : "zh") + ".md");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Judge.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
