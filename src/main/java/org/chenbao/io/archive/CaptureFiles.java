package org.chenbao.io.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.chenbao.collect.Web;
import org.chenbao.io.Unusable;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;

/// The files of earlier runs, each opened once where something in it is asked for. Safe for use by
/// many threads.
final class CaptureFiles {
  private final Path folder;
  private final Map<String, Optional<WarcWeb>> open = new ConcurrentHashMap<>();

  CaptureFiles(Path folder) {
    this.folder = folder;
  }

  /// The capture of an address in a file; empty where somebody took it away or damaged it.
  Optional<Capture> find(String file, String url) {
    return open.computeIfAbsent(file, this::open).flatMap(web -> capture(web, url));
  }

  private Optional<WarcWeb> open(String file) {
    try {
      return Optional.of(WarcWeb.open(List.of(folder.resolve(file))));
    } catch (Unusable _) {
      // The address is then asked as if for the first time.
      return Optional.empty();
    }
  }

  private static Optional<Capture> capture(WarcWeb web, String url) {
    return web.fetch(url, Web.Purpose.FEED) instanceof Fetch.Fresh(Capture capture)
        ? Optional.of(capture)
        : Optional.empty();
  }
}
