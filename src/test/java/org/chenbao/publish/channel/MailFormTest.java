package org.chenbao.publish.channel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.chenbao.model.Body;
import org.chenbao.publish.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MailFormTest {
  private static final MailForm.Sender SENDER =
      new MailForm.Sender(
          "晨报",
          "daily@news.example",
          Optional.of("https://news.example/off"),
          "https://news.example/",
          Optional.of(new Card("加入 [读者群](https://t.me/daily)")));
  private static final MailForm FORM = new MailForm(SENDER, List.of("a@x.example", "b@x.example"));
  private static final Bulletin BULLETIN = Bulletin.of(Samples.generated(), Optional.empty());

  @Test
  void letterShouldHaveBothFormsAndItsHeaders() throws Exception {
    List<Message> letters = FORM.messages(BULLETIN, Errand.EDITION, List.of());
    assertThat(letters).extracting(Message::slot).containsExactly("a@x.example", "b@x.example");
    MimeMessage letter = parsed(letters.getFirst());
    assertThat(letter.getSubject()).isEqualTo("晨报 2026-02-13 远山智能开源 H2 模型，Larkspur 融资 12 亿美元");
    assertThat(letter.getFrom()[0].toString()).contains("daily@news.example");
    assertThat(letter.getMessageID()).isEqualTo("<chenbao.2026-02-13.zh.r1.edition@news.example>");
    assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<https://news.example/off>");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(part(letter, 0))
        .contains("== 开源模型再进一步 ==", "- 参数规模：模型共 2360 亿参数", "阅读全文：https://news.example/2026-02-13/");
    assertThat(letters.getFirst().content().text().lines()).allMatch(line -> line.length() <= 998);
  }

  @Test
  void htmlShouldSurviveMailPrograms() throws Exception {
    MimeMessage letter = parsed(FORM.messages(BULLETIN, Errand.EDITION, List.of()).getFirst());
    Document html = Jsoup.parse(part(letter, 1));
    assertThat(html.select("style,link,script,img,form,div")).isEmpty();
    assertThat(html.select("[class],[id]")).isEmpty();
    assertThat(html.select("td[style],p[style],h1[style],h2[style],h3[style]")).isNotEmpty();
    assertThat(html.select("p:not([style]),h1:not([style]),h2:not([style])")).isEmpty();
    assertThat(html.select("p[role=note]").text()).startsWith("本文由 AI 生成（AI-generated）");
    assertThat(html.select("meta[name=AIGC]").attr("content")).contains("\"Label\":\"1\"");
    assertThat(html.select("a[href=https://t.me/daily]").text()).isEqualTo("读者群");
    // Gmail cuts letters off at 102 KB.
    assertThat(part(letter, 1).length()).isLessThan(102_000);
  }

  @Test
  void coverShouldTravelInTheLetter() throws Exception {
    var pictured = Bulletin.of(Samples.generated(), Optional.of(Body.of(new byte[] {1, 2, 3})));
    MimeMessage letter = parsed(FORM.messages(pictured, Errand.EDITION, List.of()).getFirst());
    var forms = (MimeMultipart) letter.getContent();
    assertThat(forms.getBodyPart(0).isMimeType("text/plain")).isTrue();
    var related = (MimeMultipart) forms.getBodyPart(1).getContent();
    Document html = Jsoup.parse(related.getBodyPart(0).getContent().toString());
    assertThat(html.select("img").eachAttr("src")).containsExactly("cid:cover@chenbao");
    assertThat(related.getBodyPart(1).getHeader("Content-ID")).containsExactly("<cover@chenbao>");
    assertThat(related.getBodyPart(1).getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    Message heavy =
        FORM.messages(
                Bulletin.of(Samples.generated(), Optional.of(Body.of(new byte[500_001]))),
                Errand.EDITION,
                List.of())
            .getFirst();
    assertThat(heavy.content().text()).doesNotContain("image/png");
  }

  @Test
  void correctionShouldAnswerTheLetterItCorrects() throws Exception {
    var got = new Standing("a@x.example", "edition", "<first@news.example>", "");
    List<Message> letters = FORM.messages(BULLETIN, Errand.CORRECTION, List.of(got));
    MimeMessage answer = parsed(letters.getFirst());
    assertThat(answer.getSubject()).startsWith("更正：晨报 2026-02-13");
    assertThat(answer.getHeader("In-Reply-To")).containsExactly("<first@news.example>");
    assertThat(answer.getMessageID()).contains(".r1.correction@");
    assertThat(part(answer, 0)).startsWith("更正：本期已更正");
    MimeMessage newcomer = parsed(letters.get(1));
    assertThat(newcomer.getSubject()).startsWith("晨报");
    assertThat(newcomer.getHeader("In-Reply-To")).isNull();
  }

  @Test
  void withdrawalShouldReachThoseWhoGotIt() throws Exception {
    var got = new Standing("b@x.example", "edition", "<first@news.example>", "");
    List<Message> letters = FORM.messages(BULLETIN, Errand.WITHDRAWAL, List.of(got));
    assertThat(letters).extracting(Message::slot).containsExactly("b@x.example");
    MimeMessage letter = parsed(letters.getFirst());
    assertThat(letter.getSubject()).startsWith("撤回：");
    assertThat(part(letter, 0)).startsWith("撤回：2026-02-13 这一期已撤回").doesNotContain("参数规模");
    assertThat(part(letter, 1)).doesNotContain("参数规模");
  }

  private static MimeMessage parsed(Message message) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(message.content().body().bytes()));
  }

  private static String part(MimeMessage letter, int number) throws Exception {
    BodyPart part = ((MimeMultipart) letter.getContent()).getBodyPart(number);
    return (String) part.getContent();
  }
}
