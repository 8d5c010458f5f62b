package org.chenbao.io.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chenbao.collect.Web.Purpose;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/// What we write, as another program reads it.
class WarcRecordsTest {
  private static final Instant FIRST = Instant.parse("2026-02-13T15:00:00.123456Z");
  private static final Instant AGAIN = Instant.parse("2026-02-14T15:00:00Z");
  private static final String URL = "https://a.example/feed?n=1";
  private static final Body BODY =
      Body.of("<rss>消息</rss>".repeat(200).getBytes(StandardCharsets.UTF_8));
  private static final String REQUEST =
      "GET /feed?n=1 HTTP/1.1\r\nHost: a.example\r\nIf-None-Match: W/\"x\"\r\n\r\n";

  @TempDir private Path folder;

  @Test
  void aRequestShouldStandBesideItsAnswer() throws IOException {
    Path file = folder.resolve("a.warc.gz");
    keep(file, capture(FIRST, REQUEST), Optional.empty());
    try (var reader = new WarcReader(file)) {
      assertThat(reader.next()).get().extracting(WarcRecord::type).isEqualTo("warcinfo");
      WarcResponse response = (WarcResponse) reader.next().orElseThrow();
      assertThat(response.http().body().stream().readAllBytes()).isEqualTo(BODY.bytes());
      WarcRequest request = (WarcRequest) reader.next().orElseThrow();
      assertThat(request.concurrentTo()).containsExactly(response.id());
      assertThat(request.target()).isEqualTo(response.target()).isEqualTo(URL);
      assertThat(request.date()).isEqualTo(response.date());
      HttpRequest http = request.http();
      assertThat(http.method() + " " + http.target()).isEqualTo("GET /feed?n=1");
      assertThat(http.headers().first("If-None-Match")).contains("W/\"x\"");
      assertThat(reader.next()).isEmpty();
    }
    assertThat(WarcWeb.open(List.of(file)).captures()).hasSize(1);
  }

  @Test
  void aRevisitShouldNameTheRecordItRepeats() throws IOException {
    Path first = folder.resolve("a.warc.gz");
    Path second = folder.resolve("b.warc.gz");
    Original original = keep(first, capture(FIRST, ""), Optional.empty()).orElseThrow();
    assertThat(keep(second, capture(AGAIN, REQUEST), Optional.of(original))).isEmpty();
    WarcRecord held = record(first, 1);
    WarcRevisit revisit = (WarcRevisit) record(second, 1);
    assertThat(revisit.profile()).isEqualTo(WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1);
    assertThat(revisit.refersTo()).contains(held.id());
    assertThat(revisit.refersToTargetURI().orElseThrow()).hasToString(URL);
    assertThat(revisit.refersToDate()).contains(FIRST);
    assertThat(revisit.date()).isEqualTo(AGAIN);
    assertThat(revisit.payloadDigest().map(WarcDigest::hex)).contains(Fingerprint.of(BODY.bytes()));
    assertThat(((WarcRequest) record(second, 2)).concurrentTo()).containsExactly(revisit.id());
    try (var reader = new WarcReader(first)) {
      reader.position(original.place().offset());
      assertThat(reader.next()).get().extracting(WarcRecord::id).isEqualTo(held.id());
    }
  }

  @Test
  void aRevisitShouldBeResolvedInTheFileBesideItsOwn() throws IOException {
    Path first = folder.resolve("a.warc.gz");
    Path second = folder.resolve("b.warc.gz");
    Optional<Original> original = keep(first, capture(FIRST, ""), Optional.empty());
    keep(second, capture(AGAIN, ""), original);
    Fetch expected = new Fetch.Fresh(capture(AGAIN, ""));
    assertThat(fetch(second)).isEqualTo(expected);
    assertThat(fetch(second, first)).isEqualTo(expected);
    Files.delete(first);
    assertThat(fetch(second))
        .isEqualTo(
            new Fetch.Failed(URL, "repeats a capture that is not in the files: a.warc.gz", true));
  }

  @Test
  void aNameThatLeadsElsewhereShouldNotBeFollowed() throws IOException {
    Path first = folder.resolve("a.warc.gz");
    Optional<Original> original = keep(first, capture(FIRST, ""), Optional.empty());
    long offset = original.orElseThrow().place().offset();
    String digest = Fingerprint.of(BODY.bytes());
    for (String name : List.of("../in/a.warc.gz", first.toString(), "..", "./a.warc.gz", "")) {
      String fields =
          "WARC-Type: revisit\nWARC-Target-URI: %s\nWARC-Date: %s\n".formatted(URL, AGAIN)
              + "WARC-Payload-Digest: sha256:%s\n".formatted(digest)
              + "WARC-Refers-To-Filename: %s\n".formatted(name)
              + "WARC-Refers-To-File-Offset: "
              + offset;
      Path second = folder.resolve("b.warc");
      Files.write(second, new WarcText().record(fields, new byte[0]).bytes());
      assertThat(fetch(second)).as(name).isInstanceOf(Fetch.Failed.class);
    }
  }

  @Test
  void aFileCutAnywhereShouldBeContinuedToTheSameBytes() throws IOException {
    Path whole = folder.resolve("whole.warc.gz");
    Original other =
        keep(folder.resolve("a.warc.gz"), capture(FIRST, ""), Optional.empty()).orElseThrow();
    Capture again = capture(AGAIN, REQUEST);
    Capture full = capture(AGAIN.plusSeconds(1), REQUEST);
    write(whole, again, full, other);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.warc.gz");
    for (int length = 0; length <= bytes.length; length += 5) {
      Files.write(cut, Arrays.copyOf(bytes, length));
      write(cut, again, full, other);
      assertThat(Files.readAllBytes(cut)).as("cut at %s", length).isEqualTo(bytes);
    }
  }

  private static void write(Path file, Capture again, Capture full, Original other) {
    try (var captures = WarcCaptures.open(file, FIRST)) {
      captures.keep(again, Optional.of(other));
      captures.keep(full);
    }
  }

  private static Optional<Original> keep(Path file, Capture capture, Optional<Original> held) {
    try (var captures = WarcCaptures.open(file, FIRST)) {
      var start = captures.keep(capture, held);
      return start.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Original(
                  capture.finalUrl(),
                  capture.at(),
                  Fingerprint.of(capture.body().bytes()),
                  new Original.Place(String.valueOf(file.getFileName()), start.getAsLong())));
    }
  }

  private static Capture capture(Instant at, String request) {
    return new Capture(URL, URL, at, "application/rss+xml", BODY, request);
  }

  private static Fetch fetch(Path... files) {
    return WarcWeb.open(List.of(files)).fetch(URL, Purpose.FEED);
  }

  private static WarcRecord record(Path file, int number) throws IOException {
    var records = new ArrayList<WarcRecord>();
    try (var reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcRequest request) {
          assertThat(request.http().method()).isEqualTo("GET");
        }
        records.add(record);
      }
    }
    return records.get(number);
  }
}
