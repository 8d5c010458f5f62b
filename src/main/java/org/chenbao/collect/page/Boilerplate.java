package org.chenbao.collect.page;

import java.util.regex.Pattern;

/// Lines that newsrooms print around any article: who edited it, where to follow, what to read
/// next.
final class Boilerplate {
  /// Longer lines are sentences, whatever they begin with.
  private static final int LONGEST = 140;

  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?:©|\\(c\\)\\s*\\d{4}|copyright\\s+(?:©\\s*)?\\d{4}|all rights reserved|版权所有|保留所有权利)"
              + "|(?:责任编辑|责编|编辑|校对|审核|监制|作者|来源|图源|图片来源|文章来源|原标题|稿源|摄影|记者)\\s*[:：].{0,40}$"
              + "|^(?:点击|长按|扫码|扫描|微信扫|识别)[^。]{0,40}(?:关注|二维码|下载|蓝字|小程序)"
              + "|(?:点个?|请点)[「“\"]?(?:在看|赞|关注|收藏|分享)"
              + "|^(?:分享到|分享至|分享|收藏|点赞|打印|举报|评论|返回搜狐|查看更多|阅读原文|展开全文|展开阅读全文|相关阅读|相关新闻|相关文章"
              + "|推荐阅读|延伸阅读|更多精彩|热门推荐|猜你喜欢|上一篇|下一篇|广告|免责声明|特别声明|版权声明|声明"
              + "|收起|播报|编辑|小字号|大字号|放大|缩小|字号|关键[词字]|标签|不喜欢|下载客户端|登录并评论)(?:[:：\\s|｜].*)?$"
              + "|减少或屏蔽此类内容|系统将减少此类推荐|仅提供信息存储服务|转载(?:时)?(?:务?请|须)注明"
              + "|^(?:本文|本站|本内容|以上内容)[^。]{0,60}(?:转载|授权|版权|观点|立场|投资建议|外跳转链接)"
              + "|^\\(?(?:function|var |window\\.)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(?:share(?: this| on| article| via)?\\b.{0,30}|advertisements?|ad|sponsored(?: content)?"
              + "|(?:read|see) (?:more|also|next)\\b.{0,110}|related(?: articles?| stories| posts?| coverage)?:?.{0,60}"
              + "|more(?: from| on| stories| coverage)\\b.{0,60}|(?:click|tap) here\\b.{0,60}"
              + "|(?:sign|signing) up\\b.{0,90}|subscribe\\b.{0,90}|follow (?:us|me|him|her|them|@).{0,90}"
              + "|(?:photo|image|picture|credit|video|photograph)s?(?: credit| courtesy| by)?\\s*[:/].{0,80}"
              + "|get (?:the latest|our|daily)\\b.{0,90}|download (?:our|the) .{0,20}app\\b.{0,60}"
              + "|(?:filed under|tags?|topics?|categories|labels|posted in)\\s*:.{0,110}|comments?(?: \\(\\d+\\))?"
              + "|leave a (?:comment|reply)|print|e-?mail|facebook|twitter|whatsapp|pinterest|linkedin|reddit"
              + "|already a (?:subscriber|member)\\b.{0,60}|this article is for subscribers\\b.{0,60}"
              + "|(?:to )?continue reading\\b.{0,80}|advert|close|caption|text size|view all(?: \\(\\d+\\))?|loading\\S*|buy now"
              + "|have a tip\\?.{0,110}|(?:like|love|enjoyed) this (?:story|article)\\b.{0,80}|next article.{0,80}|previous article.{0,80}|story continues below.{0,30}"
              + "|article continues (?:below|after).{0,40}|continue reading.{0,60}|skip (?:to|advert).{0,40}"
              + "|enlarge(?: this image)?|toggle caption|hide caption|play(?: video)?|watch(?: now| live)?:?.{0,0})$",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  /// True where the line belongs to every article of its site.
  static boolean is(String line) {
    return line.length() <= LONGEST
        && (ANYWHERE.matcher(line).find() || ENGLISH.matcher(line).find());
  }
}
