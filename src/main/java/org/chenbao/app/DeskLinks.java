package org.chenbao.app;

import java.net.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chenbao.app.desk.web.Links;
import org.chenbao.collect.Collector;
import org.chenbao.collect.Gathered;
import org.chenbao.collect.SourceOutcome;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.RunCaptures;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.OkHttpWeb;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Source;

/// Reads a pasted address as every page is read: by the same policy, limits, captures and guard.
final class DeskLinks implements Links {
  private final Archive archive;
  private final Profile profile;
  private final Proxy proxy;
  private final InstantSource clock;

  DeskLinks(Archive archive, Profile profile, Proxy proxy, InstantSource clock) {
    this.archive = archive;
    this.profile = profile;
    this.proxy = proxy;
    this.clock = clock;
  }

  @Override
  public Read read(String url) {
    Instant now = clock.instant();
    List<Source> sources = List.of(NewSource.article(url));
    try (RunCaptures captures = archive.captures(now)) {
      captures.keep(sources, now);
      var policy = new AddressPolicy(profile.allowances());
      var web = new OkHttpWeb(policy, archive.servers(), clock, proxy);
      Gathered gathered = new Collector(captures.recording(web), captures).gather(sources, now);
      archive.keep(gathered.articles(), now);
      return read(gathered);
    }
  }

  private static Read read(Gathered gathered) {
    Optional<Article> article = gathered.articles().stream().findFirst();
    SourceOutcome outcome = gathered.outcomes().getFirst();
    String words =
        outcome.findings().stream().map(Finding::detail).findFirst().orElse(outcome.ending().why());
    return new Read(
        article.isPresent() ? "read" : "unread", article.isPresent() ? "" : words, article);
  }
}
