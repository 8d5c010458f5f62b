package org.chenbao.edit.write;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;

/// A sentence as it is labelled.
///
/// @param words without what stands in brackets
/// @param told where the clause begins that tells: behind who reported it and what sets the scene
record LabelledSentence(String words, int told, List<Quantity> quantities) {
  /// What stands in brackets is not what a sentence is about.
  private static final Pattern ASIDE = Pattern.compile("（[^（）]*）|\\([^()]*\\)");

  /// A clause that only says when or on what ground, before the one that tells.
  private static final Pattern SETTING =
      Pattern.compile(
          "^(?:(?:在|随着|继|自|当|若|如果|由于|尽管|虽然|除|为|作为|(?:根据|按照)(?![^，]{0,24}(?:协议|合同))|针对|对于|关于|相较|相比|与)[^，]{1,40}"
              + "|[^，]{2,30}(?:方面|来看|而言|期间|之后|后不久))，"
              + "|^[^，]{0,12}虽然?[^，]{2,40}，但"
              + "|^(?:While|As|Although|Though|When|Despite|After|Before|By|With|According to|Since|If|Because"
              + "|In a|In an|Following|Under) [^,]{3,90}, ");

  /// Who reported it says nothing of what it is about.
  private static final Pattern REPORTED =
      Pattern.compile(
          "^[^，。]{0,40}?(?:报道|消息(?!人士|源)|博文|获悉|了解到|注意到)(?:报道)?称?，?(?:报道)?称?，?|^据[^，。]{1,40}，");

  /// Nobody who can be named says what follows.
  private static final Pattern RUMOURED =
      Pattern.compile("^[^，。]{0,16}(?:(?:知情|消息|内部)人士|消息源)(?:称|表示|透露|指出)，?");

  /// What is told comes first; what else a sentence touches comes late.
  private static final int EARLY_CHINESE = 40;

  private static final int EARLY_ENGLISH = 90;

  /// Another verb before tells that what follows is its object, or stands in a clause of its own.
  private static final Pattern VERB =
      Pattern.compile(
          "；|; |(?:发布(?!会)|推出|上线|完成|加入|收购|报道|称(?!为)|表示|认为|指出|透露|披露|预计|预测|估计|公布(?!的)|调查(?!显示|结果)|起诉|批评|要求|禁止|下令|警告|打造|研发"
              + "|开发(?!者|平台)|设立|成立|建设|签署|达成|获得|出席|举办|召开|回应|否认|发现|导致|引发|让|使得|用于|需要|评估|担心|承诺"
              + "|探讨|讨论|强调|面临|存在|帮助|寻求|考虑|尝试|提交|曝光|显示|搭载|配备)(?![^，。]{0,8}的)"
              + "|\\b(?:that|which|who|whose|whom|where|when|while|because|after|before|if|how|why|what|whether|as|(?<!agreed |agrees |plans |planned |planning |expected |set |going |wants |intends )to"
              + "|from|led|launched|released|unveiled|published|told|said|says|asked|called|spent|built|made|used|found"
              + "|developed|announced|approved|ended|disclosed|reported|finding|fixed|keep|kept|took|gets?|went)\\b");

  static LabelledSentence of(String sentence) {
    String words = ASIDE.matcher(sentence).replaceAll("");
    int told = past(SETTING, words, past(REPORTED, words, 0));
    return new LabelledSentence(words, told, Quantities.in(words));
  }

  /// What somebody without a name says in it; empty where nobody does.
  Optional<LabelledSentence> rumour() {
    int said = past(RUMOURED, words, 0);
    return said == 0
        ? Optional.empty()
        : Optional.of(new LabelledSentence(words, past(SETTING, words, said), quantities));
  }

  private static int past(Pattern opening, String words, int from) {
    Matcher matcher = opening.matcher(words).region(from, words.length());
    return matcher.find() ? matcher.end() : from;
  }

  /// The sentence from the clause on that tells.
  String main() {
    return words.substring(told);
  }

  /// True where a place is among the first words that tell.
  boolean isEarly(int at) {
    boolean chinese = Scripts.language(words) == Language.ZH;
    return at >= told && at - told <= (chinese ? EARLY_CHINESE : EARLY_ENGLISH);
  }

  /// True where words that begin there are the first to say what is done.
  boolean isFirstAct(int at) {
    return isEarly(at)
        && !main().startsWith("“")
        && !VERB.matcher(words.substring(told, at)).find();
  }
}
