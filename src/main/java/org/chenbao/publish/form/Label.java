package org.chenbao.publish.form;

import java.util.ArrayList;
import java.util.Optional;
import org.chenbao.model.Edition.Author;
import org.chenbao.model.Edition.Imprint;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Edition.Review;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;

/// How an edition says what made it, to people and to machines.
///
/// A text that a language model wrote carries the explicit and the implicit label of GB 45438-2025
/// and the disclosure of Article 50 of the EU's AI Act. A text picked from its sources by a program
/// says so, and never says that it was AI-generated: GB 45438-2025 labels generated text only.
///
/// @param note one sentence, for the top and the end
/// @param mark a word or two, for the cover
/// @param sourceType the IPTC digital source type
/// @param aigc the implicit label (GB 45438-2025, Annex E), empty where no model wrote
public record Label(String note, String mark, String sourceType, Optional<String> aigc) {
  private static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

  /// Annex E allows printable ASCII alone, so the producer is a code. An operator who publishes is
  /// the one to put the code that was assigned to it here.
  private static final String PRODUCER = "chenbao";

  /// Stands in a note where it says what people did.
  private static final String GAP = "%s";

  /// The label of an edition.
  public static Label of(Masthead masthead) {
    return switch (masthead.imprint().author()) {
      case Author.Program _ ->
          of(masthead, Term.EXTRACTED, Term.EXTRACTED_MARK, "algorithmicMedia");
      case Author.People _ -> of(masthead, Term.WRITTEN, Term.WRITTEN_MARK, "digitalCreation");
      case Author.Model _ -> of(masthead, Term.GENERATED, Term.GENERATED_MARK, generated(masthead));
    };
  }

  private static String generated(Masthead masthead) {
    return masthead.imprint().review().edited()
        ? "compositeWithTrainedAlgorithmicMedia"
        : "trainedAlgorithmicMedia";
  }

  /// Text that people wrote never said that nobody reviewed it.
  private static String noted(String note, Masthead masthead) {
    if (note.contains(GAP)) {
      return note.replace(GAP, review(masthead));
    }
    String end = note.substring(note.length() - 1);
    return masthead.imprint().review().equals(Review.NONE)
        ? note
        : note.substring(0, note.length() - 1)
            + Term.SEMICOLON.in(masthead.language())
            + review(masthead)
            + end;
  }

  /// What people did to the text. Nobody is named who did not say so.
  private static String review(Masthead masthead) {
    Language language = masthead.language();
    Review review = masthead.imprint().review();
    var said = new ArrayList<String>();
    if (review.edited()) {
      said.add(Term.EDITED.in(language));
    }
    if (!review.reviewer().isEmpty()) {
      said.add(Term.REVIEWED.in(language, review.reviewer()));
    }
    return said.isEmpty()
        ? Term.UNREVIEWED.in(language)
        : String.join(Term.SEMICOLON.in(language), said);
  }

  private static Label of(Masthead masthead, Term note, Term mark, String sourceType) {
    Language language = masthead.language();
    boolean model = masthead.imprint().author() instanceof Author.Model;
    return new Label(
        noted(note.in(language), masthead),
        mark.in(language),
        IPTC + sourceType,
        model ? Optional.of(aigc(masthead)) : Optional.empty());
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
