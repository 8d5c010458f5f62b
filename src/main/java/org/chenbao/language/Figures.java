package org.chenbao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Measure.Manner;
import org.chenbao.model.Place;

/// Reads the figures of a sentence: what is so much, and whose it is.
///
/// Strict on purpose: a value is read only where nothing but a copula stands between it and the
/// word that names it, and an owner only where the grammar leaves no other. What was, what is
/// planned and what others are said to be worth is left out. So most figures of a text are not
/// found, and those that are can be set beside one another.
public final class Figures {
  private static final Pattern AFTER =
      Pattern.compile(
          "(?: ?(?:测试|基准|评测|榜单|成绩|得分|分数|准确率|通过率|规模|金额|总?额|窗口|人数|数量|上|中|里))*"
              + "(?:也|已经|已|目前|现|现在|高)*(?:为|是|达到了?|达|升至|增至|涨至|升到|涨到|提升至|提升到|扩展到|扩展至|提高到|攀升至|飙升至|降至"
              + "|跌至|来到|取得了?|拿下|获得|录得|支持)?[：: （(]*"
              + "|(?i) (?:score |has |have |now |is |was )*(?:of|at|to|is|was|reached|reaching|hit|hits)? ?(?:an? )?");
  private static final Pattern BEFORE =
      Pattern.compile(
          " ?的?(?:投后|最新|[A-Z]\\+? ?轮|(?:首|本|新一)轮)? ?的?"
              + "|(?i)[ -](?:post-money |in |series [a-k] |on (?:the )?|in (?:the )?)?");
  private static final Pattern CLAUSE = Pattern.compile("[，；。！？\\n]|[,;] |[.!?](?= |$)");

  /// Not so yet, or not so any more, or not known.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "拟|计划|有望|或将|或以|预计|预期|预测|目标|洽谈|寻求|考虑|可能|可达|若|如果|一旦|规划|将(?!近)|接近|逼近|传|曝|冲刺|冲击|至少|争取|或达"
              + "|此前|之前|先前|原先|原本|原来|曾|上次|去年|前一年|同期|当时|最初|初期|一度|从|较|比|高于|低于|超越|不含|投前|同比|环比|增加|增长|减少|下降|提升(?![至到])|每|人均|平均|累计"
              + "|(?i:\\b(?:may|might|could|would|will|plans?|planned|planning|expects?|expected|seek(?:s|ing)?|targets?|talks"
              + "|potential|projected|forecast|if|nears?|nearing|approach\\w*|aims?|previous(?:ly)?|earlier|last|former"
              + "|prior|from|up from|down from|than|per|pre-money|was valued|once|rumou?red|reportedly"
              + "|considering|eyes|eyeing|toward|towards|increase|rose by|grew)\\b)");

  /// Who pays, compares or left is not whose figure it is.
  private static final Pattern TRANSFER =
      Pattern.compile(
          "投资(?!人|者|方)|收购|领投|参投|跟投|入股|并购|买下|持股|持有|旗下|子公司|竞争|对手|员工|创始人|前高管|离职|被(?!指|曝)|授予|帮助|支持的"
              + "|(?i:acqui|invest(?!ors)|\\bled\\b|\\bleads?\\b|\\bback|\\bbuy|rival|owned|founder|former|\\bex-)");

  private static final Pattern SCOPE =
      Pattern.compile(
          "第?[一二三四1-4] ?季度|Q[1-4]|[上下]半年|全年|20\\d\\d ?(?:年|财年)|\\d{1,2} ?月(?!活| ?\\d)|本年|今年|全球|国内|海外|中国|美国|欧洲|印度"
              + "|[A-Z]\\+? ?轮|种子轮|天使轮|首轮|(?i:series [a-k]\\b|seed|H[12]\\b|global|u\\.s\\.)"
              + "|激活|工具|(?i:tools|active|pass@\\d+)");
  private static final Pattern BEHIND = Pattern.compile("的(?:\\p{IsHan}|AI){0,10} ?");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?:公司)?(?:的|’s|'s)?[ ]?(?:最新|目前|当前|整体|模型|正式版)?(?:的)?(?: ?(?:在|于) ?)?(?: ?(?:最新)?(?:投后|总)?)?"
              + "|(?i)['’]s (?:latest |current )?(?:post-money )?");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?:消息称|据悉|今日|近日|刚刚|目前|截至目前|独家|快讯)?[，：:]?)?"
              + "(?:\\p{IsHan}|AI|[ -]){0,14}(?:公司|企业|实验室|初创|独角兽|巨头|平台|开发商|厂商|集团|模型) ?"
              + "|(?:消息称|据悉|今日|近日|刚刚|独家|快讯)?[，：: ]*"
              + "|(?i)(?:the |an? )?(?:[a-z-]+ ){0,4}(?:startup|company|lab|maker|giant|developer|firm|platform) ");
  private static final Pattern GOES_ON =
      Pattern.compile(
          " ?(?:公司|方面)?(?:[（(][^）)]{1,24}[）)])? ?(?:，|被指|被曝|宣布|今日|今天|周[一二三四五六日]|\\d|当地时间|完成|正式|以|获|已|的?估值|的?市值|称|表示|透露|在|刚|近日|日前"
              + "|取得|得分|达到|拿下|总|产能|销量|出货|裁|融资|市值|员工|周活|月活|日活|年化|最新|目前|发布|披露|公布|募)"
              + "|(?i)(?:,| (?:has|have|is|said|says|announced|closed?s?|raised|raises|completed|completes|hits?|reached"
              + "|reaches|recently|today|now|on|achieved|achieves|scored|scores|secured|secures|reports|reported"
              + "|ships|cuts|cut|finalized|nabs|gets|lands) )");

  /// A model's name has its version.
  private static final Pattern VERSION = Pattern.compile("\\d");

  private static final Pattern MONTH = Pattern.compile(" \\d{1,4}$");

  private static final Pattern FIRST = Pattern.compile("([A-Z][A-Za-z0-9.-]+) ?(?=\\p{IsHan})");

  private static final Pattern PLAIN =
      Pattern.compile(
          "ai|ipo|ceo|arr|gpu|series [a-k]( \\d)?|pre|api|app|bd|reits|robotics|labs?|systems|technologies"
              + "|group|tools|agent|us|china|europe|eu|india|japan|uk|wall street");

  /// Who passes it on: 快讯社 6 月 1 日消息，
  private static final Pattern DATELINE =
      Pattern.compile(" ?(?:\\d{1,2} ?月 ?\\d{1,2} ?日)?(?:消息|讯|电|获悉|注意到|报道|了解到|查询|附|注)");

  /// A deal of another year or month is another deal.
  private static final Pattern LONG_AGO =
      Pattern.compile(
          "上个?月|去年|前年|年初|\\d+ ?(?:年|个月)前|(?i:\\bago\\b|\\blast (?:month|year|week|fall|spring|summer)"
              + "|\\b(?:in|since) (?:19|20)\\d\\d|\\bin (?:january|february|march|april|may|june|july|august"
              + "|september|october|november|december))");

  /// An owner further from its figure than this is somebody else's subject.
  private static final int REACH = 60;

  /// What was so at the last round, and is what somebody was worth until this one.
  private static final Pattern LAST_ROUND = Pattern.compile("上一?轮");

  private final String text;
  private final boolean past;
  private final List<Name> names;
  private final List<Quantity> quantities;

  /// Whose all scores are, where that is known.
  private final Optional<Name> subject;

  private Figures(String text, boolean past, Optional<Name> subject) {
    this.text = text;
    this.past = past;
    this.subject = subject;
    this.names = names(text);
    this.quantities = Quantities.in(text);
  }

  /// The names, and the Latin word that a Chinese sentence begins with, which is one too.
  private static List<Name> names(String text) {
    var names = new ArrayList<>(Names.in(text).stream().map(n -> undated(n, text)).toList());
    Matcher first = FIRST.matcher(text);
    if (first.lookingAt() && names.stream().noneMatch(n -> n.place().start() < first.end(1))) {
      var place = new Place(0, first.end(1));
      names.addFirst(new Name(place, Names.canonical(first.group(1))));
    }
    return names;
  }

  /// 某公司 2 月 13 日宣布: the month is no version of the name.
  private static Name undated(Name name, String text) {
    Matcher month = MONTH.matcher(name.place().of(text));
    boolean dated = month.find() && text.substring(name.place().end()).matches("(?s) ?[年月日].*");
    return dated
        ? new Name(
            new Place(name.place().start(), name.place().start() + month.start()),
            Names.canonical(name.place().of(text).substring(0, month.start())))
        : name;
  }

  /// The figures of a sentence, in order.
  public static List<Figure> in(String sentence) {
    return in(sentence, false, Optional.empty());
  }

  /// The figures of a title: its scores are the model's, where it names one model only.
  public static List<Figure> ofTitle(String title) {
    List<Name> models =
        Names.in(title).stream()
            .filter(name ->
                VERSION.matcher(name.canonical()).find() && !isMeasure(name.place().of(title)))
            .toList();
    return models.size() == 1 ? in(title, false, Optional.of(models.getFirst())) : in(title);
  }

  private static boolean isMeasure(String words) {
    return Measure.all().stream().anyMatch(m -> m.words().matcher(words).find());
  }

  /// The figures of a sentence of an earlier day, those of the round before it too: they held then.
  public static List<Figure> past(String sentence) {
    return in(sentence, true, Optional.empty());
  }

  private static List<Figure> in(String sentence, boolean past, Optional<Name> subject) {
    var figures = new ArrayList<Figure>();
    for (Measure measure : Measure.all()) {
      Matcher word = measure.words().matcher(sentence);
      var reading = word.find() ? new Figures(sentence, past, subject) : null;
      while (reading != null) {
        reading.figure(measure, new Place(word.start(), word.end())).ifPresent(figures::add);
        reading = word.find() ? reading : null;
      }
    }
    return List.copyOf(figures);
  }

  private Optional<Figure> figure(Measure measure, Place word) {
    List<Quantity> counted = quantities.stream().filter(q -> measure.counts(q.unit())).toList();
    return counted.stream()
        .filter(q -> isAfter(q.place(), word))
        .findFirst()
        .or(() -> counted.stream().filter(q -> isBefore(q.place(), word)).findFirst())
        .flatMap(q -> figure(measure, q, around(q.place(), word)));
  }

  private Optional<Figure> figure(Measure measure, Quantity quantity, Place whole) {
    String clause = clause(whole);
    if (OTHERWISE.matcher(clause).find()
        || (!past && LAST_ROUND.matcher(clause).find())
        || (measure.manner() == Manner.SUM && LONG_AGO.matcher(text).find())) {
      return Optional.empty();
    }
    String scope = scope(measure.manner() == Manner.SUM ? text : clause);
    return subject
        .filter(n -> measure.manner() == Manner.SCORE && n.place().end() <= whole.start())
        .or(() -> owner(whole))
        .map(n -> new Figure(measure, n, quantity, scope));
  }

  private boolean isAfter(Place quantity, Place word) {
    return word.end() <= quantity.start() && gap(word, quantity, AFTER);
  }

  private boolean isBefore(Place quantity, Place word) {
    return quantity.end() <= word.start() && gap(quantity, word, BEFORE);
  }

  private static Place around(Place one, Place other) {
    return new Place(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  private String clause(Place whole) {
    int start = 0;
    int end = text.length();
    Matcher stop = CLAUSE.matcher(text);
    while (stop.find()) {
      if (stop.end() <= whole.start()) {
        start = stop.end();
      } else if (stop.start() >= whole.end()) {
        end = Math.min(end, stop.start());
      }
    }
    return text.substring(start, end);
  }

  private static String scope(String clause) {
    var scopes = new TreeSet<String>();
    Matcher scope = SCOPE.matcher(clause);
    while (scope.find()) {
      scopes.add(scope.group().replace(" ", ""));
    }
    return String.join(" ", scopes);
  }

  private Optional<Name> owner(Place figure) {
    List<Name> before =
        names.stream().filter(n -> n.place().end() <= figure.start() && !isPlain(n)).toList();
    return nobody()
        .or(() -> behind(figure))
        .or(() -> attached(figure, before))
        .or(() -> opening(figure, before));
  }

  /// Most Chinese companies stand in no table: then the sentence names nobody.
  private Optional<Name> nobody() {
    return names.stream().allMatch(this::isPlain)
        ? Optional.of(new Name(Place.NOWHERE, ""))
        : Optional.empty();
  }

  private Optional<Name> behind(Place figure) {
    return names.stream()
        .filter(n -> n.place().start() >= figure.end())
        .findFirst()
        .filter(n -> gap(figure, n.place(), BEHIND));
  }

  private Optional<Name> attached(Place figure, List<Name> before) {
    return before.isEmpty() || !gap(before.getLast().place(), figure, ATTACHED)
        ? Optional.empty()
        : Optional.of(before.getLast());
  }

  /// The only name before the figure, where the sentence begins with it and it does something.
  private Optional<Name> opening(Place figure, List<Name> before) {
    if (before.size() != 1 || figure.start() - before.getFirst().place().end() > REACH) {
      return Optional.empty();
    }
    Place name = before.getFirst().place();
    String between = text.substring(name.end(), figure.start());
    boolean opens =
        OPENING.matcher(text.substring(0, name.start())).matches()
            && GOES_ON.matcher(text.substring(name.end())).lookingAt()
            && !TRANSFER.matcher(between).find();
    return opens ? Optional.of(before.getFirst()) : Optional.empty();
  }

  private boolean gap(Place one, Place other, Pattern pattern) {
    return pattern.matcher(text.substring(one.end(), other.start())).matches();
  }

  /// True for words that are read as names and own nothing, and for who only passes it on.
  private boolean isPlain(Name name) {
    return PLAIN.matcher(name.canonical()).matches()
        || DATELINE.matcher(text.substring(name.place().end())).lookingAt();
  }
}
