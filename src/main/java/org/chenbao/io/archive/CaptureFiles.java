package org.chenbao.io.archive;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.collect.Web;
import org.chenbao.io.Unusable;
import org.chenbao.io.warc.WarcWeb;
import org.chenbao.model.Capture;
import org.chenbao.model.Fetch;

/// The files of earlier runs, opened where something in them is asked for; those asked for last
/// stay open. Safe for use by many threads.
final class CaptureFiles {
  /// The last answers of sources stand in the files of a day or two.
  private static final int MOST_OPEN = 16;

  private final Path folder;

  /// The one asked for longest ago first.
  private final Map<String, Optional<WarcWeb>> open = new LinkedHashMap<>(MOST_OPEN, 0.75f, true);

  CaptureFiles(Path folder) {
    this.folder = folder;
  }

  /// The capture of an address in a file; empty where somebody took it away or damaged it.
  Optional<Capture> find(String file, String url) {
    return opened(file).flatMap(web -> capture(web, url));
  }

  private synchronized Optional<WarcWeb> opened(String file) {
    Optional<WarcWeb> web = open.computeIfAbsent(file, this::open);
    if (open.size() > MOST_OPEN) {
      open.remove(open.keySet().iterator().next());
    }
    return web;
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
