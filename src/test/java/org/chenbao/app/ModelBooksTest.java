package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.chenbao.edit.Pen;
import org.chenbao.model.Edition.Author;
import org.junit.jupiter.api.Test;

class ModelBooksTest {
  private static final Pen ANSWERS = _ -> new Pen.Answer.Written("{}", new Pen.Usage("m", 1, 1));
  private static final Pen SILENT = _ -> new Pen.Answer.Silent("unreachable");

  @Test
  void anEditionThatNoModelAnsweredForShouldNotBeCalledAModels() {
    assertThat(author(SILENT, "endpoint")).isEqualTo(Author.PROGRAM);
    assertThat(author(ANSWERS, "endpoint")).isEqualTo(Author.MODEL);
    assertThat(author(ANSWERS, ModelBooks.RECORDED)).isEqualTo(Author.PEOPLE);
    assertThat(ModelBooks.none().author()).isEqualTo(Author.PROGRAM);
  }

  private static Author author(Pen pen, String kind) {
    var books = new ModelBooks(pen, kind, java.util.Optional.empty());
    books.ask(new Pen.Prompt("s1", "i", "m", "{}"));
    return books.author();
  }
}
