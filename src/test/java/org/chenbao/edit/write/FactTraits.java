package org.chenbao.edit.write;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Sureness;
import org.chenbao.model.Story;

/// What may be printed of stories, with its [Traits], for whoever judges it or learns from that.
public final class FactTraits {
  private FactTraits() {}

  /// A sentence below its headline and lead.
  ///
  /// @param id what stands above, as a checksum, and where the sentence is: article, field, start
  /// @param traits their values, in the order of [#names]
  public record Row(String id, String above, String printed, String traits) {}

  /// What the traits are called.
  public static List<String> names() {
    return Traits.names();
  }

  /// All that may be printed of a story.
  public static List<Row> of(Story story, Readers readers) {
    var selection = new Selection(story, readers, Sureness.TO_WRITE_FROM);
    selection.lead();
    Traits traits = selection.traits();
    return selection.candidates().map(c -> row(selection.above(), c, traits)).toList();
  }

  private static Row row(String above, Candidate candidate, Traits traits) {
    var sum = new CRC32();
    sum.update(above.getBytes(StandardCharsets.UTF_8));
    Sentence sentence = candidate.sentence();
    String id =
        String.format(
            "%08x\t%s\t%s\t%d",
            sum.getValue(),
            sentence.article().id(),
            sentence.field().name().toLowerCase(Locale.ROOT),
            sentence.place().start());
    String values =
        Arrays.stream(traits.of(candidate))
            .mapToObj(v -> String.format(Locale.ROOT, "%.4f", v))
            .collect(Collectors.joining("\t"));
    return new Row(id, above, sentence.printed(), values);
  }
}
