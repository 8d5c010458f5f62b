package org.chenbao.io.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chenbao.io.Unusable;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
  private static final Provider COMPATIBLE = Provider.named("compatible").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "https://api.example.com/v1, https://api.example.com/v1/chat/completions, api.example.com, 443",
    "https://api.example.com/v1/chat/completions,"
        + " https://api.example.com/v1/chat/completions, api.example.com, 443",
    "http://localhost:11434/v1/, http://localhost:11434/v1/chat/completions, localhost, 11434",
    "http://[::1]:8080, http://[::1]:8080/chat/completions, ::1, 8080"
  })
  void theAddressShouldBeMadeFromTheBase(String base, String url, String host, int port) {
    var endpoint = new Endpoint(COMPATIBLE, base, "", "m");
    assertThat(endpoint.url()).isEqualTo(url);
    assertThat(endpoint.allowance()).isEqualTo(new Allowance(host, port, Use.MODEL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "api.example.com", "ftp://a.example", "https://key@a.example", "https://a b"})
  void whatIsNoAddressShouldBeSaidWithoutRepeatingIt(String base) {
    assertThatThrownBy(() -> new Endpoint(COMPATIBLE, base, "", "m"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("CHENBAO_LLM_URL")
        .hasMessageNotContaining("key@");
  }

  @Test
  void aModelShouldHaveAName() {
    assertThatThrownBy(() -> new Endpoint(COMPATIBLE, "https://a.example", "", " "))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("CHENBAO_LLM_MODEL");
  }

  @ParameterizedTest
  @CsvSource({
    "anthropic, https://api.anthropic.com/v1/messages",
    "gemini,"
        + " https://generativelanguage.googleapis.com/v1beta/models/gemini-flash-latest:generateContent",
    "deepseek, https://api.deepseek.com/chat/completions",
    "glm, https://open.bigmodel.cn/api/paas/v4/chat/completions",
    "minimax, https://api.minimaxi.com/v1/chat/completions",
    "kimi, https://api.moonshot.cn/v1/chat/completions",
    "qwen, https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions",
    "openai, https://api.openai.com/v1/chat/completions",
    "llamacpp, http://127.0.0.1:8080/v1/chat/completions",
    "ollama:qwen3:8b, http://127.0.0.1:11434/api/chat",
    "vllm:m@http://10.0.0.5:9000/v1, http://10.0.0.5:9000/v1/chat/completions",
    "lmstudio:m, http://127.0.0.1:1234/v1/chat/completions"
  })
  void aProviderShouldBeChosenByName(String written, String url) {
    Endpoint endpoint = Choice.of(written).endpoint(Map.of(), "k");
    assertThat(endpoint.url()).isEqualTo(url);
    assertThat(endpoint.key()).isEqualTo("k");
  }

  @Test
  void aProvidersKeyShouldGoToItsOwnAddressAlone() {
    Map<String, String> keys = Map.of("DEEPSEEK_API_KEY", "sk-own");
    assertThat(Choice.of("deepseek").endpoint(keys, "").key()).isEqualTo("sk-own");
    assertThat(Choice.of("deepseek@http://10.0.0.5/v1").endpoint(keys, "").key()).isEmpty();
    assertThatThrownBy(() -> Choice.of("deepseek").endpoint(Map.of(), ""))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("DEEPSEEK_API_KEY");
    assertThatThrownBy(() -> Choice.of("nobody"))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("anthropic");
  }
}
