package org.chenbao.edit.desk.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Spot;
import org.chenbao.edit.desk.page.Stretch;
import org.chenbao.language.Scripts;
import org.chenbao.model.Place;

/// Words in quotation marks that nobody is named to have said.
///
/// A term, a title or a slogan stands in quotation marks too: what counts is as long as a clause,
/// and neither introduced as a name nor shaped like one.
final class Quoted {
  /// In Chinese characters.
  private static final int CLAUSE = 8;

  /// In English words.
  private static final int ENGLISH_CLAUSE = 5;

  private static final Pattern SPEAKER =
      Pattern.compile(
          "说|称|表示|指出|认为|写道|强调|透露|坦言|回应|警告|宣布|介绍|解释|提到|披露|直言|写明|写着|评价|形容|呼吁|承认|问道|原文|声明|公告|口号|标语|警示|补充道|讲话|发言|致辞|演讲|坦承|感叹|引用|写信|"
              + "(?i:\\b(?:said|says|told|wrote|writes|according|added|asked|called|argued|warned|stated|reads?|tweeted|posted|described|indicated|testified|noted|explained|claimed|replied|recalled|quote[sd]?|quoting|put it)\\b)");

  /// Before a quotation: what follows is a name, an example or the words of a thing.
  private static final Pattern NAMING =
      Pattern.compile(
          "(?:名为|叫|叫做|所谓|题为|即|如|例如|比如|像|主题为|主题是|概念|关键词|指令|提示词?|按钮|输入|标签|入选|获评|推出|发布|上线|启动|任命|成立|组建|加入)\\s?$");

  /// Behind a quotation: what it is the name of.
  private static final Pattern NAMED =
      Pattern.compile(
          "^\\s?(?:的)?(?:计划|模式|功能|项目|行动|工程|大赛|论坛|战略|标签|系列|专区|协议|法案|条例|奖|一词|字样|按钮|政策|模型|平台|系统|攻击|一文|活动|专项)");

  private static final Pattern ORGANISATION =
      Pattern.compile(".*(?:小组|委员会|联盟|办公室|协会|基金会|论坛|大会|中心|计划|工程|大赛|奖|条例|办法|法案|模式|标准)$");

  private Quoted() {}

  static Stream<Find> found(Page page) {
    return Find.together(page.stretches(Role.FACTS).flatMap(s -> in(s).stream()));
  }

  private static List<Spot> in(Stretch stretch) {
    var spots = new ArrayList<Spot>();
    String before = "";
    for (Sentence sentence : stretch.sentences()) {
      boolean spoken = SPEAKER.matcher(outside(sentence)).find() || SPEAKER.matcher(before).find();
      if (!spoken) {
        sentence.facts().quotes().stream()
            .filter(q -> isSpeech(sentence.words(), q))
            .findFirst()
            .ifPresent(q -> spots.add(sentence.at(q)));
      }
      before = sentence.words();
    }
    return spots;
  }

  private static boolean isSpeech(String words, Place quote) {
    String quoted = quote.of(words);
    String before = words.substring(0, Math.max(0, quote.start() - 1));
    String behind = words.substring(Math.min(words.length(), quote.end() + 1));
    return length(quoted)
        && !NAMING.matcher(before).find()
        && !NAMED.matcher(behind).find()
        && !ORGANISATION.matcher(quoted).matches();
  }

  private static boolean length(String quoted) {
    long han = quoted.codePoints().filter(Scripts::isHan).count();
    return han >= CLAUSE || (han == 0 && quoted.split("\\s+", -1).length >= ENGLISH_CLAUSE);
  }

  /// A sentence without what it quotes.
  private static String outside(Sentence sentence) {
    var outside = new StringBuilder(sentence.words());
    for (Place quote : sentence.facts().quotes().reversed()) {
      outside.delete(quote.start(), quote.end());
    }
    return outside.toString();
  }
}
