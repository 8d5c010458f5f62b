package org.chenbao.io.web;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.chenbao.model.Body;

/// Undoes the content codings of HTTP (RFC 9110, 8.4) within limits: gzip, deflate and br.
public final class ContentCoding {
  /// Offered to servers.
  public static final String OFFERED = "gzip, deflate, br";

  /// The largest body read, decoded. The largest feeds seen have 4 MiB; the largest pages 6 MiB.
  public static final int MAX_BYTES = 10 << 20;

  /// Text compresses to a tenth, repetitive markup to a fortieth; past a hundredth it is a bomb.
  private static final int MAX_RATIO = 100;

  /// Below this a body does no harm, whatever its ratio.
  private static final int HARMLESS = 1 << 20;

  /// Codings on top of one another: one is usual, two happens, more is an attack.
  private static final int MAX_LAYERS = 2;

  private static final int CHUNK = 16 << 10;

  private ContentCoding() {}

  /// How decoding ended.
  public sealed interface Decoded {
    /// All of the body.
    record Whole(Body body) implements Decoded {}

    /// No usable body.
    record Broken(String why) implements Decoded {}
  }

  /// Reads a body to its end, or to the first limit.
  ///
  /// @param header the Content-Encoding header, empty where there is none
  /// @throws IOException where `raw` fails
  public static Decoded decode(InputStream raw, String header) throws IOException {
    return decode(raw, header, MAX_BYTES);
  }

  /// The same, with a limit of its own.
  static Decoded decode(InputStream raw, String header, int limit) throws IOException {
    List<String> codings = codings(header);
    if (codings.size() > MAX_LAYERS) {
      return new Decoded.Broken("more than " + MAX_LAYERS + " content codings");
    }
    var counted = new Counted(raw);
    try {
      InputStream in = counted;
      for (String coding : codings.reversed()) {
        in = layer(in, coding);
      }
      return read(in, counted, limit);
    } catch (IOException e) {
      if (counted.failed) {
        throw e;
      }
      return new Decoded.Broken("not valid " + header + ": " + e.getMessage());
    }
  }

  /// The codings a header lists, in the order applied, without those that change nothing.
  private static List<String> codings(String header) {
    var codings = new ArrayList<String>();
    for (String coding : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String name = coding.strip();
      if (!name.isEmpty() && !name.equals("identity") && !name.equals("none")) {
        codings.add(name);
      }
    }
    return codings;
  }

  private static InputStream layer(InputStream in, String coding) throws IOException {
    var ahead = new PushbackInputStream(in, 2);
    byte[] start = ahead.readNBytes(2);
    ahead.unread(start);
    if (start.length == 0) {
      return ahead;
    }
    return switch (coding) {
      case "gzip", "x-gzip" -> gzipped(start) ? new GZIPInputStream(ahead, CHUNK) : ahead;
      case "deflate" -> new InflaterInputStream(ahead, new Inflater(!zlib(start)), CHUNK);
      case "br" -> new BrotliInputStream(ahead, CHUNK);
      case String other -> throw new IOException("unknown content coding " + other);
    };
  }

  /// Some servers and some archives say gzip of a body that is not.
  private static boolean gzipped(byte[] start) {
    return start.length == 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
  }

  /// Tells zlib (RFC 1950), which `deflate` means, from the bare DEFLATE that some servers send.
  private static boolean zlib(byte[] start) {
    int header = start.length < 2 ? 0 : ((start[0] & 0xff) << 8) | (start[1] & 0xff);
    return ((header >> 8) & 0x0f) == 8 && header % 31 == 0;
  }

  private static Decoded read(InputStream in, Counted counted, int limit) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      out.write(chunk, 0, n);
      if (out.size() > limit) {
        return new Decoded.Broken("larger than " + (limit >> 10) + " KiB");
      }
      if (out.size() > HARMLESS && out.size() > counted.count * MAX_RATIO) {
        return new Decoded.Broken("expands more than " + MAX_RATIO + " times");
      }
    }
    return new Decoded.Whole(Body.of(out.toByteArray()));
  }

  /// Counts what the network gave, and remembers whether it was the network that failed.
  private static final class Counted extends FilterInputStream {
    private long count;
    private boolean failed;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        int n = super.read(bytes, offset, length);
        count += Math.max(n, 0);
        return n;
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }
  }
}
