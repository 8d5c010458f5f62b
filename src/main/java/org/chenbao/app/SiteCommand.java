package org.chenbao.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.shelf.FolderTree;
import org.chenbao.model.Language;
import org.chenbao.publish.site.Issues;
import org.chenbao.publish.site.Plan;
import org.chenbao.publish.site.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chenbao site`: every edition of the archive as a site for a static host.
@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a site of the archive's editions, for any static host: pages, search and feeds.",
      "Made again, it writes only what new editions change."
    },
    footer = {"", "Example:", "  chenbao site --base https://news.example.org/ --out public"})
final class SiteCommand implements Runnable {
  @Spec @Nullable CommandSpec spec;
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the site goes (default: site in the data folder).")
  @Nullable Path out;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "The site's own address: for feeds, the map of the site and shared covers.")
  String base = "";

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "The language of the editions (default: ${DEFAULT-VALUE}).")
  String lang = "zh";

  @Override
  public void run() {
    Path data = common.folder();
    Path folder = out == null ? data.resolve("site") : out;
    var plan = new Plan(address(base), language(lang));
    long start = System.nanoTime();
    Site.Built built;
    try (var archive = Archive.open(data)) {
      var issues = new ArchiveIssues(archive, new EditionFiles(data), plan.language());
      built = Site.build(plan, issues, new FolderTree(folder));
    }
    if (built.editions() == 0) {
      throw CommandFailure.unusable("the archive in " + data + " has no edition: chenbao brief");
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Console.of(spec, common.quiet)
        .say(
            List.of(
                "%d editions, %d of them new or revised; %.1f s"
                    .formatted(built.editions(), built.printed(), seconds),
                "Site: " + folder.toAbsolutePath().normalize().resolve("index.html")));
  }

  private static Language language(String tag) {
    Language language = Language.of(tag);
    if (language == Language.OTHER) {
      throw CommandFailure.unusable("--lang is zh or en, not \"" + tag + "\"");
    }
    return language;
  }

  private static String address(String base) {
    if (base.isEmpty()) {
      return "";
    }
    try {
      URI uri = URI.create(base);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return base.endsWith("/") ? base : base + "/";
      }
    } catch (IllegalArgumentException _) {
      throw CommandFailure.unusable("--base is no address: " + base);
    }
    throw CommandFailure.unusable("--base is like https://news.example.org/, not " + base);
  }

  /// The editions of an archive, with the files of their folders.
  private record ArchiveIssues(Archive archive, EditionFiles files, Language language)
      implements Issues {
    @Override
    public NavigableMap<LocalDate, Integer> revisions() {
      return archive.revisions(language);
    }

    @Override
    public String json(LocalDate date) {
      return archive.edition(date, language).orElseThrow().page().json();
    }

    @Override
    public Map<String, byte[]> files(LocalDate date) {
      return files.of(date, language);
    }
  }
}
