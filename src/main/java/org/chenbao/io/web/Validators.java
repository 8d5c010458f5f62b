package org.chenbao.io.web;

import java.util.Optional;
import org.chenbao.model.Capture;

/// Remembers what servers gave to ask again with, entity tags and dates (RFC 9110, 8.8), and the
/// answers they stand for.
///
/// Safe for use by many threads.
public interface Validators {

  /// Nothing is remembered: every answer is new.
  Validators NONE =
      new Validators() {
        @Override
        public Optional<Tag> of(String url) {
          return Optional.empty();
        }

        @Override
        public Optional<Capture> answer(String url) {
          return Optional.empty();
        }

        @Override
        public void keep(String url, Tag tag) {}
      };

  /// The validators of the last whole answer of an address.
  Optional<Tag> of(String url);

  /// The last whole answer of an address: what "unchanged" means.
  Optional<Capture> answer(String url);

  /// Remembers the validators of an answer whose body was read to its end.
  void keep(String url, Tag tag);

  /// Validators as the server wrote them; empty where it gave none.
  record Tag(String etag, String lastModified) {}
}
