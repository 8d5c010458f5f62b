package org.chenbao.digest.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GenreTest {

  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/digest/genres.csv", delimiter = '\t')
  void titlesHaveTheGenreStated(String genre, String title) {
    assertThat(Genre.of(title)).as(title).isEqualTo(Genre.valueOf(genre));
  }
}
