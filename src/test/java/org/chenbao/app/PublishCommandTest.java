package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Printed;
import org.chenbao.model.Language;
import org.chenbao.publish.Samples;
import org.chenbao.publish.form.JsonEdition;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PublishCommandTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 13);

  @TempDir private Path folder;

  private final List<String> calls = new ArrayList<>();
  private HttpServer server;
  private int status = 200;

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    Files.writeString(folder.resolve("key"), "a very secret key\n");
    channels(
        """
        flow: {kind: webhook, url: "http://127.0.0.1:%d/in", secret: "file:key"}
        pages: {kind: site, path: public, base: "https://news.example/"}
        """
            .formatted(server.getAddress().getPort()));
    store(1, json(1));
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  @Test
  void nothingShouldGoWithoutAPersonsWord() {
    assertThat(said(Exit.UNUSABLE, "publish")).contains("nothing was sent").contains("--approve");
    assertThat(calls).isEmpty();
    assertThat(folder.resolve("public")).doesNotExist();
  }

  @Test
  void dryRunShouldShowTheBytesAndSendNothing() throws IOException {
    Path out = folder.resolve("shown");
    String said = said(Exit.DONE, "publish", "--dry-run", "--out", out.toString());
    assertThat(said)
        .contains("flow (webhook): edition of 2026-02-13, revision 1: 1 messages")
        .contains("2026-02-13/index.html")
        .doesNotContain("very secret");
    assertThat(calls).isEmpty();
    assertThat(folder.resolve("public")).doesNotExist();
    byte[] shown = Files.readAllBytes(out.resolve("flow-001"));
    said(Exit.DONE, "publish", "--approve");
    assertThat(calls).containsExactly(new String(shown, StandardCharsets.UTF_8));
  }

  @Test
  void editionShouldGoOnceHoweverOftenItIsPublished() {
    said(Exit.DONE, "publish", "2026-02-13", "--approve");
    assertThat(said(Exit.DONE, "publish", "--approve")).contains("0 messages sent, 0 left");
    assertThat(calls).hasSize(1);
    assertThat(folder.resolve("public/2026-02-13/index.html")).content().contains("H2");
    assertThat(folder.resolve("public/feed.xml")).exists();
  }

  @Test
  void correctionAndWithdrawalShouldReachEverythingThatWentOut() {
    said(Exit.DONE, "publish", "--approve");
    store(2, json(2).replace("降低 72%", "降低 71%"));
    assertThat(said(Exit.DONE, "publish", "--approve")).contains("add --correct");
    assertThat(calls).hasSize(1);
    said(Exit.DONE, "publish", "--correct", "--approve");
    assertThat(type(1)).isEqualTo("edition.corrected");
    assertThat(folder.resolve("public/2026-02-13/index.html")).content().contains("降低 71%");
    said(Exit.DONE, "publish", "--withdraw", "--approve");
    assertThat(type(2)).isEqualTo("edition.withdrawn");
    assertThat(folder.resolve("public/2026-02-13/index.html"))
        .content()
        .contains("2026-02-13 这一期已撤回")
        .doesNotContain("H2");
    assertThat(folder.resolve("public/feed.xml")).content().doesNotContain("H2");
    assertThat(folder.resolve("public/2026-02-13/edition.json")).doesNotExist();
  }

  @Test
  void siteInAWorkTreeShouldBeCommittedAndPushedOnce() throws Exception {
    channels("pages: {kind: git, path: clone/docs}\n");
    assertThat(said(Exit.UNUSABLE, "publish", "--dry-run")).contains("clone the repository there");
    try (Git bare = Git.init().setBare(true).setDirectory(folder.resolve("bare").toFile()).call();
        Git _ =
            Git.cloneRepository()
                .setURI(folder.resolve("bare").toUri().toString())
                .setDirectory(folder.resolve("clone").toFile())
                .call()) {
      said(Exit.DONE, "publish", "--approve");
      said(Exit.DONE, "publish", "--approve");
      assertThat(bare.log().call()).hasSize(1);
      said(Exit.DONE, "publish", "--withdraw", "--approve");
      assertThat(bare.log().call())
          .extracting(RevCommit::getFullMessage)
          .containsExactly("withdrawal 2026-02-13", "edition 2026-02-13");
    }
    assertThat(folder.resolve("clone/docs/2026-02-13/index.html")).content().contains("已撤回");
  }

  @Test
  void hubShouldBeToldOnceThePagesAreThere() throws IOException {
    channels("pages: {kind: site, path: public, hub: \"http://127.0.0.1:1/\"}\n");
    assertThat(said(Exit.UNUSABLE, "publish", "--dry-run")).contains("a hub needs base");
    channels(
        "pages: {kind: site, path: public, base: \"https://news.example/\", hub: \"http://127.0.0.1:%d/hub\"}\n"
            .formatted(server.getAddress().getPort()));
    said(Exit.DONE, "publish", "--approve");
    said(Exit.DONE, "publish", "--approve");
    assertThat(folder.resolve("public/2026-02-13/index.html")).exists();
    assertThat(calls)
        .singleElement()
        .asString()
        .startsWith("hub.mode=publish&hub.url=https%3A%2F%2Fnews.example%2Ffeed.xml&hub.url=");
  }

  @Test
  void withdrawnRevisionShouldStayWithdrawn() {
    assertThat(said(Exit.UNUSABLE, "publish", "--withdraw", "--approve"))
        .contains("nothing to withdraw");
    said(Exit.DONE, "publish", "--approve");
    said(Exit.DONE, "publish", "--withdraw", "--approve");
    assertThat(said(Exit.DONE, "publish", "--withdraw", "--approve"))
        .contains("flow: revision 1 of 2026-02-13 is already withdrawn");
    assertThat(said(Exit.UNUSABLE, "publish", "--approve"))
        .contains("already withdrawn; only a later revision can go there");
    assertThat(calls).hasSize(2);
    store(2, json(2).replace("降低 72%", "降低 71%"));
    said(Exit.DONE, "publish", "--correct", "--approve");
    assertThat(type(2)).isEqualTo("edition.corrected");
    said(Exit.DONE, "publish", "--withdraw", "--approve");
    assertThat(type(3)).isEqualTo("edition.withdrawn");
  }

  @Test
  void whatWasRefusedShouldWaitForAPerson() {
    status = 403;
    assertThat(said(Exit.FOUND, "publish", "--to", "flow", "--approve"))
        .contains("refused: HTTP 403");
    status = 200;
    assertThat(said(Exit.FOUND, "publish", "--to", "flow")).contains("refused");
    said(Exit.DONE, "publish", "--to", "flow", "--resolve", "lost");
    assertThat(said(Exit.DONE, "publish", "--to", "flow")).contains("1 messages sent, 0 left");
  }

  @Test
  void editionThatTheGateDidNotClearShouldStayHere() {
    store(2, json(2).replace("\"passed\": true", "\"passed\": false"));
    assertThat(said(Exit.UNUSABLE, "publish", "--approve")).contains("not cleared by the gate");
    assertThat(calls).isEmpty();
  }

  @Test
  void mistakesInTheSettingsShouldBeToldInOneLine() throws IOException {
    for (List<String> each :
        List.of(
            List.of("a: {kind: webhook, url: \"https://x.example/\", secret: abc}", "env:NAME"),
            List.of(
                "a: {kind: webhook, url: \"https://x.example/\", secret: \"env:NO_SUCH\"}",
                "env:NO_SUCH"),
            List.of("a: {kind: webhook, url: \"ftp://x.example/\"}", "not an address"),
            List.of(
                "a: {kind: webhook, url: \"https://x.example/\", colour: red}", "no key colour"),
            List.of("a: {kind: pigeon}", "no kind pigeon"),
            List.of("a: {kind: telegram, token: \"env:HOME\"}", "chat is missing"),
            List.of("a: {kind: wechat, appid: wx1}", "secret is missing"),
            List.of(
                "a: {kind: mail, server: x, from: a@b.example, to: c@d.example}",
                "server is like"))) {
      channels(each.getFirst());
      assertThat(said(Exit.UNUSABLE, "publish", "--approve").lines())
          .singleElement()
          .asString()
          .contains(each.get(1))
          .doesNotContain("abc");
    }
    Files.delete(folder.resolve("channels.yaml"));
    assertThat(said(Exit.UNUSABLE, "publish")).contains("no channels");
  }

  @Test
  void draftForWechatShouldNeedACover() throws IOException {
    channels("paper: {kind: wechat, appid: wx1, secret: \"file:key\"}");
    assertThat(said(Exit.UNUSABLE, "publish", "--dry-run"))
        .contains("paper: WeChat takes no draft without a cover");
    Path edition = Files.createDirectories(folder.resolve("editions/2026-02-13"));
    Files.write(edition.resolve("cover.png"), new byte[] {1});
    assertThat(said(Exit.DONE, "publish", "--dry-run"))
        .contains("paper (wechat): edition of 2026-02-13, revision 1: 3 messages")
        .contains("material/add_material", "media/uploadimg", "draft/add", "{picture}")
        .doesNotContain("very secret");
  }

  @Test
  void nothingSecretShouldLieInTheArchive() throws IOException {
    said(Exit.DONE, "publish", "--approve");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("chenbao.db")).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .doesNotContain("very secret");
      }
    }
  }

  private String type(int call) {
    JsonNode json = JsonLines.JSON.readTree(calls.get(call));
    return json.path("type").stringValue("");
  }

  private void channels(String yaml) throws IOException {
    Files.writeString(folder.resolve("channels.yaml"), yaml);
  }

  private static String json(int revision) {
    String json = new String(JsonEdition.of(Samples.ordinary()), StandardCharsets.UTF_8);
    return json.replace("\"revision\": 1", "\"revision\": " + revision);
  }

  private void store(int revision, String json) {
    try (Archive archive = Archive.open(folder)) {
      var page = new Printed.Page("晨报", json);
      archive.store(
          new Printed(DAY, Language.ZH, revision, page, Printed.State.PUBLISHED),
          List.of(),
          Instant.EPOCH,
          List.of("flow"));
    }
  }

  private String said(int exit, String... arguments) {
    return Typed.said(folder, exit, arguments);
  }
}
