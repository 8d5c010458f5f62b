package org.chenbao.edit.desk.words;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;

/// One-liners whose headline does not say what happened.
final class Items {
  private static final Pattern MANY =
      Pattern.compile("集体(?!诉讼|所有|谈判|智慧|活动|经济|主义|行动)|纷纷|扎堆|齐涨|齐跌|多家|多国|多款|接连");

  /// What shows that more than one is named.
  private static final Pattern SEVERAL =
      Pattern.compile("、|和|与|及|\\d+\\s?[家款国个]|[两三四五六七八九十]\\s?[家款国个]|分别|(?i)\\band\\b");

  private static final Pattern PERSON =
      Pattern.compile(
          "^[^，。：:]{0,18}(?:CEO|CTO|COO|CFO|创始人|董事长|总裁|总经理|首席[^，]{1,6}官|教授|院士|部长|主席|负责人|合伙人|董事)\\s?[\\x{4e00}-\\x{9fff}·]{2,4}$");

  private static final Pattern ACT =
      Pattern.compile("称|说|任|辞|离|获|谈|见|访|宣布|去世|逝世|警告|回应|出席|呼吁|加入|卸任|被");

  private Items() {}

  /// 集体 with one example.
  static Stream<Find> plural(Page page) {
    return Find.together(
        page.items().stream()
            .filter(i -> !i.main() && MANY.matcher(i.headline().words()).find())
            .filter(i -> !i.told().isBlank() && !SEVERAL.matcher(i.words()).find())
            .map(Items::whole));
  }

  /// A person for a headline.
  static Stream<Find> person(Page page) {
    return Find.together(
        page.items().stream()
            .filter(i -> PERSON.matcher(i.headline().words()).matches())
            .filter(i -> !ACT.matcher(i.headline().words()).find())
            .map(Items::whole));
  }

  private static org.chenbao.edit.desk.page.Spot whole(Item item) {
    return org.chenbao.edit.desk.page.Spot.of(
        item.headline().line(), item.headline().words() + "：" + item.told());
  }
}
