package org.chenbao.publish.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Ruling;
import org.chenbao.model.Words;
import org.chenbao.publish.Golden;
import org.chenbao.publish.Hostile;
import org.chenbao.publish.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonEditionTest {
  private static final Words NOTHING = new Words("", "", "");

  @Test
  void extractiveEditionShouldPrintAsItsAnswer() throws IOException {
    Golden.check("extractive.json", JsonEdition.of(Samples.ordinary()));
  }

  @Test
  void everyQuoteShouldStandAtItsPlace() {
    Ruling.Cleared cleared = Hostile.edition();
    JsonNode edition = JsonMapper.shared().readTree(JsonEdition.of(cleared));
    Map<String, Words> words =
        cleared.edition().stories().stream()
            .flatMap(proof -> proof.story().reports().all().stream())
            .collect(Collectors.toMap(Article::id, Article::words));
    var quotes = edition.findParents("quote");
    assertThat(quotes).hasSizeGreaterThan(8 * Hostile.TEXTS.size());
    for (JsonNode quote : quotes) {
      Words of = words.getOrDefault(quote.path("article").stringValue(), NOTHING);
      String key = quote.path("field").stringValue().toUpperCase(Locale.ROOT);
      String field = of.of(Field.valueOf(key));
      assertThat(field.substring(quote.path("start").intValue(), quote.path("end").intValue()))
          .isEqualTo(quote.path("quote").stringValue());
    }
  }
}
