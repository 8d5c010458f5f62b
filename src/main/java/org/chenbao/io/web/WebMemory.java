package org.chenbao.io.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.chenbao.model.Capture;

/// Remembers from run to run what servers said about asking them again: validators (RFC 9110, 8.8)
/// and the answers they stand for, where addresses moved to, and when to come back.
///
/// Safe for use by many threads.
public interface WebMemory {

  /// Nothing is remembered: every answer is new.
  WebMemory NONE =
      new WebMemory() {
        @Override
        public Optional<Tag> tag(String url) {
          return Optional.empty();
        }

        @Override
        public Optional<Capture> answer(String url) {
          return Optional.empty();
        }

        @Override
        public void answered(Answered answered, Tag tag) {}

        @Override
        public Optional<String> moved(String url) {
          return Optional.empty();
        }

        @Override
        public Map<String, Instant> rests() {
          return Map.of();
        }

        @Override
        public void rest(String place, Instant until) {}
      };

  /// The validators of the last whole answer of an address.
  Optional<Tag> tag(String url);

  /// The last whole answer of an address: what "unchanged" means.
  Optional<Capture> answer(String url);

  /// Takes note of an answer whose body was read to its end.
  void answered(Answered answered, Tag tag);

  /// Where an address has moved to for good: its server has said so often enough.
  Optional<String> moved(String url);

  /// Hosts and addresses that asked to be left alone, and until when.
  Map<String, Instant> rests();

  /// Takes note that a host or an address asks to be left alone.
  void rest(String place, Instant until);

  /// Validators as the server wrote them; empty where it gave none.
  record Tag(String etag, String lastModified) {
    /// The server gave none.
    public static final Tag NONE = new Tag("", "");
  }

  /// Who answered whom.
  ///
  /// @param url the address that was asked
  /// @param at the address that answered, after redirects
  /// @param permanent true where each redirect on the way was said to be for good
  record Answered(String url, String at, boolean permanent) {
    /// True where the address asked says that it has moved for good.
    public boolean moved() {
      return permanent && !url.equals(at);
    }
  }
}
