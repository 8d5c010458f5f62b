package org.chenbao.digest.event;

import java.util.Set;

/// Domains where many publishers keep house: one domain there is not one owner.
public final class Platforms {
  private static final Set<String> DOMAINS =
      Set.of(
          "qq.com",
          "weibo.com",
          "x.com",
          "twitter.com",
          "t.co",
          "github.com",
          "github.io",
          "google.com",
          "youtube.com",
          "reddit.com",
          "ycombinator.com",
          "lobste.rs",
          "techmeme.com",
          "medium.com",
          "substack.com",
          "bilibili.com",
          "zhihu.com",
          "juejin.cn",
          "csdn.net",
          "v2ex.com",
          "producthunt.com",
          "huggingface.co",
          "arxiv.org",
          "dev.to",
          "toutiao.com",
          "sohu.com",
          "baidu.com");

  private Platforms() {}

  /// True for a domain that many publishers share.
  public static boolean holds(String domain) {
    return DOMAINS.contains(domain);
  }
}
