package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.chenbao.model.Body;
import org.chenbao.publish.channel.Message;
import org.junit.jupiter.api.Test;

class PreviewTest {
  private static final String HTML = "<p>晨报</p><img src=\"cid:cover@chenbao\">";

  @Test
  void aLettersPictureShouldStandInItsHtml() {
    String picture = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
    String letter =
        String.join(
            "\r\n",
            "Content-Type: text/html; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
            Base64.getEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_8)),
            "--a",
            "Content-Type: image/png",
            "Content-ID: <cover@chenbao>",
            "Content-Transfer-Encoding: base64",
            "",
            picture,
            "--a--");
    assertThat(html("message/rfc822", letter))
        .isEqualTo(HTML.replace("cid:cover@chenbao", "data:image/png;base64," + picture));
  }

  @Test
  void whatIsNoLetterShouldHaveNoHtml() {
    assertThat(html("application/json", "{}")).isEmpty();
  }

  private static String html(String type, String body) {
    var content = new Message.Content(type, Body.of(body.getBytes(StandardCharsets.ISO_8859_1)));
    return Preview.html(new Message("slot", "send", content, "a letter", false))
        .map(Body::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }
}
