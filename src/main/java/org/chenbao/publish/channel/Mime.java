package org.chenbao.publish.channel;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.chenbao.model.Body;
import org.chenbao.model.Fingerprint;

/// A letter with two forms of one text (RFC 2046, `multipart/alternative`), the second with a
/// picture of its own (RFC 2387, `multipart/related`); the same gives the same bytes. The day it is
/// sent is left to who sends it.
final class Mime {
  /// What the second form calls its picture, behind `cid:`.
  static final String PICTURE = "cover@chenbao";

  private static final int BOUNDARY = 32;
  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

  private final StringBuilder head = new StringBuilder();

  Mime(MailForm.Sender sender, String recipient, String subject) {
    String name = sender.name().isEmpty() ? "" : encoded("From", sender.name()) + " ";
    head("From", name + "<" + sender.address() + ">");
    head("To", "<" + recipient + ">");
    head("Subject", encoded("Subject", subject));
  }

  /// A header whose value holds no line break: addresses are checked where they are read, words are
  /// encoded here.
  void head(String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }

  /// @param picture a PNG that the second form shows
  byte[] bytes(String text, String html, Optional<Body> picture) {
    // No base64 holds a hyphen: it is a safe line to part the forms by.
    String boundary = "-chenbao-" + Fingerprint.of(text).substring(0, BOUNDARY);
    head("Auto-Submitted", "auto-generated");
    head("MIME-Version", "1.0");
    head("Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
    var letter = new StringBuilder(head).append("\r\n");
    part(letter, boundary, "text/plain", text);
    if (picture.isPresent()) {
      related(letter, boundary, html, picture.get());
    } else {
      part(letter, boundary, "text/html", html);
    }
    letter.append("--").append(boundary).append("--\r\n");
    return letter.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void related(StringBuilder letter, String outer, String html, Body png) {
    String boundary = outer.replace("-chenbao-", "-picture-");
    letter.append("--").append(outer).append("\r\n");
    letter.append("Content-Type: multipart/related; type=\"text/html\"; boundary=\"");
    letter.append(boundary).append("\"\r\n\r\n");
    part(letter, boundary, "text/html", html);
    letter.append("--").append(boundary).append("\r\n");
    letter.append("Content-Type: image/png\r\n");
    letter.append("Content-ID: <").append(PICTURE).append(">\r\n");
    letter.append("Content-Disposition: inline; filename=\"cover.png\"\r\n");
    letter.append("Content-Transfer-Encoding: base64\r\n\r\n");
    letter.append(LINES.encodeToString(png.bytes())).append("\r\n");
    letter.append("--").append(boundary).append("--\r\n");
  }

  private static void part(StringBuilder letter, String boundary, String type, String text) {
    letter.append("--").append(boundary).append("\r\n");
    letter.append("Content-Type: ").append(type).append("; charset=utf-8\r\n");
    letter.append("Content-Transfer-Encoding: base64\r\n\r\n");
    letter.append(LINES.encodeToString(text.getBytes(StandardCharsets.UTF_8))).append("\r\n");
  }

  /// Encoded words where they are needed (RFC 2047), folded after the header's name.
  private static String encoded(String header, String words) {
    try {
      String encoded = MimeUtility.encodeText(words, "UTF-8", "B");
      return MimeUtility.fold(header.length() + 2, encoded);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java platform has UTF-8", e);
    }
  }
}
