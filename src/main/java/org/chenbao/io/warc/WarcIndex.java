package org.chenbao.io.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.io.web.ContentCoding;
import org.chenbao.model.Finding;

/// What stands where in one WARC file, and what is wrong with it.
///
/// @param entries the answers in the order of the file
/// @param findings one for each damaged stretch
/// @param end where the last whole record ends
record WarcIndex(List<Entry> entries, List<Finding> findings, long end) {
  /// A file with more damage is not worth the time that looking for records behind it takes.
  private static final int MAX_DAMAGES = 10_000;

  WarcIndex {
    entries = List.copyOf(entries);
    findings = List.copyOf(findings);
  }

  /// One answer and where it stands: the frame's offset and the place among the frame's answers.
  record Entry(Held held, Answer.Head head, Answer.Http http, long offset, int place) {

    /// True where the web answered this.
    boolean answers() {
      return head.kind() == Answer.Kind.RESPONSE || head.kind() == Answer.Kind.REVISIT;
    }

    /// True where the body stands in this very record.
    boolean original() {
      return head.kind() != Answer.Kind.REVISIT && head.kind() != Answer.Kind.REQUEST;
    }
  }

  /// Reads a whole file.
  ///
  /// @param name the file's name in findings
  static WarcIndex of(Frames frames, String name) throws IOException {
    var entries = new ArrayList<Entry>();
    var findings = new ArrayList<Finding>();
    long end = 0;
    for (long at = 0; at < frames.size() && findings.size() < MAX_DAMAGES; ) {
      try {
        Frames.Frame frame = frames.read(at);
        entries.addAll(entries(frame));
        at = frame.end();
        end = at;
      } catch (IOException e) {
        findings.add(damage(name, at, e));
        at = frames.find(at + 1);
      }
    }
    return new WarcIndex(entries, findings, end);
  }

  /// The answers in the frame that begins at a place.
  ///
  /// @throws IOException where none begins there, or it is damaged
  static List<Entry> at(Frames frames, long offset) throws IOException {
    return entries(frames.read(offset));
  }

  private static List<Entry> entries(Frames.Frame frame) throws IOException {
    var entries = new ArrayList<Entry>();
    List<Answer> answers = Answers.in(frame);
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      entries.add(new Entry(held(answer), answer.head(), answer.http(), frame.offset(), i));
    }
    return entries;
  }

  private static Held held(Answer answer) throws IOException {
    Answer.Http http = answer.http();
    var held =
        new Held(answer.head().url(), answer.head().at(), http.status(), http.type(), Format.OTHER);
    if (!held.good() || answer.head().kind() != Answer.Kind.RESPONSE) {
      return held;
    }
    Format format =
        switch (ContentCoding.decode(
            new ByteArrayInputStream(answer.body().bytes()), http.coding())) {
          case ContentCoding.Decoded.Whole whole -> Format.of(http.type(), whole.body().bytes());
          case ContentCoding.Decoded.Broken _ -> Format.OTHER;
        };
    return new Held(held.url(), held.at(), held.status(), held.contentType(), format);
  }

  private static Finding damage(String name, long at, IOException e) {
    return Finding.of(
        "warc-damaged",
        Finding.Severity.WARNING,
        name + " at byte " + at + ": " + e.getMessage() + "; the record there is passed over");
  }
}
