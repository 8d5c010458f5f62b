package org.chenbao.collect.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.chenbao.collect.intake.Decoded;
import org.chenbao.collect.intake.Decoder;
import org.chenbao.model.Body;

/// Reads bytes as a feed, whatever its format and state. Pure and safe for use by many threads.
public final class FeedReader {
  /// Four times the largest honest feed met; the network's own limit is lower.
  private static final int MOST_BYTES = 24 * 1024 * 1024;

  /// Why a web page is no feed.
  public static final String PAGE = "a web page";

  private static final Pattern HTML = Pattern.compile("<(?:!doctype html|html|head|body|meta)\\b");

  private FeedReader() {}

  /// Reads a feed.
  ///
  /// @param contentType the header's value, or empty
  /// @param url the address that answered, the base of relative links, or empty
  public static Reading read(Body body, String contentType, String url) {
    if (body.size() > MOST_BYTES) {
      return new Reading.NotFeed("larger than " + MOST_BYTES + " bytes", "");
    }
    byte[] bytes = body.bytes();
    boolean packed = bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    return packed ? unpacked(bytes, contentType, url) : read(bytes, contentType, url);
  }

  /// Some servers send a file of gzip and do not say so.
  private static Reading unpacked(byte[] packed, String contentType, String url) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES
          ? new Reading.NotFeed("compressed, and larger than " + MOST_BYTES + " bytes", "")
          : read(bytes, contentType, url);
    } catch (IOException _) {
      return new Reading.NotFeed("compressed bytes that break off", "");
    }
  }

  private static Reading read(byte[] bytes, String contentType, String url) {
    Decoded decoded = Decoder.decode(bytes, contentType);
    String start = start(decoded.text());
    if (start.isEmpty()) {
      return new Reading.NotFeed("empty", decoded.charset());
    }
    if (start.charAt(0) == '{' || start.charAt(0) == '[') {
      return JsonFeed.read(decoded, url);
    }
    Reading reading = XmlFeed.read(decoded, url);
    return reading instanceof Reading.NotFeed && HTML.matcher(start).find()
        ? new Reading.NotFeed(PAGE, decoded.charset())
        : reading;
  }

  /// The first kilobyte of what stands there, without byte order mark and white space.
  private static String start(String text) {
    String head = text.substring(0, Math.min(text.length(), 1024));
    return head.replaceFirst("^[\\s\\uFEFF\\u0000]+", "").toLowerCase(Locale.ROOT);
  }
}
