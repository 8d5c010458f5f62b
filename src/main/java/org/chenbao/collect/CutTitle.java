package org.chenbao.collect;

import java.util.List;
import org.chenbao.language.Scripts;
import org.chenbao.language.Sentences;
import org.chenbao.model.Language;
import org.chenbao.model.Place;
import org.chenbao.model.Words;

/// A title that is the first so many characters of its own text: what a source without titles puts
/// in their place.
///
/// Half a word heads no story, so the sentence that the title is cut from stands for it. A title
/// that the text repeats as a whole is not cut.
public final class CutTitle {
  /// A shorter beginning in common is a title that the text takes up.
  private static final int SHORTEST_ENGLISH = 60;

  private static final int SHORTEST_CHINESE = 30;

  /// A sentence of more characters is none to head anything.
  private static final int LONGEST = 400;

  private CutTitle() {}

  /// The words with the first sentence of the text for a title that is cut from it; of a title that
  /// holds whole sentences these.
  public static Words restored(Words words) {
    String title = words.title().replaceFirst("(?:…|\\.{3})$", "").strip();
    String text = words.text();
    if (title.length() < shortest(title) || !text.startsWith(title) || isWhole(title, text)) {
      return words;
    }
    List<Place> sentences = Sentences.in(text);
    Place first = sentences.getFirst();
    return first.length() > LONGEST
        ? words
        : new Words(unstopped(first.of(text)), words.summary(), text);
  }

  private static int shortest(String title) {
    return Scripts.language(title) == Language.ZH ? SHORTEST_CHINESE : SHORTEST_ENGLISH;
  }

  /// True where the text goes on as behind a whole title: with a mark, or not at all.
  private static boolean isWhole(String title, String text) {
    String rest = text.substring(title.length()).replaceFirst("^ ", "");
    return rest.isEmpty() || !goesOn(rest);
  }

  private static boolean goesOn(String rest) {
    return Character.isLetterOrDigit(rest.codePointAt(0)) || "“\"「".indexOf(rest.charAt(0)) >= 0;
  }

  private static String unstopped(String sentence) {
    return sentence.replaceFirst("[。.]$", "");
  }
}
