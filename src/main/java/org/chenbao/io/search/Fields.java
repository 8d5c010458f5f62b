package org.chenbao.io.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.chenbao.io.archive.Catalog;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.model.Article;
import org.chenbao.model.Language;

/// The fields of the index, and how what is in the archive fills them.
final class Fields {
  /// What a document is replaced by; unique.
  static final String KEY = "key";

  /// The edition that a story or an edition belongs to.
  static final String ISSUE = "issue";

  static final String KIND = "kind";
  static final String ID = "id";
  static final String DAY = "day";
  static final String LANGUAGE = "language";

  /// An outlet's name in lower case, to filter by.
  static final String OUTLET = "outlet";

  /// An outlet's name, to show.
  static final String SOURCE = "source";

  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String URL = "url";

  /// Names in the form that all their forms share.
  static final String NAME = "name";

  private Fields() {}

  static Document of(Article article) {
    LocalDate day = LocalDate.ofInstant(article.origin().published(), ZoneOffset.UTC);
    Document document = document(Kind.ARTICLE, article.id(), day, article.origin().language());
    String outlet = article.origin().outlet().name();
    document.add(new StringField(OUTLET, outlet.toLowerCase(Locale.ROOT), Store.NO));
    document.add(new StoredField(SOURCE, outlet));
    String body = article.hasText() ? article.words().text() : article.words().summary();
    return words(document, article.title(), body, article.url());
  }

  static Document of(Catalog.Issue issue, Catalog.Item item) {
    Document document = document(Kind.STORY, item.id(), issue.date(), issue.language());
    document.add(new StringField(ISSUE, key(issue), Store.YES));
    return words(document, item.headline(), item.text(), item.url());
  }

  static Document of(Catalog.Issue issue, List<Catalog.Item> items) {
    String id = issue.date() + "-" + issue.language().code();
    Document document = document(Kind.EDITION, id, issue.date(), issue.language());
    document.add(new StringField(ISSUE, key(issue), Store.YES));
    String headlines = String.join("\n", items.stream().map(Catalog.Item::headline).toList());
    return words(document, issue.title(), headlines, "");
  }

  /// Names one revision of an edition.
  static String key(Catalog.Issue issue) {
    return issue.date() + " " + issue.language().code() + " " + issue.revision();
  }

  private static Document document(Kind kind, String id, LocalDate day, Language language) {
    var document = new Document();
    document.add(new StringField(KIND, kind.key(), Store.YES));
    document.add(new StringField(KEY, kind.key() + " " + id, Store.NO));
    document.add(new StoredField(ID, id));
    document.add(new LongPoint(DAY, day.toEpochDay()));
    document.add(new StoredField(DAY, day.toEpochDay()));
    document.add(new StringField(LANGUAGE, language.code(), Store.YES));
    return document;
  }

  private static Document words(Document document, String title, String text, String url) {
    document.add(new TextField(TITLE, title, Store.YES));
    document.add(new TextField(TEXT, text, Store.YES));
    document.add(new StoredField(URL, url));
    Names.in(title + "\n" + text).stream()
        .map(Name::canonical)
        .distinct()
        .forEach(name -> document.add(new StringField(NAME, name, Store.NO)));
    return document;
  }
}
