package org.chenbao.collect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The addresses that the pages of one article have, by the address of the first.
///
/// Only what differs from that by a page number in one of the usual places is a page of it: a link
/// named `next` leads to another article as often.
final class Parts {
  private Parts() {}

  /// The address among `onward` that is page `number` of the article.
  static Optional<String> next(String first, int number, List<String> onward) {
    Set<String> forms = forms(bare(first), number);
    return onward.stream().filter(u -> forms.contains(bare(u))).findFirst();
  }

  /// `a_2.html`, `a-2.html`, `a/2`, `a/page/2`, `a?page=2` and the like; sites that count from
  /// nought have a smaller number in the same places.
  private static Set<String> forms(String first, int number) {
    return IntStream.of(number, number - 1)
        .filter(n -> n > 0)
        .boxed()
        .flatMap(n -> Stream.concat(paths(first, n), queries(first, n)))
        .collect(Collectors.toSet());
  }

  private static Stream<String> paths(String first, int n) {
    int query = first.indexOf('?');
    String path = query < 0 ? first : first.substring(0, query);
    String rest = query < 0 ? "" : first.substring(query);
    int dot = path.lastIndexOf('.');
    boolean file = dot > path.lastIndexOf('/') && dot > path.indexOf("//") + 2;
    String name = file ? path.substring(0, dot) : path;
    String end = (file ? path.substring(dot) : "") + rest;
    Stream<String> named = Stream.of(name + "_" + n + end, name + "-" + n + end);
    Stream<String> below =
        file ? Stream.empty() : Stream.of(path + "/" + n + rest, path + "/page/" + n + rest);
    return Stream.concat(named, below);
  }

  private static Stream<String> queries(String first, int n) {
    String joint = first.contains("?") ? "&" : "?";
    return Stream.of("page", "p", "pn", "pageno", "pg").map(name -> first + joint + name + "=" + n);
  }

  private static String bare(String url) {
    return url.replaceFirst("#.*$", "").replaceFirst("/$", "");
  }
}
