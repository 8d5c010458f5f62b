package org.chenbao.io.warc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.collect.Web;
import org.chenbao.io.SourceList;
import org.chenbao.io.Unusable;
import org.chenbao.io.web.Addresses;
import org.chenbao.io.web.ContentCoding;
import org.chenbao.model.Body;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// The web as WARC files recorded it: answers from them and from nothing else.
///
/// Immutable once opened; safe for use by many threads. Bodies are read from disk when asked for.
public final class WarcWeb implements Web {
  /// As many as are followed live.
  private static final int MAX_REDIRECTS = 5;

  private static final int NOT_MODIFIED = 304;

  private final WarcShelf shelf;

  private WarcWeb(WarcShelf shelf) {
    this.shelf = shelf;
  }

  /// Opens files, compressed or plain, and reads through them once.
  ///
  /// @throws Unusable where one is not there or holds no record at all
  public static WarcWeb open(List<Path> files) {
    return new WarcWeb(WarcShelf.open(files));
  }

  /// The newest capture of the address, with redirects followed inside the files.
  @Override
  public Fetch fetch(String url, Purpose purpose) {
    Optional<String> asked = Addresses.canonical(url);
    if (asked.isEmpty()) {
      return new Fetch.Refused(url, "not an http or https address");
    }
    return ForeignPages.isDigest(asked.get())
        ? new Fetch.Fresh(ForeignPages.digest(asked.get(), latest(), captures(), this::title))
        : follow(url, asked.get());
  }

  /// True where the files say what an address answered.
  public boolean holds(String url) {
    return Addresses.canonical(url)
        .filter(u -> ForeignPages.isDigest(u) || shelf.newest(u).isPresent())
        .isPresent();
  }

  private Fetch follow(String url, String first) {
    String at = first;
    for (int i = 0; i <= MAX_REDIRECTS; i++) {
      Optional<WarcShelf.Spot> spot = shelf.newest(at);
      if (spot.isEmpty()) {
        return new Fetch.Failed(url, "not in the captures" + through(first, at), i > 0);
      }
      Optional<String> next = redirect(at, spot.get().entry().http());
      if (next.isEmpty()) {
        return answer(url, at, spot.get());
      }
      at = next.get();
    }
    return new Fetch.Failed(url, "more than " + MAX_REDIRECTS + " redirects", true);
  }

  /// The sources that were asked when the files were made.
  ///
  /// Files that others made have no such list: then every response that is a feed is a source of an
  /// outlet that nobody has looked at, and where there is no feed, every page is an article.
  public List<Source> sources() {
    return shelf
        .newest(SourceRecord.ADDRESS)
        .map(spot ->
            SourceList.read(new String(bytes(spot), StandardCharsets.UTF_8), "sources.json"))
        .orElseGet(() -> foreign(captures()));
  }

  private static List<Source> foreign(List<Held> captures) {
    List<Source> feeds = ForeignSources.of(captures);
    return feeds.isEmpty() ? ForeignPages.sources(captures) : feeds;
  }

  /// What a page calls itself, in HTML; its address where it does not say.
  private String title(String url) {
    return shelf
        .newest(url)
        .map(shelf::body)
        .map(body ->
            body instanceof ContentCoding.Decoded.Whole(Body whole)
                ? ForeignPages.title(Charsets.text("", whole.bytes()), url)
                : url)
        .orElse(url);
  }

  /// Every good answer, in the order of the files.
  public List<Held> captures() {
    return shelf.held();
  }

  /// Every good answer whose body can be found, and the record that has it in full.
  public Map<Held, Original> originals() {
    return shelf.full();
  }

  /// The `now` of a replay: when the sources were asked, or when the newest capture was made in
  /// files that do not say.
  ///
  /// @throws Unusable where the files hold no capture
  public Instant latest() {
    return shelf
        .newest(SourceRecord.ADDRESS)
        .map(spot -> spot.entry().held().at())
        .or(() -> captures().stream().map(Held::at).max(Comparator.naturalOrder()))
        .orElseThrow(
            () -> new Unusable(Unusable.Kind.INPUT, shelf.names() + ": no captures in it"));
  }

  /// What is damaged in the files.
  public List<Finding> findings() {
    return shelf.findings();
  }

  private static Optional<String> redirect(String from, Answer.Http http) {
    boolean moved = http.status() >= 300 && http.status() < 400 && !http.location().isEmpty();
    return moved ? Addresses.resolve(from, http.location()) : Optional.empty();
  }

  private static String through(String asked, String at) {
    return asked.equals(at) ? "" : ": " + at;
  }

  private Fetch answer(String url, String finalUrl, WarcShelf.Spot spot) {
    Held held = spot.entry().held();
    if (spot.entry().head().kind() == Answer.Kind.OUTCOME) {
      return OutcomeRecord.read(url, bytes(spot));
    }
    Optional<WarcShelf.Spot> original = shelf.original(spot);
    if (held.status() == NOT_MODIFIED && (spot.entry().original() || original.isEmpty())) {
      return new Fetch.Unchanged(url);
    }
    if (!held.good() && held.status() != NOT_MODIFIED) {
      return new Fetch.Failed(url, "HTTP " + held.status(), true);
    }
    return switch (shelf.body(spot)) {
      case ContentCoding.Decoded.Whole whole -> {
        String type = original.orElse(spot).entry().held().contentType();
        yield new Fetch.Fresh(new Capture(url, finalUrl, held.at(), type, whole.body()));
      }
      case ContentCoding.Decoded.Broken broken -> new Fetch.Failed(url, broken.why(), true);
    };
  }

  private byte[] bytes(WarcShelf.Spot spot) {
    return switch (shelf.body(spot)) {
      case ContentCoding.Decoded.Whole whole -> whole.body().bytes();
      case ContentCoding.Decoded.Broken broken ->
          throw new Unusable(Unusable.Kind.CORRUPT, shelf.names() + ": " + broken.why());
    };
  }
}
