package org.chenbao.edit.write;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;

/// Finds what points at something said before the sentence: 该公司, 此次, this inefficiency.
///
/// A reference is sound where the sentence itself holds what it refers to: a name for 它 and "its",
/// a clause for 这一 and 此次. Who reported it is nothing to refer to.
final class Dangling {
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:他|她|它|其(?!他|余|次|实)|该|此(?!前|外)|这|那|前者|后者|上述|前述|对此|为此|因此|所以|而|但|并|且|也|还|则|从而"
              + "|以及|会[上中]|未来[^，。]{0,6}将|结果，|其中|如果|例如|比如|当时|届时|接下来|随后|之后|最后|首先|其次|再次|第[一二三四五六七八九十\\d] ?步|一方面|另一方面|双方"
              + "|[^，]{2,10}，两家(?:科技)?巨头|两者|二者|两家|两人|三家|作为(?:对比|回应|交换)|相比之下|对比之下|相反|反之|同样|同日|由此|至此|据此|与之|不仅如此|除此"
              + "|尽管如此|取而代之|等于|相当于|(?:落地|上线|建成|合并|交易完成|启用|开启|激活|安装|更新)后|不过(?!，)|以下|当晚|不过如今|同时配备|两家公司|近期两家|即便如此"
              + "|公司|新公司|官方|整个|团队|本(?:次|轮|届)|项目(?!经理)|实验室|平台|基金(?!会|经理)|内置|支持(?!者)|提供|采用|包括|允许|覆盖|兼容|搭载|新增|拥有|具备|成立于|面向|即日起|现已|已[于在]|将[于在]|已面向|将面向|通过(?!率)|另有|另一|不再|没有|同期|同年|彼时|同时|只支持|仅支持|只能|也可|还可|可在|能在|在 ?[A-Z][\\w -]{0,12} ?上达|用户后续|报道还|报告还|协议还|文章还)"
              + "|^(?:凝练|打造|实现|完成|形成|加快|促进|构建|建成|达成|引入|推出|发布|上线|升级|优化|接入|配备|解决|满足|提升|降低|缩短"
              + "|节约|减少|吸引|带动|瞄准|聚焦|专注|主打|致力|旨在|继续|持续|进一步|逐步|正在|正式|全面|首次)(?![^，。]{0,14}(?:的|间|后|时|以来|年|月))"
              + "|^(?:(?:博士|硕士|本科)毕业|旨在|致力|亲自|包含|涵盖|同步|集成|整合|配合|依托[^，]{2,12}，(?!\\p{IsHan}{2,8}(?:公司|团队))|至高|最高(?=提供|支持|可)|显存|建成后|确认|大部分时间|最终(?=[^，]{0,6}的是)"
              + "|[一二三四五]是|(?:并|还|同时)?(?:表示|称|指出|强调|透露|认为|补充)(?:，|：|道|，)|由[^，]{4,60}(?:领投|跟投|组成|构成|负责|承担|提供))"
              + "|^[^，]{2,24}(?<![规原准细否守法章总附])则(?:规范|称|是|为|将|在|有|主要|表示|回应|需|会)|^(?:无论|不管)[^，]*，包括|^联合 ?[A-Z]|^(?:让|使|令|把)(?![^，。]{0,14}的)"
              + "|^(?:归母|净利|净亏|营收|毛利|营业收入)"
              + "|^(?:相较于?|相比于?|较)[^，]{2,16}(?:节约|节省|提升|提高|降低|减少|缩短)"
              + "|^[^，。]{2,40}随后(?:也|还|又|便)?(?:在|表示|称|宣布|回应|发布|证实|否认)"
              + "|^\\p{IsHan}{2,3}(?:还|也)(?:显示|规定|要求)"
              + "|^(?:He|She|It|They|This|That|These|Those|Its|His|Her|Their|But|And|Or|So|Then|Such|There"
              + "|Here|Both|Neither|Instead|For example|For instance|If|As such|Still|Yet|Now|Another|Once"
              + "|You|Your|Also|All (?:of|two|three|four)|(?:Equally|More|Most|Just as) importantly|As a result|In response|In return|In practice|In turn|Similarly|Likewise|Thus"
              + "|Therefore|Hence|Consequently|By contrast|In contrast|Even so|Nevertheless|Nonetheless"
              + "|Rather|Otherwise|Overall|Ultimately|Eventually|Later|Afterwards?|Since then|At the time"
              + "|Beyond (?:that|this)|On top of (?:that|this)|Besides|Too|Part of the|One of the|The (?:former|latter|other|rest|two)"
              + "|Earlier (?:the same|that)|The same (?:day|week|month)|Elsewhere|Unlike that|Regardless|Either way|In addition to|Like|Unlike|The idea|The result"
              + "|The (?:news|move|problem|issue|catch|goal|reason|point|question|answer)s?)\\b"
              + "|^[“\"](?:It|That|This|They|He|She|These|Those|And|But|So|Or|Because)\\b|^[“「](?:这|那|它|他|她)"
              + "|^(?:To|By) [a-z]+(?:ing)? (?:one|it|them|this|that)\\b"
              + "|^In (?:his|her|its|their) (?:[a-z]+ )?(?:post|thread|memo|tweet|note|message|speech|talk|interview|remarks)\\b"
              + "|^\\p{IsHan}{2,6}另(?:在|于|外)|^(?:部署|应用|运行|服务|适用)[至于在]"
              + "|^The [A-Z][\\w.’-]*(?: [A-Z][a-z]+)?-based "
              + "|^(?:根据|据)?(?:该)?(?:协议|合同|邮件|备忘录|信函|来信|内部信)(?:内容|显示|规定|要求|称)?，"
              + "|^(?:邮件|备忘录|信函|来信|内部信)(?:显示|称|指出)|提供了一[条种](?:解决)?(?:路径|思路|方案)"
              + "|^[^,，]{3,70} later, ");

  /// A thing that opens the sentence as if it had been told of, with its noun: 新模型, The tool is.
  private static final Pattern OPENING_NOUN =
      Pattern.compile(
          "^新(版本|模型|产品|功能|驱动|战略|规|系统|平台|框架|芯片|架构|工具|应用|服务|机型|方案)"
              + "|^The (?:new |latest |pending )?([a-z-]+?)s? (?:is|was|are|were|has|have|had"
              + "|will|would|could|can|also|(?:just |already )?[a-z]+(?:s|ed)|said|sent|told|made|built|won|lost|held|began|became|found|took|gave|went|saw|got|paid|cut|bought|sold)\\b");

  /// Who may be anybody, named above or not.
  private static final Set<String> ANYBODY =
      Set.of(
          "company", "firm", "startup", "lab", "team", "group", "agency", "official", "companie");

  /// Who speaks is not said.
  private static final Pattern UNNAMED_SPEAKER =
      Pattern.compile(
          "^[^，。]{0,16}(?:因此|为此|对此|由此|据此)|^[^，。]{2,10}[上中里](?:还|也)有|x(?:他|她)(?:还|也|并|同时)?(?:说|表示|称|指出|补充)|^(?:他|她|其)(?:还|也|并)?(?:表示|说|称|指出|认为|强调|补充|写道)"
              + "|\\b(?:its|their) (?:rival|competitor)s?(?=[.,])|\\ball (?:two|three|four|five|six|seven) (?:points|steps|conditions|areas|products)\\b"
              + "|\\bthat (?:amount|sum|figure|total|deal|round|price|level|new [a-z]+)\\b|\\bat the time\\b(?=[,.])"
              + "|\\ba similar (?:feeling|idea|problem|thought)\\b|\\bthe flurry of\\b"
              + "|\\btold [A-Z]\\w+ that it\\b|\\bon the other hand\\b"
              + "|\\b(?:he|she|they) (?:said|says|added|told|wrote|remarked|noted|continued)\\b");

  /// Who says it is told at the end, and not by name.
  private static final Pattern SPEAKS_LAST =
      Pattern.compile(
          ", (?:it|he|she|they|the (?:company|firm|startup|report|study)) (?:says?|said|adds?|added|noted)\\.$");

  /// Needs a name before it.
  private static final Pattern NEEDS_NAME =
      Pattern.compile(
          "它|(?<!尤|与|极)其(?!他|余|次|实|中)" + "|\\b(?:he|she|his|her|him|it|its|it['’]s)\\b");

  /// Needs somebody's name before it, not just any noun.
  private static final Pattern NEEDS_SOMEBODY =
      Pattern.compile(
          "该(?:组织|机构|校|国|州|市|省)|[他她它]们|(?<=[，：])(?:官方|团队|他|她)(?!们)"
              + "|(?<=[，：])新(?:版本|模型|产品|功能|驱动|系统|平台|框架|芯片|架构|工具|应用|服务|机型|方案)");

  /// Needs a company before it: a government is none.
  private static final Pattern NEEDS_COMPANY = Pattern.compile("该(?:公司|企业|集团|品牌)|(?<=[，：])公司");

  private static final Pattern STATE =
      Pattern.compile(
          "\\p{IsHan}{1,6}(?:政府|国会|议会|众议院|参议院|法院|国防部|商务部|委员会|总统|总理|白宫|监管机构)"
              + "|美国|中国|英国|欧盟|德国|法国|日本|韩国|印度|加拿大|俄罗斯|以色列|特朗普|白宫|五角大楼|路透社|彭博社|法新社|外媒|《[^》]*》|CNBC|CNN|BBC");

  /// Needs the noun behind it before it, or a name that can be meant: 该模型, 这一功能, 本轮融资.
  private static final Pattern NEEDS_NOUN =
      Pattern.compile(
          "(?:该(?!局|署|委|公司|企业|机构|集团|品牌|组织|校|国|州|市|省)|此轮|此次|此类|本次|本轮|本届|上述|前述|这些|这种|这类|这(?:款|项|套|次|轮|批|封|份|番|台|座|部|条|场|名|位|笔|起|支))"
              + "(?:新|全新)?(\\p{IsHan}{2})");

  private static final Pattern OPENING_THING =
      Pattern.compile(
          "^(?:该(?!局|署|委|公司|企业|机构|集团|品牌|组织|校|国|州|市|省)|这(?:款|项|份|套|种|座|部))(\\p{IsHan}{2})");

  /// One time of several, which the noun alone does not tell.
  private static final Pattern TIMES = Pattern.compile("此|本|这[次轮批]");

  /// Needs a whole clause before it.
  private static final Pattern NEEDS_CLAUSE =
      Pattern.compile(
          "(?:将|把|对|以|据|按|从)此(?!前|外|次|类|轮|举|事|后|时|间|刻|番|处)\\p{IsHan}{2}|(?<!什|怎|多)(?:那么|这么)(?:久|多|快|高|早|大|低)"
              + "|这一(?!切|点|天|刻|年|周)|在此(?:之|基础|过程|期间|背景)|此举|此事|这家|这个|这样|这也|这是|这为|这将|这使|这让|这意味|那款|两者|二者|双方"
              + "|\\b(?:this|these|those)\\b(?! (?:year|month|week|quarter|spring|summer|fall|autumn|winter|who"
              + "|that|of|with|in)\\b)|\\bthat['’]s\\b|\\bsuch an?\\b|\\bthat same\\b|\\b(?:some|part|most|much|all|none) of that\\b|这 ?[\\d一二三四五六七八九十两]+ ?[余多]?[家位名个款项]|\\ball (?:two|three|four|five)(?=[.,;]| (?:are|were|will|have|had|of them)\\b)|\\bsa(?:ys|id) it[’']s (?:especially|particularly|better|faster|cheaper|capable|good|up to)\\b|\\bas a result\\.|\\bdo(?:es)? so\\b|\\bdoing so\\b");

  /// Something that is not the one who acts, with no noun before that could be meant.
  private static final Pattern NEEDS_THING =
      Pattern.compile(
          "\\b(?:implement|use|launch|make|build|sell|buy|add|test|run|adopt|bring|get|see|try|fix|stop|block|ban|put|keep|take)"
              + "(?:s|ed|ing)? it\\b(?! (?:is|was|has|will|would|can|could|had|[a-z]+s)\\b)");

  private static final Pattern NOUN_BEFORE =
      Pattern.compile("\\b(?:[Aa]n?|[Tt]he|[Ii]ts|their|his|her|[A-Z]\\w+['’]s) [a-z\\d-]");

  /// Who reported it: 据晨星社 2 月 13 日报道，
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "^(?:据[^，,]{0,40}|[^，,。]{0,20}?(?:曾于|获悉|了解到|注意到|报道|消息|(?:评测|调查|研究|文件|报告|数据)[^，,。]{0,6}(?:显示|称|发现|指出|表明))[^，,。]{0,14})[，,]"
              + "|^(?:相比|对比|与[^，]{2,30}相比)[^，]*，"
              + "|^(?i:according to [^,]{3,60}, )"
              + "|^(?:Compared (?:with|to)|Unlike|Alongside|Besides|Beyond|Instead of|In|At|On|During|Since) [^,]{3,60}, ");

  /// A subject that no table of names knows: Moussouris, Users, A former engineer.
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:(?!(?:The|In|On|At|By|For|From|With|When|While|As|After|Before|Since|To|Of|If|Although"
              + "|Though|Because|Despite|During|Under|Over|Until|Not|Also|According|Last|Next|Earlier"
              + "|Today|More|\\w+ing|\\w+ly|\\w{3,}ed)\\b)[A-Z][\\w’'.-]+|An?)\\s");

  /// The name of a thing, not of somebody: one with a version, or in marks.
  private static final Pattern THING = Pattern.compile("[A-Za-z][\\w.-]* ?\\d|[」”》]");

  private static final Pattern CLAUSES = Pattern.compile("[，；：—,]|; |: | — ");
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|「[^」]*」|\"[^\"]*\"");

  /// A clause of fewer characters says nothing that could be meant.
  private static final int CLAUSE = 10;

  private static final int NOUN = 6;

  private Dangling() {}

  /// True where the sentence points at something that it does not hold itself.
  static boolean in(String sentence) {
    return in(sentence, "");
  }

  /// True where the sentence points at something that neither it holds nor what stands above it.
  ///
  /// @param above headline and lead; of what they tell only things are known again by their noun
  static boolean in(String sentence, String above) {
    return points(known(sentence, above), above);
  }

  /// A sentence without the word that points at a thing which was told: 该规范 below a headline on a
  /// 规范.
  private static String known(String sentence, String above) {
    Matcher thing = OPENING_THING.matcher(sentence);
    return thing.find() && above.contains(thing.group(1))
        ? sentence.substring(thing.start(1))
        : sentence;
  }

  private static boolean points(String sentence, String above) {
    String unquoted = AHEAD.matcher(unquoted(sentence)).replaceFirst("$1the ");
    String told = told(unquoted);
    return OPENING.matcher(sentence).find()
        || OPENING.matcher(told(sentence)).find()
        || opensUntold(sentence, above)
        || UNNAMED_SPEAKER.matcher(unquoted).find()
        || endsUntold(unquoted)
        || pointsBack(told, above)
        || pointsBack(unquoted.substring(0, unquoted.length() - told.length()), above);
  }

  private static boolean opensUntold(String sentence, String above) {
    return Stream.of(sentence, told(sentence))
        .flatMap(words -> OPENING_NOUN.matcher(words).results())
        .map(found -> Optional.ofNullable(found.group(1)).orElse(found.group(2)))
        .anyMatch(noun -> ANYBODY.contains(noun) || !above.toLowerCase(Locale.ROOT).contains(noun));
  }

  private static boolean endsUntold(String sentence) {
    return SPEAKS_LAST.matcher(sentence).find()
        && Names.in(sentence).stream().noneMatch(name -> name.place().start() == 0);
  }

  private static boolean pointsBack(String words, String above) {
    return lacks(NEEDS_NAME, words, Dangling::names)
        || lacks(NEEDS_SOMEBODY, words, Named::in)
        || lacks(NEEDS_COMPANY, words, before -> Named.in(STATE.matcher(before).replaceAll("")))
        || lacks(NEEDS_CLAUSE, words, Dangling::tells)
        || lacks(NEEDS_THING, words, before -> NOUN_BEFORE.matcher(before).find())
        || lacksNoun(words, above);
  }

  /// Whose it is, told right behind: In his letter, Sharma.
  private static final Pattern AHEAD =
      Pattern.compile(
          "^((?:In|At|On|With|For) )(?:his|her|its|their) (?=[^,]{3,60}, (?:Mr\\.? |Ms\\.? )?[A-Z])");

  /// The sentence without who reported it.
  static String told(String sentence) {
    Matcher attribution = ATTRIBUTION.matcher(sentence);
    return attribution.find() ? sentence.substring(attribution.end()) : sentence;
  }

  /// The sentence with nothing between its quotation marks: others may speak as they like.
  static String unquoted(String sentence) {
    return QUOTED.matcher(sentence).replaceAll(q -> "x".repeat(q.group().length()));
  }

  private static boolean lacks(Pattern reference, String told, Predicate<String> holds) {
    return reference
        .matcher(told)
        .results()
        .anyMatch(found -> !holds.test(told.substring(0, found.start())));
  }

  private static boolean lacksNoun(String told, String above) {
    return NEEDS_NOUN
        .matcher(told)
        .results()
        .anyMatch(found -> {
          String before = told.substring(0, found.start());
          boolean known =
              !TIMES.matcher(found.group()).lookingAt() && above.contains(found.group(1));
          return !known && !before.contains(found.group(1)) && !THING.matcher(before).find();
        });
  }

  private static boolean names(String before) {
    return Named.in(before)
        || SUBJECT.matcher(before).find()
        || (before.length() >= NOUN
            && CLAUSES.matcher(before).find()
            && Scripts.language(before) == Language.ZH);
  }

  private static boolean tells(String before) {
    return before.length() >= CLAUSE
        && CLAUSES.matcher(before).find()
        && (Named.in(before) || SUBJECT.matcher(before).find());
  }
}
