package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.Link;

/// Addresses that stand in a text as they are.
///
/// They are looked for in the source: one that is escaped there, `https\://`, is meant as words.
final class BareLinks {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\bhttps?://[\\p{L}\\p{N}\\-._~:/?#@!$&'*+,;=%]+");

  private static final Pattern END = Pattern.compile("[.,;:!?'*_~]+$|(?<=\\w)[\\p{IsHan}].*$");

  private BareLinks() {}

  /// The links given and, after them, the bare addresses of a source that none of them leads to.
  ///
  /// @param images the source of images, whose addresses are not links
  static List<Link> with(List<Link> links, String source, List<String> images) {
    var all = new ArrayList<>(links);
    Matcher address = ADDRESS.matcher(source);
    while (address.find()) {
      String url = END.matcher(address.group()).replaceFirst("");
      String plain = url.replace("&amp;", "&");
      boolean known =
          all.stream().anyMatch(l -> l.url().startsWith(plain) || l.url().startsWith(url))
              || images.stream().anyMatch(image -> image.contains(url));
      if (!known) {
        all.add(new Link(plain, plain));
      }
    }
    return List.copyOf(all);
  }
}
