package org.chenbao.io.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private final WordPiece wordPiece =
      new WordPiece(
          Map.of(
              "[UNK]", 100, "[CLS]", 101, "[SEP]", 102, "open", 1, "##ai", 2, "发", 3, "布", 4, "-",
              5, "5", 6));

  @Test
  void wordsAreCutIntoTheLongestKnownPieces() {
    assertThat(wordPiece.numbers("OpenAI发布", 16)).containsExactly(101, 1, 2, 3, 4, 102);
  }

  @Test
  void punctuationStandsAlone() {
    assertThat(wordPiece.numbers("open-5", 16)).containsExactly(101, 1, 5, 6, 102);
  }

  @Test
  void aWordWithAnUnknownPieceIsUnknownAsAWhole() {
    assertThat(wordPiece.numbers("openzz 发", 16)).containsExactly(101, 100, 3, 102);
  }

  @Test
  void endlessWordsAreUnknown() {
    assertThat(wordPiece.numbers("open".repeat(26), 16)).containsExactly(101, 100, 102);
  }

  @Test
  void whatIsTooLongIsCut() {
    assertThat(wordPiece.numbers("发".repeat(99), 5)).containsExactly(101, 3, 3, 3, 102);
    assertThat(wordPiece.numbers("openai openai", 4)).containsExactly(101, 1, 2, 102);
  }

  @Test
  void emptyTextHasOnlyTheMarks() {
    assertThat(wordPiece.numbers(" \u3000\n", 8)).containsExactly(101, 102);
  }

  @Test
  void accentsCapitalsAndInvisibleSignsAreFolded() {
    assertThat(WordPiece.folded("S\u00F6derstr\u00F6m\u200B \uFF21I"))
        .isEqualTo("soderstrom \uFF41i");
  }
}
