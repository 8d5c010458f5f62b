package org.chenbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chenbao.collect.health.Standing;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class SourcesCommandTest {
  private static final String FEED =
      """
      <rss version="2.0"><channel><title>自家快讯</title><link>https://own.example/</link>
      <item><title>新模型发布</title><link>https://own.example/1</link>
      <pubDate>Fri, 13 Feb 2026 08:00:00 GMT</pubDate></item></channel></rss>
      """;
  private static final String HOME =
      "<!doctype html><html><head><title>Home</title>"
          + "<link rel='alternate' type='application/rss+xml' href='/feed.xml'></head></html>";

  @TempDir Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    answer("/feed.xml", 200, FEED);
    answer("/", 200, HOME);
    answer("/home", 200, HOME);
    answer("/gone", 410, "");
    answer("/json", 200, "{\"error\":1}");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void testShouldShowWhatAnswers() throws IOException {
    assertThat(run(Exit.DONE, "test", url("/feed.xml")))
        .contains("rss20", "1 entries", "自家快讯", "2026-02-13T08:00:00Z  新模型发布");
    assertThat(run(Exit.DONE, "test", url("/home"))).contains("feed: " + url("/feed.xml"));
    assertThat(run(Exit.FOUND, "test", url("/gone"))).startsWith("failed").contains("410: gone");
    assertThat(run(Exit.FOUND, "test", url("/json"))).startsWith("not-a-feed");
    assertThat(run(Exit.FOUND, "test", "http://10.0.0.1/")).startsWith("refused");
  }

  @Test
  void addShouldFindThePagesFeedAndKeepItOnce() throws IOException {
    run(Exit.DONE, "add", url("/home"));
    assertThat(run(Exit.DONE, "add", url("/feed.xml"))).contains("it is there already");

    assertThat(new OwnSources(folder).always())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.url()).isEqualTo(url("/feed.xml"));
          assertThat(s.outlet().name()).isEqualTo("自家快讯");
          assertThat(s.outlet().owner()).isEqualTo("own.example");
        });
    assertThat(run(Exit.DONE, "list")).contains("own\town.example\tfeed\tstandard\t自家快讯");
  }

  @Test
  void listShouldTellHowEachSourceIs() throws IOException {
    run(Exit.DONE, "add", url("/feed.xml"));
    Instant noon = Instant.parse("2026-03-18T12:00:00Z");
    var good = new Standing.Good(noon.minusSeconds(86_400), url("/new.xml"), Set.of("a"));
    Standing standing =
        new Standing(
            new Standing.Last(noon, "failed", "no such host"),
            2,
            Optional.of(good),
            new Standing.Outlook(3.25, noon.plusSeconds(7_200)));
    try (var archive = Archive.open(folder)) {
      archive.keep(List.of(), Map.of(url("/feed.xml"), standing), noon);
      assertThat(run(Exit.DONE, "list"))
          .contains("openai\t", "\tnot yet polled\n")
          .contains(
              url("/feed.xml")
                  + "\tfailed: no such host\tgood 2026-03-17T12:00:00Z\t2 failures\t3.3 a day"
                  + "\tdue 2026-03-18T14:00:00Z\tanswers at "
                  + url("/new.xml")
                  + "\n");
    }
  }

  @Test
  void addShouldKeepWhatAPersonWrote() throws IOException {
    String written =
        """
        # mine
        - id: paper
          url: https://paper.example/feed
          quote: headline
          tls: unverified\
        """;
    Files.writeString(folder.resolve("sources.yaml"), written);
    run(Exit.DONE, "add", url("/feed.xml"));

    assertThat(Files.readString(folder.resolve("sources.yaml"))).startsWith(written + "\n");
    assertThat(new OwnSources(folder).always()).hasSize(2);
    assertThat(run(Exit.DONE, "list").lines())
        .filteredOn(l -> l.contains("RISK"))
        .singleElement()
        .asString()
        .startsWith("own\tpaper\t");
  }

  @Test
  void aSourceShouldBeTurnedOffAndOn() throws IOException {
    Path off = folder.resolve("sources-off.txt");
    Files.writeString(off, "# noisy\nhttps://paper.example/feed\n");
    assertThat(run(Exit.DONE, "off", "openai")).contains("openai is not asked");
    run(Exit.DONE, "off", "openai");
    assertThat(run(Exit.DONE, "list").lines())
        .filteredOn(l -> l.contains("\tOFF"))
        .singleElement()
        .asString()
        .startsWith("built-in\topenai\t");
    assertThat(run(Exit.DONE, "on", "openai")).contains("openai is asked again");
    assertThat(off).hasContent("# noisy\nhttps://paper.example/feed\n");
    assertThat(Main.run("sources", "off", "nobody", "--data", folder.toString()))
        .isEqualTo(Exit.UNUSABLE);
  }

  @Test
  void addShouldManageAListInBrackets() throws IOException {
    Files.writeString(
        folder.resolve("sources.yaml"), "[{id: paper, url: 'https://paper.example/feed'}]\n");
    run(Exit.DONE, "add", url("/feed.xml"));

    assertThat(new OwnSources(folder).always()).extracting(Source::id).startsWith("paper");
  }

  @Test
  void articleShouldBeTakenIntoOneRun() throws IOException {
    run(Exit.DONE, "once", url("/home"));
    var own = new OwnSources(folder);
    List<Source> once = own.once();

    assertThat(once).singleElement().extracting(Source::kind).isEqualTo(Source.Kind.ARTICLE);
    own.asked(once);
    assertThat(own.once()).isEmpty();
  }

  @Test
  void listShouldBeImportedWithoutForbiddenAddresses() throws IOException {
    Path list = folder.resolve("feeds.opml");
    Files.writeString(
        list,
        """
        <opml version="2.0"><body><outline text="Own" xmlUrl="https://own.example/feed"/>
        <outline text="meta" xmlUrl="http://169.254.169.254/latest/"/></body></opml>
        """);

    assertThat(run(Exit.DONE, "import", list.toString()))
        .contains("2 feeds, 1 of them new, 0 built in, 1 refused");
    String exported = run(Exit.DONE, "export");
    assertThat(exported).contains("xmlUrl=\"https://own.example/feed\"");
    Files.writeString(list, exported);
    assertThat(run(Exit.DONE, "import", list.toString())).contains(" 0 of them new");
    assertThat(new OwnSources(folder).always()).hasSize(1);
    assertThat(Files.readString(folder.resolve("sources.yaml"))).doesNotContain("null");
  }

  @Test
  void ownServerShouldBeImportedWhereTheProfileAllowsIt() throws IOException {
    Path list = folder.resolve("feeds.opml");
    Files.writeString(
        list, "<opml><body><outline xmlUrl=\"%s\"/></body></opml>".formatted(url("/feed.xml")));
    assertThat(run(Exit.DONE, "import", list.toString())).contains("1 of them new");
    Files.writeString(list, "no list");
    assertThat(run(Exit.FOUND, "import", list.toString())).contains("is it OPML?");
  }

  @Test
  void whatIsNoArticleShouldNotBeTaken() throws IOException {
    assertThat(run(Exit.FOUND, "once", url("/"))).contains("home page");
    assertThat(run(Exit.FOUND, "once", url("/feed.xml"))).contains("sources add takes it");
    assertThat(new OwnSources(folder).once()).isEmpty();
  }

  @Test
  void builtInSourcesShouldBeManyAndEachItsOwn() {
    List<Source> sources = Bundled.sources();

    assertThat(sources).hasSizeGreaterThanOrEqualTo(100);
    assertThat(sources).extracting(Source::url).doesNotHaveDuplicates();
    assertThat(sources)
        .extracting(s -> s.outlet().owner())
        .allMatch(owner -> owner.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+(/\\p{IsHan}+)?"));
  }

  private String run(int code, String command, String... arguments) throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(
        profile, "local: [\"127.0.0.1:%d\"]\n".formatted(server.getAddress().getPort()));
    boolean online = List.of("test", "add", "once", "import").contains(command);
    Stream<String> options =
        online
            ? Stream.of("--data", folder.toString(), "--profile", profile.toString())
            : Stream.of("--data", folder.toString());
    String[] line =
        Stream.concat(Stream.of("sources", command), Stream.concat(options, Stream.of(arguments)))
            .toArray(String[]::new);
    var bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      assertThat(Main.run(line)).isEqualTo(code);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(String path, int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
