package org.chenbao.edit.desk.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;

/// Links into a part of a site that holds no articles.
final class Sections {
  /// So many links of one shape show where a site keeps its articles.
  private static final int SIBLINGS = 4;

  /// One link of another shape to so many of the usual one is an outlier.
  private static final int TO_ONE = 4;

  /// Parts of sites that gather articles.
  private static final Pattern LISTS =
      Pattern.compile(
          "(?i)daily|digest|roundup|weekly|newsletters?|briefing|zaobao|ribao|tags?|topics?|categor(?:y|ies)|search|authors?|archives?|page|channel|column");

  /// Parts of sites that hold articles, so that one of them beside another is no outlier.
  private static final Pattern ARTICLES =
      Pattern.compile(
          "(?i)news|newsflash(?:es)?|flash|articles?|stor(?:y|ies)|posts?|blogs?|p|a|s|n|details?|content|info|view|read|videos?|press|releases?|index|research|papers?|abs|pdf|html?");

  /// What gathers a day's or a week's news.
  private static final Pattern DIGESTS =
      Pattern.compile(
          "(?i)daily|dailies|digests?|roundups?|weekly|newsletters?|briefings?|zaobao|ribao|zhoubao|kuaixun");

  /// An issue is named by its day or number, an article by more.
  private static final Pattern DATED =
      Pattern.compile("(?:\\d{1,4}|\\d{4}-?\\d{2}-?\\d{2}|\\d{4}-?\\d{2})(?:\\.html?)?");

  /// Below these an article may well lie: /archives/123, /topic/a-long-title.
  private static final Pattern BARE_NUMBER =
      Pattern.compile("\\d{1,4}|[a-z-]{1,12}", Pattern.CASE_INSENSITIVE);

  private Sections() {}

  static Stream<Find> wrong(Page page) {
    List<Uses> uses = Uses.of(page).stream().filter(u -> !u.url().isRoot()).toList();
    Map<String, List<Uses>> byHost = new LinkedHashMap<>();
    uses.forEach(u -> byHost.computeIfAbsent(u.url().host(), _ -> new ArrayList<>()).add(u));
    return byHost.values().stream()
        .flatMap(host ->
            Stream.of(outliers(host), lists(host), digests(host)).flatMap(s -> s).distinct())
        .map(Uses::find);
  }

  /// A few links whose path has other words than all their siblings'.
  private static Stream<Uses> outliers(List<Uses> host) {
    Map<String, List<Uses>> byShape =
        host.stream().collect(Collectors.groupingBy(u -> shape(u.url())));
    return byShape.values().stream()
        .filter(usual -> usual.size() >= SIBLINGS && !isPlain(usual.getFirst().url()))
        .flatMap(usual ->
            host.stream()
                .filter(u -> !usual.contains(u))
                .filter(u ->
                    u.url().path().stream().map(Sections::word).anyMatch(w -> isOther(w, usual)))
                .filter(u -> u.url().path().size() == usual.getFirst().url().path().size())
                .filter(u ->
                    byShape.getOrDefault(shape(u.url()), List.of()).size() * TO_ONE
                        <= usual.size()));
  }

  /// A word that the usual path has not and that is no word for articles.
  private static boolean isOther(String word, List<Uses> usual) {
    return !word.equals("*")
        && !ARTICLES.matcher(word).matches()
        && !usual.getFirst().url().path().contains(word);
  }

  /// A digest among articles of its site: /daily/2026-06-11 beside /news/3301.
  private static Stream<Uses> digests(List<Uses> host) {
    long articles = host.stream().filter(u -> !isDigest(u)).count();
    boolean apart = host.stream().filter(Sections::isDigest).count() * 2 <= articles;
    return apart ? host.stream().filter(Sections::isDigest) : Stream.empty();
  }

  private static boolean isDigest(Uses use) {
    List<String> path = use.url().path();
    return path.size() > 1
        && path.stream().limit(path.size() - 1L).anyMatch(s -> DIGESTS.matcher(s).matches())
        && DATED.matcher(path.getLast()).matches();
  }

  /// A list's own address: /tag/robots, /daily, /category/ai/page/2.
  private static Stream<Uses> lists(List<Uses> host) {
    return host.stream().filter(u -> isList(u.url().path()));
  }

  private static boolean isList(List<String> path) {
    if (path.isEmpty()) {
      return false;
    }
    boolean last = LISTS.matcher(path.getLast()).matches();
    boolean below =
        path.size() > 1
            && LISTS.matcher(path.get(path.size() - 2)).matches()
            && !path.get(path.size() - 2).matches("(?i)archives?|daily|column|topics?|channel")
            && BARE_NUMBER.matcher(path.getLast()).matches();
    return last || below;
  }

  private static boolean isPlain(Url url) {
    return url.path().stream().noneMatch(s -> word(s).equals(s));
  }

  /// The words of a path, with what tells articles apart left out.
  private static String shape(Url url) {
    return url.path().stream().map(Sections::word).collect(Collectors.joining("/"));
  }

  private static String word(String segment) {
    return segment.matches("[A-Za-z]{2,12}") ? segment : "*";
  }
}
