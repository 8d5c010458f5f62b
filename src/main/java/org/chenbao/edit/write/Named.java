package org.chenbao.edit.write;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// Tells whether a sentence says at once whom or what it is about.
///
/// 首批放出 100 个邀请码 is whole in its article, and about nobody alone.
final class Named {
  /// Letters that name no one: kinds of things, offices, measures.
  private static final Set<String> KINDS =
      Set.of(
          "ai", "api", "arr", "gpu", "cpu", "npu", "llm", "nlp", "moe", "tts", "ocr", "sdk", "ceo",
          "cto", "cfo", "coo", "ipo", "vla", "agent", "token", "tokens", "app", "pc", "it", "ui",
          "cli", "gb", "ram", "vram", "us", "llms", "gpus", "kv", "rag", "mcp", "sota", "max",
          "pro", "plus", "lora", "sft", "rl");

  /// 「拾贝」, “海燕号”, 《晨报》.
  private static final Pattern MARKED = Pattern.compile("[「“《][^「」“”《》，。]{2,20}[」”》]");

  /// Bodies by the last word of their names, and people by their office or by what they say.
  private static final Pattern BODY =
      Pattern.compile(
          "(?<![一两三几多数各该本某\\d这那])\\p{IsHan}{2,8}(?:公司|集团|科技|大学|学院|研究院|研究所|实验室|银行|基金|委员会|委|法院|协会|政府"
              + "|议会|国会|汽车|资本|证券|交易所|动力|控股|半导体|网络|地区|部|省|市|局|院)"
              + "|(?:创始人|总裁|董事长|总经理|教授|总统|总理|部长|院长|主席|书记|校长|议员|院士|博士|先生)\\p{IsHan}{2,4}"
              + "|^(?!用户|网友|专家|官方|公司|报道|消息|分析|业内|团队|有|多|他|她|该|研究|调查|报告|对方)[\\p{IsHan}·]{2,5}?(?:还|也|则)?(?:称|表示|透露|指出|认为|强调|补充|介绍|宣布|说(?!明))");

  private static final Pattern SPEAKER = Pattern.compile("^(\\p{IsHan}{2,5})：");

  private static final Pattern SPEAKS =
      Pattern.compile(
          "[^，。]{2,40}?(?:称(?![为作])|表示|透露|指出|认为|强调|补充|介绍|说|提醒|预计|预测|看法)|[^.]{2,80}?\\b(?:said|says|told|wrote|believes|thinks|argues|expects|estimates)\\b");

  /// Words that only say when, where or by which means: whom it is about comes behind them.
  private static final Pattern SETTING =
      Pattern.compile(
          "^(?:(?:截至|今年|去年|当地时间|自|从|当|目前|此前|随着|根据|按|对于|针对|作为|通过|依托|凭借|基于|面对|由于|经过|在|除|为|据|\\d)[^，]*"
              + "|[^，]{2,24}(?:后|前|时|间|以来|来看|方面))，"
              + "|^(?:在 ?)?[^，]{2,24}?(?:测试|评测|基准|榜单|任务|场景|工作流|流程|环境|领域|过程)(?:中|上|里|下)，?");

  /// Letters and characters in which somebody has to be named.
  private static final int EARLY_ENGLISH = 80;

  private static final int EARLY_CHINESE = 30;

  private Named() {}

  /// Whom a headline begins with.
  ///
  /// @param called what it calls them
  /// @param known their canonical name, where a table has it
  record First(String called, Optional<String> known) {
    boolean isNamedIn(Candidate candidate) {
      String printed = candidate.sentence().printed();
      return printed.contains(called)
          || known
              .filter(name -> Names.in(printed).stream().anyMatch(n -> n.canonical().equals(name)))
              .isPresent();
    }
  }

  /// Who speaks in a headline, or who is named at its beginning.
  static Optional<First> first(String headline) {
    Optional<Name> known =
        Names.in(headline).stream()
            .filter(name -> name.place().start() == 0 && isOne(name.place().of(headline)))
            .findFirst();
    Matcher speaker = SPEAKER.matcher(headline);
    return known
        .map(name -> new First(name.place().of(headline), Optional.of(name.canonical())))
        .or(() ->
            speaker.lookingAt()
                ? Optional.of(new First(speaker.group(1), Optional.empty()))
                : Optional.empty());
  }

  /// True where somebody or something is named before anything else is told.
  static boolean early(String sentence) {
    return Scripts.language(sentence) == Language.ZH
        ? in(opening(Dangling.told(sentence)))
        : in(sentence.substring(0, Math.min(sentence.length(), EARLY_ENGLISH)));
  }

  /// Who acts where the sentence, behind what sets its scene, begins with a name or a body; nobody
  /// where they only speak: other voices are welcome.
  static Optional<String> actor(String sentence) {
    String main = LabelledSentence.of(sentence).main();
    return SPEAKS.matcher(main).lookingAt()
        ? Optional.empty()
        : Stream.concat(
                Names.in(main).stream().map(Name::place),
                BODY.matcher(main).results().map(body -> new Place(body.start(), body.end())))
            .filter(place -> place.start() == 0)
            .map(place -> place.of(main))
            .filter(Named::isOne)
            .findFirst();
  }

  /// True where somebody or something is named.
  static boolean in(String words) {
    return Names.in(words).stream().map(name -> name.place().of(words)).anyMatch(Named::isOne)
        || MARKED.matcher(words).find()
        || BODY.matcher(words).find();
  }

  /// 12B says how large something is, and AI what kind of thing.
  static boolean isOne(String name) {
    return !KINDS.contains(name.toLowerCase(Locale.ROOT)) && !name.matches("[\\d.]+[A-Z]?");
  }

  /// The first clause, or the one behind those that only set the scene.
  private static String opening(String told) {
    String rest = told;
    Matcher setting = SETTING.matcher(rest);
    while (setting.lookingAt() && setting.end() < rest.length()) {
      rest = rest.substring(setting.end());
      setting = SETTING.matcher(rest);
    }
    String clause = rest.split("[，：；。]", 2)[0];
    return clause.substring(0, Math.min(clause.length(), EARLY_CHINESE));
  }
}
