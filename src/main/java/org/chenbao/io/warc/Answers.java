package org.chenbao.io.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.io.warc.Answer.Head;
import org.chenbao.io.warc.Answer.Http;
import org.chenbao.io.warc.Answer.Kind;
import org.chenbao.io.warc.Answer.Repeats;
import org.chenbao.model.Body;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Reads the answers in a frame, and that there are requests; other records are passed over.
final class Answers {
  private static final int OK = 200;
  private static final Body NONE = Body.of(new byte[0]);

  /// So many digits are a number of bytes.
  private static final Pattern OFFSET = Pattern.compile("\\d{1,18}");

  private Answers() {}

  /// All answers in a frame, in order.
  ///
  /// @throws IOException where a record is not valid
  static List<Answer> in(Frames.Frame frame) throws IOException {
    var answers = new ArrayList<Answer>();
    byte[] bytes = frame.content().bytes();
    int start = 0;
    do {
      int length = RecordEnd.length(bytes, start, Frames.MAX_RECORD);
      int behind = RecordEnd.behind(bytes, start + length);
      answer(bytes, start, length, frame.checked()).ifPresent(answers::add);
      start = behind;
    } while (frame.checked() && start < bytes.length);
    return answers;
  }

  /// jwarc gets one record at a time: its own search for the next can read stale bytes at the end.
  private static Optional<Answer> answer(byte[] bytes, int start, int length, boolean checked)
      throws IOException {
    try (var reader = new WarcReader(new ByteArrayInputStream(bytes, start, length))) {
      Optional<WarcRecord> record = reader.next();
      return record.isEmpty() ? Optional.empty() : answer(record.get(), checked);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Optional<Answer> answer(WarcRecord record, boolean checked) throws IOException {
    Optional<Kind> kind = kind(field(record, "WARC-Type"), field(record, "Content-Type"));
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    byte[] block = record.body().stream().readAllBytes();
    if (!checked) {
      requireDigest(field(record, "WARC-Block-Digest"), block);
    }
    Head head =
        new Head(
            kind.get(),
            inner(field(record, "WARC-Record-ID")),
            inner(field(record, "WARC-Target-URI")),
            Instant.parse(field(record, "WARC-Date")),
            field(record, "WARC-Payload-Digest"));
    return switch (kind.get()) {
      case RESOURCE, OUTCOME, REQUEST -> {
        String type = field(record, "Content-Type");
        yield Optional.of(new Answer(head, bare(type, Repeats.NOTHING), Body.of(block)));
      }
      case RESPONSE ->
          web(head.url()) ? Optional.of(response(head, Repeats.NOTHING, block)) : Optional.empty();
      case REVISIT -> {
        Repeats repeats = repeats(record);
        yield Optional.of(
            block.length == 0
                ? new Answer(head, bare("", repeats), NONE)
                : response(head, repeats, block));
      }
    };
  }

  private static Http bare(String type, Repeats repeats) {
    return new Http(OK, type, "", "", repeats);
  }

  private static Repeats repeats(WarcRecord record) {
    String offset = field(record, RecordPress.OFFSET);
    boolean placed = OFFSET.matcher(offset).matches();
    return new Repeats(
        inner(field(record, "WARC-Refers-To")),
        placed ? field(record, RecordPress.FILE) : "",
        placed ? Long.parseLong(offset) : 0);
  }

  private static Answer response(Head head, Repeats repeats, byte[] block) throws IOException {
    var channel = Channels.newChannel(new ByteArrayInputStream(block));
    var body = LengthedBody.create(channel, ByteBuffer.allocate(0), block.length);
    HttpResponse http = HttpResponse.parse(body);
    Http answer =
        new Http(
            http.status(),
            http.headers().first("Content-Type").orElse(""),
            String.join(",", http.headers().all("Content-Encoding")),
            utf(http.headers().first("Location").orElse("")),
            repeats);
    boolean revisit = head.kind() == Kind.REVISIT;
    return new Answer(head, answer, revisit ? NONE : Body.of(http.body().stream().readAllBytes()));
  }

  private static Optional<Kind> kind(String type, String contentType) {
    return switch (type) {
      case "response" -> Optional.of(Kind.RESPONSE);
      case "resource" -> Optional.of(Kind.RESOURCE);
      case "revisit" -> Optional.of(Kind.REVISIT);
      case "request" -> Optional.of(Kind.REQUEST);
      case "metadata" ->
          contentType.equals(OutcomeRecord.TYPE) ? Optional.of(Kind.OUTCOME) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private static boolean web(String url) {
    String start = url.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  private static String field(WarcRecord record, String name) {
    return record.headers().first(name).orElse("");
  }

  /// jwarc reads heads as Latin-1; servers that put Chinese into an address send UTF-8.
  private static String utf(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /// WARC 1.0 puts angle brackets around addresses; ids have them always.
  private static String inner(String value) {
    return value.startsWith("<") && value.endsWith(">")
        ? value.substring(1, value.length() - 1)
        : value;
  }

  /// Checks a block against its digest, where it has one in an algorithm known here.
  private static void requireDigest(String field, byte[] block) throws IOException {
    if (field.isEmpty()) {
      return;
    }
    try {
      var digest = new WarcDigest(field);
      if (!MessageDigest.isEqual(digest.getDigester().digest(block), digest.bytes())) {
        throw new IOException("digest does not fit");
      }
    } catch (NoSuchAlgorithmException _) {
      // An algorithm that nobody here knows proves nothing, neither way.
      return;
    }
  }
}
