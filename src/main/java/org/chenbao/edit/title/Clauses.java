package org.chenbao.edit.title;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.language.Name;
import org.chenbao.language.Names;

/// The clauses of a title, and which stretches of them stand alone.
final class Clauses {
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<=[，。；！？：;!?])\\s*|(?<=[,:])\\s+(?!(?:19|20)\\d\\d\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d)|(?<=\\s[-–—]{1,2}\\s)|(?<=——)");

  private static final Pattern ENDS = Pattern.compile("[，。；：！,;:!\\s…–—-]+$");

  /// Who says something, without what: 某公司首席执行官表示.
  private static final Pattern SAYING =
      Pattern.compile(
          "(?:表示|称|说|认为|透露|指出|预计|宣布|警告|回应|强调|呼吁|预测|承认|表明|显示|证明|裁定|裁决|判定|认定|证实|爆料"
              + "|坦言|直言|感叹|提醒|建议|主张|披露|解释|澄清)[：:，,]?$"
              + "|(?i:\\b(?:says?|said|warns?|warned|sources|reports?|announces|announced(?: on [A-Z][^,]*(?:, \\d{4})?)?)[:,]?$)");

  /// A clause that waits for the next: its condition, its reason, its time.
  private static final Pattern WAITS =
      Pattern.compile(
          "^(?:消息称|据称|传)?(?:若|如(?:果|若)|一旦|除|只要|只有|即使|即便|尽管|虽|假如|倘若|要是|无论|不管|不论|不仅|不但|不只|不止|与其|既|因|由于"
              + "|鉴于|随着|为(?!何)|在(?!线)|当(?!地|红|选)|自(?!动|研|主|家|称|愿|有)|从|对于|面对|继|想|要(?!求)|受|据|没|别)"
              + "|(?:个月|天|年|小时|周|日)内[，,]?$|配合|借助|凭借|依托|搭配|结合|通过|围绕|利用[^，]{1,8}[，,]?$"
              + "|(?<![倘假])若(?![干隐无])|如果|一旦|只要|倘若"
              + "|(?<![前背先落幕])(?:后|时|之际|之前|以来|的话|之下|背景下|期间|同时|包括|以及|和|与|及|的|为|中)[，,]?$|(?i:\\b(?:including|such as)\\b[^,]*,?$)"
              + "|^(?i:if|unless|while|however|meanwhile|when|as|after|before|although|though|despite|because|since|with"
              + "|following|amid|in|for|once|even|according|on|at|by)\\b");

  /// An English list that goes on: providers including Baseten, DeepInfra.
  private static final Pattern LISTS =
      Pattern.compile(
          "\\b(?:including|such as|like) [A-Z][\\w.]*(?: [A-Z][\\w.]*)*(?:, [A-Z][\\w.]*(?: [A-Z][\\w.]*)*)*$");

  /// How a clause begins without which the one before would say something else.
  private static final Pattern TURNS =
      Pattern.compile(
          "^(?:但|然而|不过|却|只是|可是|其实|实则|实为|而|除非|前提|若|如果|除|条件|仅限|未(?!来)|尚|仍|有待|据(?!点)|消息|传(?!统|媒|感|输|播|奇)"
              + "|知情|业内|媒体|报道|爆料|网友|是真|真的|真假|真相|或|有望|可能|最多|至少|得|才|就|则|否则|还得|也得|也要|被指"
              + "|从来|[^，]{0,8}却|紧接|随后|结果|转头|无异于|等于|意味着|绝非|不是|是|堪称|成为|相当于|让|令|使|为|其|竟)"
              + "|^(?i:but|yet|unless|if|except|regarding|concerning|says?|said|according|sources|reports?|reportedly|without|not|no|despite|or|and)\\b");

  /// What takes the rest of a title back, wherever it stands.
  private static final Pattern DENIES =
      Pattern.compile(
          "否认|辟谣|不实|谣言|假消息|子虚乌有|证实|澄清|驳斥|并未|未必|并非|前提是|除非|(?i:\\bden(?:y|ies|ied)\\b|\\bfalse\\b|not true|hoax|unless)");

  /// Who has it, told behind it.
  private static final Pattern CREDITS =
      Pattern.compile(
          "消息称|消息人士|知情人士|据报道|据悉|据传|据称|报道称|媒体称|爆料|传闻|(?i:\\bsources\\b|reportedly|according to|\\bsays?\\b|\\bsaid\\b)");

  /// What binds all that follows: a condition, a source, a doubt, a denial, a question.
  private static final Pattern BINDS =
      Pattern.compile(
          "^(?:让|用|把|给|当|在|对)|为何|为什么|如何|怎么|预判|若|如果|一旦|除非|只要|只有|即使|即便|尽管|虽|假如|倘若|要是|无论|不管|不仅|不但|前提|(?<![数根依])据|消息|传(?!统|媒|感|输|播|奇)"
              + "|称|曝|或|可能|疑|有望|拟|计划|爆料|知情|匿名|报道|报告|调查|研究|预计|预测|认为|表示|说|不|没|未|无(?!人)|非|否|谎|[？?]"
              + "|分析|专家|高管|总裁|负责人|人士|警告|警示|回应|谈|评(?!测)|网友|观点|CEO"
              + "|(?i:\\b(?:if|unless|report|sources?|may|might|could|says?|said|no|not|never|opinion|how|why|what)\\b)");

  /// A clause that leans on the one before though it names somebody.
  private static final Pattern LEANS =
      Pattern.compile(
          "^(?:但|而|并|且|也|又|还|却|与|和|由|对|将|被|把|让|为|在|以|用|及|旨在|意在|从|涉嫌|疑似|拟|欲|曾|已|正|遭|获)|^[^，。]{1,12}?(?:也|亦|同样|则)");

  /// Whoever was named before.
  private static final Pattern POINTS =
      Pattern.compile("[它他她]|其(?![他余次实中])|该(?!校)|(?i:\\b(?:its?|he|she|they|their)\\b)");

  /// Why something was done: what was done is as true without it.
  private static final Pattern REASON = Pattern.compile("^(?:因|受|随着|由于|为了|继)");

  /// In Chinese a word with a capital is a name.
  private static final Pattern LATIN_FIRST =
      Pattern.compile("^(?!(?:C[A-Z]O|AI|IPO|[CG]PU|App|HR)\\b)[A-Z][\\w.-]+ ?\\p{IsHan}");

  private static final int NAMED_FIRST = 2;

  private static final List<String> PAIRS = List.of("“”", "「」", "『』", "《》", "（）", "()", "【】");

  private final List<String> clauses;

  private Clauses(List<String> clauses) {
    this.clauses = clauses;
  }

  static Clauses of(String title) {
    return new Clauses(List.of(BREAK.split(title)));
  }

  private int size() {
    return clauses.size();
  }

  /// All stretches that say by themselves no more than within the title, the whole title first.
  Stream<Headline> standing() {
    return IntStream.range(0, size())
        .filter(this::opens)
        .boxed()
        .flatMap(from ->
            IntStream.iterate(size(), to -> to > from, to -> to - 1)
                .filter(to -> closes(from, to))
                .mapToObj(to -> new Headline(words(from, to), words(to, size()))));
  }

  /// True where what stands before a clause can be left out.
  private boolean opens(int from) {
    if (from == 0) {
      return true;
    }
    String before = words(0, from);
    String first = clauses.get(from);
    boolean named =
        LATIN_FIRST.matcher(first).find()
            || Names.in(first).stream().map(Name::place).anyMatch(p -> p.start() <= NAMED_FIRST);
    boolean colon = before.contains("：") || clauses.get(from - 1).endsWith("：");
    boolean speaker = colon && !Names.in(before).isEmpty();
    boolean acts = Headline.isBait(before) && Names.in(before).isEmpty() && Deeds.acts(first);
    boolean told =
        Deeds.told(before) && !Names.in(before).isEmpty() && !REASON.matcher(before).find();
    return (named || acts)
        && !told
        && !speaker
        && !BINDS.matcher(before).find()
        && !LEANS.matcher(first).find()
        && !Deeds.begin(first)
        && isPaired(before)
        && !POINTS.matcher(words(from, size())).find()
        && Deeds.in(words(from, size()));
  }

  /// True where what stands from a clause on can be left out.
  private boolean closes(int from, int to) {
    if (to == size()) {
      return true;
    }
    String kept = words(from, to);
    String last = clauses.get(to - 1);
    String left = words(to, size());
    boolean elaborates = last.matches(".*[：:]");
    return (!elaborates || Deeds.in(last))
        && !last.contains("/")
        && isPaired(kept)
        && (Deeds.in(kept) || Deeds.told(kept))
        && !(Deeds.begin(kept) && Names.in(kept).isEmpty())
        && !(to - from == 1 && LEANS.matcher(kept).find())
        && !SAYING.matcher(last.strip()).find()
        && !WAITS.matcher(last.strip()).find()
        && !LISTS.matcher(kept).find()
        && !TURNS.matcher(left).find()
        && !DENIES.matcher(left).find()
        && (elaborates || !CREDITS.matcher(left).find());
  }

  /// A stretch without the marks at its end; Latin clauses are told apart by a blank.
  private String words(int from, int to) {
    var words = new StringBuilder();
    for (String clause : clauses.subList(from, to)) {
      words.append(clause).append(clause.matches(".*[,:;!?]$") ? " " : "");
    }
    return ENDS.matcher(words).replaceFirst("").strip();
  }

  private static boolean isPaired(String words) {
    return PAIRS.stream()
            .allMatch(pair -> count(words, pair.charAt(0)) == count(words, pair.charAt(1)))
        && count(words, '"') % 2 == 0;
  }

  private static long count(String words, char mark) {
    return words.chars().filter(c -> c == mark).count();
  }
}
