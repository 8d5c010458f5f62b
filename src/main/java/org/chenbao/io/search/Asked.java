package org.chenbao.io.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Words;

/// A question as Lucene takes it. Nothing in the words is an operator but the quotation marks.
final class Asked {
  private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|([^\\s\"“”]+)");

  /// A word in a title says more than one in the text.
  private static final float TITLE = 3;

  /// Words asked for in a row are most likely meant in a row.
  private static final float ROW = 2;

  private final QueryBuilder words = new QueryBuilder(BothLanguages.asked());

  /// The whole question; empty where there is no word in it.
  Optional<Query> of(Question question) {
    var all = new BooleanQuery.Builder();
    boolean any = false;
    Matcher part = PART.matcher(question.words());
    while (part.find()) {
      Optional<Query> wanted = part.group(1) == null ? loose(part.group(2)) : exact(part.group(1));
      wanted.ifPresent(query -> all.add(query, Occur.MUST));
      any |= wanted.isPresent();
    }
    if (!any) {
      return Optional.empty();
    }
    filters(question).forEach(filter -> all.add(filter, Occur.FILTER));
    return Optional.of(all.build());
  }

  /// Words in this order, side by side.
  private Optional<Query> exact(String part) {
    var either = new BooleanQuery.Builder();
    Query title = words.createPhraseQuery(Fields.TITLE, part);
    Query text = words.createPhraseQuery(Fields.TEXT, part);
    if (title == null || text == null) {
      return Optional.empty();
    }
    either.add(new BoostQuery(title, TITLE), Occur.SHOULD);
    either.add(text, Occur.SHOULD);
    return Optional.of(either.build());
  }

  /// Words in a row, or a name in any of its forms, or each Chinese word of the part somewhere.
  private Optional<Query> loose(String part) {
    return exact(part)
        .map(row -> {
          var either = new BooleanQuery.Builder().add(new BoostQuery(row, ROW), Occur.SHOULD);
          name(part)
              .map(name -> new TermQuery(new Term(Fields.NAME, name)))
              .ifPresent(query -> either.add(query, Occur.SHOULD));
          apart(part).ifPresent(query -> either.add(query, Occur.SHOULD));
          return either.build();
        });
  }

  private Optional<Query> apart(String part) {
    List<String> pieces = Words.in(part).stream().map(w -> w.place().of(part)).toList();
    if (pieces.size() < 2) {
      return Optional.empty();
    }
    var all = new BooleanQuery.Builder();
    for (String piece : pieces) {
      all.add(exact(piece).orElse(MatchNoDocsQuery.INSTANCE), Occur.MUST);
    }
    return Optional.of(all.build());
  }

  /// The form shared by all forms of a name that is the whole part; people type names in lower
  /// case.
  private static Optional<String> name(String part) {
    String capital = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
    return List.of(part, capital).stream()
        .flatMap(
            form -> Names.in(form).stream().filter(name -> name.place().length() == form.length()))
        .map(Name::canonical)
        .findFirst();
  }

  private static List<Query> filters(Question question) {
    var kinds = new BooleanQuery.Builder();
    question
        .kinds()
        .forEach(kind -> kinds.add(new TermQuery(new Term(Fields.KIND, kind.key())), Occur.SHOULD));
    long from = question.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long until = question.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    var filters = new ArrayList<Query>();
    filters.add(kinds.build());
    filters.add(LongPoint.newRangeQuery(Fields.DAY, from, until));
    question
        .language()
        .ifPresent(
            language -> filters.add(new TermQuery(new Term(Fields.LANGUAGE, language.code()))));
    if (!question.outlet().isEmpty()) {
      String outlet = question.outlet().toLowerCase(Locale.ROOT);
      filters.add(new TermQuery(new Term(Fields.OUTLET, outlet)));
    }
    return filters;
  }
}
