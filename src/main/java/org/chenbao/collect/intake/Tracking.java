package org.chenbao.collect.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What in an address says where the reader came from and not what is read.
///
/// Two addresses of one article must compare equal, so fragments and the parameters below go; the
/// list holds only names whose meaning is known, for an unknown parameter may choose the article.
public final class Tracking {
  private static final Pattern NAMES =
      Pattern.compile(
          "utm_\\w+|[fgdmsy]clid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|spm|scm|_hs(enc|mi)"
              + "|at_(medium|campaign)|ocid|cmpid|ncid|guccounter|guce_\\w+|share_token|sharefrom"
              + "|nsukey|xhsshare|wt\\.\\w+|__twitter_impression",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAIRS =
      Pattern.compile("(f|ref|source|from|src)=(rss|feed|atom)", Pattern.CASE_INSENSITIVE);

  /// What names an article of an official account on WeChat; all else there is about the reader.
  private static final List<String> WECHAT = List.of("__biz", "mid", "idx", "sn");

  private Tracking() {}

  /// The address of the article alone. `url` must be what [Address#resolve] returns.
  public static String strip(String url) {
    String whole = url.replaceFirst("#.*$", "");
    int query = whole.indexOf('?');
    if (query < 0) {
      return whole;
    }
    boolean wechat = Address.host(url).equals("mp.weixin.qq.com");
    Predicate<String> keeps = wechat ? Tracking::namesArticle : Tracking::choosesArticle;
    String kept =
        Arrays.stream(whole.substring(query + 1).split("&"))
            .filter(p -> !p.isEmpty())
            .filter(keeps)
            .collect(Collectors.joining("&"));
    return whole.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
  }

  private static boolean namesArticle(String parameter) {
    return WECHAT.contains(parameter.split("=", 2)[0]);
  }

  private static boolean choosesArticle(String parameter) {
    String name = parameter.split("=", 2)[0];
    return !NAMES.matcher(name).matches() && !PAIRS.matcher(parameter).matches();
  }
}
