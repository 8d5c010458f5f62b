package org.chenbao.publish.form;

import java.util.Optional;
import org.chenbao.model.Edition.Imprint;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Fingerprint;

/// How an edition says what made it, to people and to machines.
///
/// A text that a language model wrote carries the explicit and the implicit label of GB 45438-2025
/// and the disclosure of Article 50 of the EU's AI Act. A text picked from its sources by a program
/// says so, and never says that it was AI-generated: GB 45438-2025 labels generated text only.
///
/// @param note one sentence, for the top and the end
/// @param sourceType the IPTC digital source type
/// @param aigc the implicit label (GB 45438-2025, Annex E), empty where no model wrote
public record Label(String note, String sourceType, Optional<String> aigc) {
  private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  /// Annex E allows printable ASCII alone, so the producer is a code. An operator who publishes is
  /// the one to put the code that was assigned to it here.
  private static final String PRODUCER = "chenbao";

  /// The label of an edition.
  public static Label of(Masthead masthead) {
    if (masthead.imprint().writer().equals("extractive")) {
      return new Label(
          Term.EXTRACTED.in(masthead.language()), IPTC + "algorithmicMedia", Optional.empty());
    }
    return new Label(
        Term.GENERATED.in(masthead.language()),
        IPTC + "trainedAlgorithmicMedia",
        Optional.of(aigc(masthead)));
  }

  /// The key under which files carry the note.
  public String key() {
    return aigc.isPresent() ? "aiDisclosure" : "disclosure";
  }

  /// The same edition always has the same number; a revision has another.
  private static String aigc(Masthead masthead) {
    Imprint imprint = masthead.imprint();
    String number =
        masthead.date()
            + "-r"
            + imprint.revision()
            + "-"
            + Fingerprint.of(masthead.title()).substring(0, 12);
    return """
    {"AIGC":{"Label":"1","ContentProducer":"%1$s","ProduceID":"%2$s","ReservedCode1":"",\
    "ContentPropagator":"%1$s","PropagateID":"%2$s","ReservedCode2":""}}\
    """
        .formatted(PRODUCER, number);
  }
}
