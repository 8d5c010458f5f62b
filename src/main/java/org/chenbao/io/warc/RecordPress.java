package org.chenbao.io.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.chenbao.model.Body;
import org.chenbao.model.Fingerprint;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// Makes the bytes of records: each one gzip member, the same for the same content. For one thread.
final class RecordPress {
  /// In which file the record that a revisit repeats stands, and where it begins there; fields that
  /// the standard does not define and that other tools know or pass over.
  static final String FILE = "WARC-Refers-To-Filename";

  static final String OFFSET = "WARC-Refers-To-File-Offset";

  private static final MessageVersion VERSION = MessageVersion.WARC_1_1;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final WarcWriter writer;

  RecordPress() {
    try {
      writer = new WarcWriter(Channels.newChannel(out), WarcCompression.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /// A record ready to be appended.
  ///
  /// @param id derived from type, address, time and content
  record Pressed(String id, Body record) {}

  /// The record that opens a file.
  Pressed info(Instant at, String description) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("software", List.of("Chenbao"));
    fields.put("format", List.of("WARC File Format 1.1"));
    fields.put("description", List.of(clean(description)));
    UUID id = id("warcinfo", "", at, Fingerprint.of(fields.toString()));
    return press(
        new Warcinfo.Builder().version(VERSION).date(at).recordId(id).fields(fields).build());
  }

  /// A resource of our own.
  Pressed resource(String address, Instant at, String type, byte[] body) {
    String digest = Fingerprint.of(body);
    return press(
        stamp(new WarcResource.Builder(URI.create(address)), "resource", address, at, digest)
            .body(MediaType.parseLeniently(type), body)
            .build());
  }

  /// A note of how asking an address ended.
  Pressed outcome(String address, Instant at, Body json) {
    String digest = Fingerprint.of(json.bytes());
    var builder = new WarcMetadata.Builder();
    builder.setHeader("WARC-Target-URI", clean(address));
    return press(
        stamp(builder, "metadata", address, at, digest)
            .body(MediaType.parseLeniently(OutcomeRecord.TYPE), json.bytes())
            .build());
  }

  /// An answer of the web.
  ///
  /// @param fields the header fields but Content-Length
  Pressed response(Target target, Map<String, String> fields, byte[] body) {
    HttpResponse.Builder http = head(target, fields);
    http.body(null, body);
    byte[] block = block(http.build().serializeHeader(), body);
    String digest = Fingerprint.of(body);
    var builder = new WarcResponse.Builder(clean(target.url));
    return press(
        stamp(builder, "response", target.name(), target.at, digest)
            .blockDigest("sha256", Fingerprint.of(block))
            .body(MediaType.HTTP_RESPONSE, block)
            .build());
  }

  /// The same answer where its body stands in a record already: its head alone.
  Pressed revisit(Target target, Map<String, String> fields, Original original) {
    byte[] block = head(target, fields).build().serializeHeader();
    var builder =
        new WarcRevisit.Builder(clean(target.url), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1);
    URI repeated = answer(new Target(original.url(), original.at(), target.status), original);
    return press(
        stamp(builder, "revisit", target.name(), target.at, original.digest())
            .refersTo(repeated, clean(original.url()), original.at())
            .setHeader(FILE, original.place().file())
            .setHeader(OFFSET, Long.toString(original.place().offset()))
            .blockDigest("sha256", Fingerprint.of(block))
            .body(MediaType.HTTP_RESPONSE, block)
            .build());
  }

  /// What was sent to get an answer.
  ///
  /// @param head the request line and the fields
  Pressed request(Target target, String head, Pressed answer) {
    byte[] block = head.getBytes(StandardCharsets.UTF_8);
    String digest = Fingerprint.of(block);
    return press(
        new WarcRequest.Builder(clean(target.url))
            .version(VERSION)
            .date(target.at)
            .recordId(id("request", target.url, target.at, digest))
            .concurrentTo(URI.create(answer.id))
            .blockDigest("sha256", digest)
            .body(MediaType.HTTP_REQUEST, block)
            .build());
  }

  /// What answered, when, and with which status.
  record Target(String url, Instant at, int status) {
    private String name() {
      return url + " " + status;
    }
  }

  /// The id of a record that holds a payload in full.
  static URI answer(Target target, Original original) {
    return URI.create("urn:uuid:" + id("response", target.name(), target.at, original.digest()));
  }

  private static HttpResponse.Builder head(Target target, Map<String, String> fields) {
    var http = new HttpResponse.Builder(target.status, reason(target.status));
    fields.forEach((name, value) -> http.setHeader(name, latin(clean(value))));
    return http;
  }

  private static <R extends WarcTargetRecord, B extends WarcTargetRecord.Builder<R, B>> B stamp(
      B builder, String type, String what, Instant at, String digest) {
    return builder
        .version(VERSION)
        .date(at)
        .recordId(id(type, what, at, digest))
        .payloadDigest("sha256", digest);
  }

  /// A name-based UUID: the same record has the same id in every run.
  private static UUID id(String type, String what, Instant at, String digest) {
    String name = String.join("\n", type, what, at.toString(), digest);
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private Pressed press(WarcRecord record) {
    try {
      out.reset();
      writer.write(record);
      return new Pressed(record.id().toString(), Body.of(gzip(out.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /// At the usual level: jwarc's own writer takes the highest, which costs two thirds more time and
  /// saves a hundredth of the size.
  private static byte[] gzip(byte[] record) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(record);
    }
    return packed.toByteArray();
  }

  /// A line end in an address or a type would start a header of its own.
  private static String clean(String value) {
    return value.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /// jwarc writes heads as Latin-1: this way the bytes are those of UTF-8.
  private static String latin(String value) {
    return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static byte[] block(byte[] head, byte[] body) {
    byte[] block = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, block, head.length, body.length);
    return block;
  }

  private static String reason(int status) {
    return status < 300 ? "OK" : status < 400 ? "Found" : "Error";
  }
}
