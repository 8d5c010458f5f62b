package org.chenbao.edit.write;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.title.Deeds;
import org.chenbao.language.Dated;
import org.chenbao.language.Dates;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;
import org.chenbao.language.Tokens;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Place;

/// A sentence with what is compared of it, read once.
///
/// @param tokens its words
/// @param gist the beginnings of its words, so that "hires" and "hiring" are one
/// @param amounts the quantities it states, each as value and unit
/// @param main the first of them, which it is about; empty where it only sets the scene
/// @param act who does what in it, where that is plain
record Candidate(
    Sentence sentence,
    Set<String> tokens,
    Set<String> gist,
    Set<String> amounts,
    String main,
    Optional<Act> act) {

  static final Pattern ACT =
      Pattern.compile(
          "宣布|发布|推出|上线|开源|完成|任命|启动|公布|披露|警告|预测|表示|接受|推选|离职|辞职|提价|下架|升级|扩招|撤下|出台|接入|升空|增至|达成|上调|下调|暂停|涨|升至|跌|破|起诉|收购|签署|签下|获|裁"
              + "|(?i:announc|launch|releas|introduc|rais|appoint|said|unveil|warn|resign|clos|open)");

  /// Acts of any kind, and what things do.
  private static final Pattern DOES =
      Pattern.compile(
          ACT.pattern()
              + "|支持|提供|采用|集成|开放|合作|投资|计划|将|预计|达到|超过|提升|降低|研发|训练|测试|建设|成立|要求|允许|禁止|指控|称"
              + "|可以|可在|可为|用于|出品|负责|批准|拒绝|承诺|回应|认为|推迟|进军|筹|适配|覆盖|购买|出售|申请|加入|担任|抵达|会见|调查|停职|逮捕|起草|签|成为|占|位居|运行|接收|面临|需要|包括|包含"
              + "|提出|提议|征收|呼吁|敦促|抗议|反对|否认|承认|道歉|致歉|调整|修改|打造|组建|拆分|分拆|剥离|合并|入股|聘请|招揽"
              + "|转向|放弃|停止|终止|取消|恢复|限制|解除|指责|批评|抨击|曝光|泄露|攻击|展示|演示|亮相|参与|举行|举办|召开|交付"
              + "|量产|投产|部署|接管|控股|减持|增持|回购|退出|撤回|撤销|选用|授权|发售|开售|开源|登陆|禁用|封禁|驳斥|反驳"
              + "|(?i:\\b(?:sign|plan|agree|invest|acquir|buy|bought|sell|sold|sue|suing|file|filing|order|requir|ban|block"
              + "|approv|reject|expand|cut|add|support|offer|allow|let|enabl|collect|show|includ|buil[dt]|train|scor"
              + "|reach|gr[eo]w|fell|rose|drop|report|told|tell|expect|request|claim|paus|test|roll|use|run|ask|call"
              + "|oppos|accus|creat|generat|deliver|flew|say|blam|delay|defend|replac|meet|met|hir|become|became)\\w*)");

  /// What English does, told by the forms of its verbs.
  private static final Pattern ENGLISH_ACT =
      Pattern.compile(
          "\\b(?:will|plans? to|(?:is|are|was|were|be|has|have) [a-z]+(?:ing|ed)|[a-z]{3,}ed)\\b");

  private static final Pattern DAY =
      Pattern.compile(
          "\\d ?月 ?\\d{1,2}"
              + " ?日|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)"
              + " \\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  private static final Pattern EARLIER =
      Pattern.compile(
          "^与[^，]{2,40}不同，|^(?:根据|按照?|此前|今年|去年|前年|早前|早在|过去|上个?月|上周|自(?![动变研主然由有])|从(?!业)|[^，]{0,12}(?:曾|一直|还(?:透露|表示|称|指出|说|提到)|也(?:表示|称|指出)))|^(?:The last time|While|As|Although|Though|When|Despite|Last|Earlier|In"
              + " (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d{4})|Since|For"
              + " years|For the (?:past|last)|After|Before|Back|Until|(?:Days|Weeks|Months|Years)(?! after))\\b|\\bfor"
              + " years\\b|\\bsince \\d{4}\\b|\\bfirst (?:arrived|launched|appeared|released)\\b"
              + "|^[^,]{2,40}, meanwhile,|^[^,]{0,60}\\b(?:also|recently (?:[a-z]+ed|won|lost)|last (?:year|month|summer|fall|spring|winter)|follows (?:similar|a similar)|could have|would have|used to|(?:has|have|had) previously|had (?:already|been))\\b|^[^,]{0,60}\\b(?:has|have) been (?:slow|known|working)\\b");

  private static final Pattern SAYS =
      Pattern.compile("表示|认为|称(?![为作])|指出|透露|\\b(?:said|says|told|believes|thinks)\\b");

  private static final Pattern NOBODY =
      Pattern.compile("(?:知情|消息|业内|内部)人士|网友|外媒|\\b(?:sources?|people familiar|insiders?)\\b");

  /// A year told of in English, or one that opens a sentence in Chinese.
  private static final Pattern YEAR =
      Pattern.compile("\\bin ((?:19|20)\\d\\d)\\b|^((?:19|20)\\d\\d) ?年");

  private static final Pattern MONTH =
      Pattern.compile(
          "\\bin (January|February|March|April|May|June|July|August|September|October|November|December)\\b(?! \\d)");

  private static final int MONTHS = 12;
  private static final int HALF_YEAR = 6;

  /// The key of a quantity of time.
  private static final Pattern TIME =
      Pattern.compile("(?:year|month|quarter|week|day|hour|minute|second)$");

  private static final Pattern ONE_TIME =
      Pattern.compile("1(?:year|month|week|day|hour|minute|second)");

  /// A clause whose number the rest is reckoned by: 以 492 港元计算，
  private static final Pattern BASIS = Pattern.compile("^(?:以|按|截至|自|较|相比|若|如果)[^，]{1,30}，");

  /// Amounts of its own that make a sentence news beside the one it repeats.
  private static final int OWN_AMOUNTS = 2;

  /// Words in common, as a share, of two sentences that tell a number of the same thing.
  private static final double SAME_SUBJECT = 0.3;

  /// ... and of two that date the same plan.
  private static final double SAME_PLAN = 0.4;

  /// So many numbers in common are one list, whatever stands beside them.
  private static final int LIST = 2;

  /// Three digits that count: 42.02, 1220, 966.
  private static final Pattern DIGITS = Pattern.compile("[1-9]\\.?\\d\\.?[1-9]");

  /// ... and of two that tell a number which is hardly chance.
  private static final double LIKE = 0.2;

  private static final int TOP = 6;

  /// Shorter ones leave out whom they are about.
  private static final int WHOLE = 14;

  /// Of the words of a report's title, what a sentence of its news has.
  private static final double BEARS = 0.25;

  /// Letters that tell an English word from others, its endings left out.
  private static final int STEM = 5;

  private static final int EARLY_CHINESE = 40;

  private static final int EARLY_ENGLISH = 90;

  static Candidate of(Sentence sentence) {
    var tokens = Set.copyOf(Tokens.in(sentence.printed()));
    return new Candidate(
        sentence,
        tokens,
        tokens.stream().map(Candidate::stem).collect(Collectors.toUnmodifiableSet()),
        Amounts.in(sentence.printed()),
        main(Amounts.in(BASIS.matcher(sentence.printed()).replaceFirst(""))),
        Act.in(sentence.printed()));
  }

  /// The first that is not how long something takes, else the first.
  private static String main(Set<String> amounts) {
    return amounts.stream()
        .filter(a -> !TIME.matcher(a).find())
        .findFirst()
        .or(() -> amounts.stream().findFirst())
        .orElse("");
  }

  /// A title as what is said before the sentences.
  static Candidate title(Article article) {
    return title(article, article.title());
  }

  /// What is printed of a title.
  static Candidate title(Article article, String printed) {
    var whole = new Place(0, article.title().length());
    return of(new Sentence(article, Field.TITLE, whole, 0, printed));
  }

  boolean isTitle() {
    return sentence.field() == Field.TITLE;
  }

  boolean hasAmount() {
    return !amounts.isEmpty();
  }

  /// True where it tells how much of something, and not only for how long.
  boolean counts() {
    return amounts.stream().anyMatch(a -> !TIME.matcher(a).find());
  }

  /// True where somebody named early does something.
  boolean tellsAct() {
    String words = sentence.printed();
    return (DOES.matcher(words).find() || ENGLISH_ACT.matcher(words).find())
        && Names.in(words).stream().anyMatch(n -> n.place().start() < early());
  }

  private int early() {
    return language() == Language.ZH ? EARLY_CHINESE : EARLY_ENGLISH;
  }

  /// True where it tells how much of something, or that somebody did something.
  boolean happens() {
    return Deeds.measured(sentence.printed())
        || Deeds.in(LabelledSentence.of(sentence.printed()).main());
  }

  /// True where somebody says it who can be named.
  boolean quotes() {
    String main = LabelledSentence.of(sentence.printed()).main();
    return SAYS.matcher(main).find() && !NOBODY.matcher(main).find();
  }

  /// True where it tells of a time before the event, or of something beside it.
  boolean opensEarlier() {
    return EARLIER.matcher(sentence.printed()).find()
        || YEAR.matcher(sentence.printed())
            .results()
            .anyMatch(y -> isPast(y.group(1) == null ? y.group(2) : y.group(1)))
        || MONTH.matcher(sentence.printed()).results().anyMatch(m -> isPastMonth(m.group(1)));
  }

  private boolean isPast(String year) {
    return Integer.parseInt(year) < day().getYear();
  }

  /// True for a month of the last half year, this one left out.
  private boolean isPastMonth(String month) {
    int ago = day().getMonthValue() - Month.valueOf(month.toUpperCase(Locale.ROOT)).getValue();
    return Math.floorMod(ago, MONTHS) > 0 && Math.floorMod(ago, MONTHS) < HALF_YEAR;
  }

  /// The day on which its report was published.
  private LocalDate day() {
    return sentence.article().origin().day();
  }

  /// True where it states a quantity, or names somebody who does something.
  boolean states() {
    String words = sentence.printed();
    return !amounts.isEmpty() || (DOES.matcher(words).find() && Named.in(words));
  }

  /// True where somebody is named, an act is told, and a day is given.
  boolean tellsWhoAndWhen() {
    String words = sentence.printed();
    boolean named = language() == Language.EN || !Names.in(words).isEmpty();
    return named && ACT.matcher(words).find() && DAY.matcher(words).find();
  }

  Language language() {
    return sentence.language();
  }

  /// The share of the shorter sentence's words that both have, 0 to 1.
  double likeness(Candidate other) {
    int least = Math.min(gist.size(), other.gist.size());
    return least == 0 ? 1 : shared(gist, other.gist) / (double) least;
  }

  /// True where this states some quantities, and `other` states all of them.
  boolean amountsWithin(Candidate other) {
    return !amounts.isEmpty() && other.amounts.containsAll(amounts);
  }

  /// How much of its own report's title it tells, 0 to 1.
  double titleShare() {
    Candidate title = title(sentence.article());
    return shared(gist, title.gist) / (double) Math.max(1, title.gist.size());
  }

  /// True where it tells so much of its own report's title that it belongs to its news; a title in
  /// another language cannot be compared.
  boolean bearsOnTitle() {
    return Scripts.language(sentence.article().title()) != language() || titleShare() >= BEARS;
  }

  /// True for what a report counts in its first sentences: it belongs to its news, in whatever
  /// words.
  boolean countsAtTheTop() {
    return hasAmount() && sentence.index() < TOP && sentence.printed().length() >= WHOLE;
  }

  private static int shared(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  /// A word without its endings.
  static String stem(String token) {
    boolean word = token.length() > STEM && token.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return word ? token.substring(0, STEM) : token;
  }

  /// True where it tells an act of somebody that was told, in other words and with little beside.
  boolean retells(Candidate said) {
    return act.isPresent()
        && act.equals(said.act)
        && likeness(said) >= SAME_SUBJECT
        && amountsBeside(said) < OWN_AMOUNTS;
  }

  /// True for a further report's sentence that has no number but the sum of money that was told.
  private boolean tellsTheSum(Candidate said) {
    return !sentence.article().equals(said.sentence.article())
        && amountsWithin(said)
        && Amounts.ofMoney(sentence.printed()).contains(main);
  }

  /// True where it states a sum of money.
  boolean pays() {
    return !Amounts.ofMoney(sentence.printed()).isEmpty();
  }

  /// True where both state a number that is hardly chance, and speak of the like.
  private boolean sharesTelling(Candidate said) {
    String told = BASIS.matcher(sentence.printed()).replaceFirst("");
    long shared =
        Amounts.in(told).stream()
            .filter(a -> said.amounts.contains(a) && DIGITS.matcher(a).find())
            .count();
    return likeness(said) >= LIKE
        && (shared >= LIST || (shared > 0 && amountsBeside(said) <= OWN_AMOUNTS));
  }

  /// True where what this states first was stated of the same, and little else is new.
  boolean restates(Candidate said) {
    return sharesTelling(said)
        || tellsTheSum(said)
        || (said.amounts.contains(main)
            && likeness(said) >= SAME_SUBJECT
            && amountsBeside(said) < OWN_AMOUNTS);
  }

  /// True where it gives the day, month or time of day of the like again, and no amount of its own.
  boolean datesAgain(Candidate said) {
    return likeness(said) >= SAME_PLAN
        && amountsBeside(said) == 0
        && dates().stream().anyMatch(said.dates()::contains);
  }

  /// What it dates, its own day left out, of which every report tells.
  private Set<LocalDate> dates() {
    return Dates.in(sentence.printed(), day()).stream()
        .map(Dated::to)
        .filter(to -> Math.abs(ChronoUnit.DAYS.between(to, day())) > 1)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// How many it names whom none of the others does.
  long namesBeside(List<Candidate> said) {
    Set<String> known = said.stream().flatMap(Candidate::names).collect(Collectors.toSet());
    return names().filter(name -> !known.contains(name)).distinct().count();
  }

  private Stream<String> names() {
    return Names.in(sentence.printed()).stream().map(Name::canonical);
  }

  /// How many amounts it states that the other does not; one hour is none.
  long amountsBeside(Candidate other) {
    return amounts.stream()
        .filter(a -> !other.amounts.contains(a) && !ONE_TIME.matcher(a).matches())
        .count();
  }
}
