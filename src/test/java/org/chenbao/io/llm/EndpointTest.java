package org.chenbao.io.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chenbao.io.Unusable;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  @ParameterizedTest
  @CsvSource({
    "https://api.example.com/v1, https://api.example.com/v1/chat/completions, api.example.com, 443",
    "https://api.example.com/v1/chat/completions,"
        + " https://api.example.com/v1/chat/completions, api.example.com, 443",
    "http://localhost:11434/v1/, http://localhost:11434/v1/chat/completions, localhost, 11434",
    "http://[::1]:8080, http://[::1]:8080/chat/completions, ::1, 8080"
  })
  void theAddressShouldBeMadeFromTheBase(String base, String url, String host, int port) {
    var endpoint = new Endpoint(base, "", "m");
    assertThat(endpoint.url()).isEqualTo(url);
    assertThat(endpoint.allowance()).isEqualTo(new Allowance(host, port, Use.MODEL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "api.example.com", "ftp://a.example", "https://key@a.example", "https://a b"})
  void whatIsNoAddressShouldBeSaidWithoutRepeatingIt(String base) {
    assertThatThrownBy(() -> new Endpoint(base, "", "m"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("CHENBAO_LLM_URL")
        .hasMessageNotContaining("key@");
  }

  @Test
  void aModelShouldHaveAName() {
    assertThatThrownBy(() -> new Endpoint("https://a.example", "", " "))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("CHENBAO_LLM_MODEL");
  }
}
