package org.chenbao.app;

import java.util.List;
import org.chenbao.edit.Pen;
import org.chenbao.edit.Writer;
import org.chenbao.edit.deep.Cuttings;
import org.chenbao.edit.deep.DeepWriter;
import org.chenbao.edit.standard.Bureau;
import org.chenbao.edit.standard.Inquiry;
import org.chenbao.edit.standard.StandardWriter;
import org.chenbao.edit.write.ExtractiveWriter;

/// Who can write an edition, by name.
///
/// @param books books what models are asked
/// @param cuttings the archive's articles
record Writers(Profile profile, ModelBooks books, Cuttings cuttings) {
  static final String EXTRACTIVE = "extractive";
  static final String STANDARD = "standard";
  static final String DEEP = "deep";

  /// All of them, the plainest first.
  static final List<String> NAMES = List.of(EXTRACTIVE, STANDARD, DEEP);

  /// The writer of a name.
  ///
  /// @param pens asked in this order
  Writer of(String name, List<Pen> pens) {
    return switch (name) {
      case STANDARD -> new StandardWriter(bureau(pens), books);
      case DEEP ->
          new DeepWriter(bureau(pens), books, profile.model().depth(), cuttings, books::note);
      default -> selection();
    };
  }

  private Bureau bureau(List<Pen> pens) {
    var guide = profile.model().guide(profile.language());
    return new Bureau(new Inquiry(pens, guide, books::note), selection(), profile.readers());
  }

  private Writer selection() {
    return new ExtractiveWriter(profile.readers());
  }
}
