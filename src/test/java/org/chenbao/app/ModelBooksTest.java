package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chenbao.edit.Pen;
import org.chenbao.edit.standard.Mishap;
import org.chenbao.model.Edition.Author;
import org.junit.jupiter.api.Test;

class ModelBooksTest {
  private static final Pen ANSWERS = _ -> new Pen.Answer.Written("{}", new Pen.Usage("m", 1, 1));
  private static final Pen SILENT = _ -> new Pen.Answer.Silent("unreachable");

  @Test
  void anEditionThatNoModelAnsweredForShouldNotBeCalledAModels() {
    assertThat(author(SILENT, "endpoint")).isEqualTo(Author.PROGRAM);
    assertThat(author(ANSWERS, "endpoint")).isEqualTo(new Author.Model(List.of("m")));
    assertThat(author(ANSWERS, ModelBooks.RECORDED)).isEqualTo(Author.PEOPLE);
    assertThat(ModelBooks.none().author()).isEqualTo(Author.PROGRAM);
  }

  @Test
  void anAnswerThatCouldNotBeUsedShouldBeBookedWithTheReason() {
    ModelBooks books = asked(ANSWERS, ModelBooks.ENDPOINT);
    books.note(new Mishap("s1", "", "it was empty"));
    assertThat(books.author()).isEqualTo(Author.PROGRAM);
    assertThat(books.rows().toString())
        .contains("the answer could not be used: it was empty", "prompts=f", "tokensIn=1");
  }

  private static Author author(Pen pen, String kind) {
    return asked(pen, kind).author();
  }

  private static ModelBooks asked(Pen pen, String kind) {
    var books =
        new ModelBooks(List.of(new Pens.Hired(pen, Optional.empty())), kind, "f", Optional.empty());
    books.pens().getFirst().ask(new Pen.Prompt("s1", "i", "m", "{}"));
    return books;
  }
}
