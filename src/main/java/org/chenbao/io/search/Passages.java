package org.chenbao.io.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.chenbao.model.Place;

/// Finds the sentences of a text that answer a question.
final class Passages {
  private static final int SENTENCES = 2;

  /// As much of a text as is looked through, in characters; reports are shorter.
  private static final int LOOKED_AT = 50_000;

  /// Two sentences of a report are rarely longer.
  private static final int LONGEST = 240;

  private static final String GAP = " … ";

  private final UnifiedHighlighter highlighter =
      UnifiedHighlighter.builderWithoutSearcher(BothLanguages.kept())
          .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
          .withFormatter(new Cut())
          .withMaxLength(LOOKED_AT)
          // A word found in the title alone would leave the text unmarked.
          .withWeightMatches(false)
          .build();

  /// The sentences with what was asked for marked; the beginning of the text where there is none.
  Hit.Passage of(Query query, String text) throws IOException {
    return highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, SENTENCES)
            instanceof Hit.Passage passage
        ? passage
        : new Hit.Passage("", List.of());
  }

  /// Makes one text of the sentences.
  private static final class Cut extends PassageFormatter {
    @Override
    public Hit.Passage format(Passage[] passages, String content) {
      var text = new StringBuilder();
      var marks = new ArrayList<Place>();
      for (Passage passage : passages) {
        text.append(text.isEmpty() ? "" : GAP);
        int shift = text.length() - passage.getStartOffset();
        text.append(content, passage.getStartOffset(), passage.getEndOffset());
        for (int i = 0; i < passage.getNumMatches(); i++) {
          marks.add(
              new Place(passage.getMatchStarts()[i] + shift, passage.getMatchEnds()[i] + shift));
        }
      }
      return shortened(text.toString().replace('\n', ' '), marks);
    }

    private static Hit.Passage shortened(String text, List<Place> marks) {
      if (text.length() <= LONGEST) {
        return new Hit.Passage(text, marks);
      }
      int cut = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      return new Hit.Passage(
          text.substring(0, cut) + "…", marks.stream().filter(m -> m.end() <= cut).toList());
    }
  }
}
