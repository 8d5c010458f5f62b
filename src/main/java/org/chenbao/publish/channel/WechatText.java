package org.chenbao.publish.channel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.publish.channel.Bulletin.Part;
import org.chenbao.publish.channel.Bulletin.Tale;
import org.chenbao.publish.form.Term;
import org.chenbao.publish.page.HtmlEdition;

/// The text of an edition for WeChat: every style inside its element, no link (WeChat takes those
/// to other places out), no class, script or table.
///
/// Where it is too long, stories get plainer from the last one up: first without their blocks, then
/// a headline alone, then not at all; the end says so.
final class WechatText {
  /// developers.weixin.qq.com, 新增草稿: the text has fewer than 20,000 characters and 1 MB. As many
  /// characters are less than 60 KB in UTF-8.
  static final int LONGEST = 19_999;

  /// Left free for the address of the picture.
  private static final int ADDRESS = 400;

  private final Bulletin bulletin;
  private final boolean corrects;
  private final int tales;

  WechatText(Bulletin bulletin, boolean corrects) {
    this.bulletin = bulletin;
    this.corrects = corrects;
    this.tales = bulletin.parts().stream().mapToInt(part -> part.tales().size()).sum();
  }

  String html() {
    String whole = html(0);
    return fits(whole) ? whole : html(least(0, 3 * tales));
  }

  /// The fewest steps by which it has to be plainer: more than `few`, `many` at most.
  private int least(int few, int many) {
    if (many - few <= 1) {
      return many;
    }
    int middle = (few + many) >>> 1;
    return fits(html(middle)) ? least(few, middle) : least(middle, many);
  }

  private static boolean fits(String html) {
    return html.length() <= LONGEST - ADDRESS;
  }

  /// @param plainer by how many steps of a story
  private String html(int plainer) {
    var article = new WechatForm.Article(bulletin, notice(), parts(plainer), plainer > 0);
    byte[] html = HtmlEdition.of("channel/wechat", article);
    return new String(html, StandardCharsets.UTF_8).replaceAll("\n\\s*", "");
  }

  private List<Part> parts(int plainer) {
    int whole = tales - plainer;
    int led = 2 * tales - plainer;
    int shown = 3 * tales - plainer;
    var parts = new ArrayList<Part>();
    int at = 0;
    for (Part part : bulletin.parts()) {
      var kept = new ArrayList<Tale>();
      for (Tale tale : part.tales()) {
        if (at < shown) {
          kept.add(at < whole ? tale : plain(tale, at < led));
        }
        at++;
      }
      if (!kept.isEmpty()) {
        parts.add(new Part(part.name(), kept));
      }
    }
    return parts;
  }

  private static Tale plain(Tale tale, boolean led) {
    List<String> sources = led ? tale.sources() : List.of();
    return new Tale(tale.headline(), tale.url(), led ? tale.lead() : "", List.of(), sources);
  }

  private String notice() {
    return corrects
        ? Term.CORRECTION.in(bulletin.language())
            + Term.COLON.in(bulletin.language())
            + Term.CORRECTION_NOTE.in(bulletin.language(), bulletin.revision())
        : "";
  }
}
