package org.chenbao.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chenbao.collect.feed.Feed;
import org.chenbao.collect.feed.Feed.Entry;
import org.chenbao.collect.guard.AssistantLinks;
import org.chenbao.collect.guard.Characters;
import org.chenbao.collect.intake.Address;
import org.chenbao.collect.intake.Tracking;
import org.chenbao.collect.page.Fragment;
import org.chenbao.language.Scripts;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Source;
import org.chenbao.model.Words;

/// The entries of a feed as tips.
final class FeedTips {
  /// A summary this long is the article itself.
  private static final int LONG_SUMMARY = 600;

  /// What publishing systems hang on a teaser.
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:阅读全文|查看全文|阅读原文|继续阅读|全文链接|\\[?(?:read|continue) (?:more|reading)\\b[^.]{0,60}\\]?"
              + "|The post .{1,200} appeared first on .{1,80})\\s*[»›>→….]*\\s*$",
          Pattern.CASE_INSENSITIVE);

  private FeedTips() {}

  /// An entry that names a title and a page; a home page is none, nor is what opens an assistant.
  static Optional<Tip> of(Source source, Entry entry) {
    String link = entry.label().link();
    String title = Scripts.clean(Characters.look(entry.label().title()).text()).strip();
    if (link.isEmpty()
        || title.isEmpty()
        || Address.isHome(link)
        || AssistantLinks.in(link).isPresent()) {
      return Optional.empty();
    }
    Fragment summary = Fragment.of(entry.copy().summary().written());
    Fragment content = Fragment.of(entry.copy().content().written());
    String teaser = TAIL.matcher(summary.text()).replaceFirst("").strip();
    List<Finding> findings = new ArrayList<>(Characters.look(entry.label().title()).findings());
    findings.addAll(summary.findings());
    findings.addAll(content.findings());
    return Optional.of(
        new Tip(
            source,
            Tracking.strip(link),
            words(title, teaser, content.text()),
            new Tip.Details(author(entry), "", entry.times().best()),
            findings.stream().distinct().toList()));
  }

  /// What there is to tell of the feed as a whole.
  static List<Finding> findings(Feed feed) {
    List<Finding> findings = new ArrayList<>();
    if (feed.form().repaired()) {
      findings.add(
          Finding.of("feed-repaired", Severity.NOTE, "the feed breaks the rules of its format"));
    }
    long homes = feed.entries().stream().map(e -> e.label().link()).filter(FeedTips::home).count();
    if (homes > 0) {
      findings.add(
          Finding.of(
              "home-page", Severity.NOTE, homes + " entries name a home page, no page of theirs"));
    }
    for (Entry entry : feed.entries()) {
      AssistantLinks.in(entry.label().link()).map(AssistantLinks::finding).ifPresent(findings::add);
    }
    return findings.stream().distinct().toList();
  }

  private static boolean home(String link) {
    return !link.isEmpty() && Address.isHome(link);
  }

  private static Words words(String title, String summary, String content) {
    boolean whole = content.isEmpty() && summary.length() > LONG_SUMMARY;
    String text = whole ? summary : content;
    boolean teaser = !whole && summary.length() <= LONG_SUMMARY && !summary.equals(text);
    return new Words(title, teaser ? summary : "", text);
  }

  private static String author(Entry entry) {
    return Scripts.clean(String.join(", ", entry.credits().authors().stream().limit(3).toList()));
  }
}
