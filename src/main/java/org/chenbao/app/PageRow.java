package org.chenbao.app;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chenbao.collect.Outlets;
import org.chenbao.collect.page.Page;
import org.chenbao.model.Finding;
import org.jspecify.annotations.Nullable;

/// A page as the contract's row.
final class PageRow {
  private PageRow() {}

  static Map<String, @Nullable Object> of(Given given, Page page) {
    Page.Head head = page.head();
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("id", given.id());
    row.put("url", given.url());
    row.put("source", Outlets.of(given.url(), head.site().name()).name());
    row.put("title", head.title());
    row.put("author", head.author().isEmpty() ? null : head.author());
    row.put("published", date(head.times().published()));
    row.put("lang", head.site().language().code());
    row.put("summary", head.summary());
    row.put("text", page.text());
    row.put("findings", page.findings().stream().map(PageRow::plain).toList());
    row.put("links", page.links().stream().map(Page.Link::url).distinct().toList());
    row.put("image", head.site().image().isEmpty() ? null : head.site().image());
    row.put("siteName", head.site().name().isEmpty() ? null : head.site().name());
    row.put("modified", date(head.times().modified()));
    row.put("canonical", head.site().canonical());
    row.put("kind", page.kind().name().toLowerCase(Locale.ROOT));
    return row;
  }

  static Map<String, Object> plain(Finding finding) {
    var row = new LinkedHashMap<String, Object>();
    row.put("rule", finding.rule());
    row.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    row.put("detail", finding.detail());
    return row;
  }

  static Map<String, Object> placed(Finding finding) {
    Map<String, Object> row = plain(finding);
    row.put("start", finding.place().start());
    row.put("end", finding.place().end());
    return row;
  }

  private static @Nullable String date(Optional<OffsetDateTime> time) {
    return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse(null);
  }
}
