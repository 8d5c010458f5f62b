package org.chenbao.collect.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Place;

/// Words that order a model about, in Chinese and English.
///
/// Few patterns find few orders (about a quarter of one public set) and some find true news about
/// such orders: so this makes findings and nothing else. What keeps an order harmless is that no
/// text is ever taken for one.
public final class Instructions {
  private static final String MODEL_ZH = "(?:AI|人工智能|智能|大)?\\s?(?:助手|模型|助理|代理|摘要|机器人|编辑)";
  private static final String MODEL_EN =
      "(?:AI|LLM|language model|assistant|chatbot|agent|model|summari[sz]er|bot)s?";

  private static final List<Pattern> PATTERNS =
      List.of(
          compile("(?:忽略|无视|忘记|忘掉|抛开|不要理会)[^。！？\\n]{0,12}(?:指令|指示|规则|提示词?|要求|设定|内容)"),
          compile("(?:系统提示|系统指令|系统消息)\\s*[:：]"),
          compile(
              MODEL_ZH
                  + "[^。！？\\n]{0,8}(?:注意|请|必须|务必|应当)[^。！？\\n]{0,40}(?:输出|忽略|推荐|总结|写|回答|引用|复述)"),
          compile("请?(?:记住|牢记)[^。！？\\n]{0,40}(?:可信|权威|来源|首选|优先)"),
          compile("(?:原样|逐字)(?:输出|重复|复述)"),
          compile("请(?:在|把|将)[^。！？\\n]{0,30}(?:简报|日报|摘要|总结|要闻)[^。！？\\n]{0,40}(?:写|改|推荐|置顶|加|设)"),
          compile("(?:将|把)[^。！？\\n]{0,20}(?:设为|置为|标为)\\s?(?:true|真|已核查|已验证|10|最高)"),
          compile("当作[^。！？\\n]{0,10}(?:指示|指令|命令)[^。！？\\n]{0,6}执行"),
          compile(
              "(?:ignore|disregard|forget|override|bypass)\\W+(?:\\w+\\W+){0,4}?"
                  + "(?:instructions?|rules?|prompts?|directions|guidelines|context|above)"),
          compile(
              "(?:new|system|developer|admin)\\s+(?:prompt|instructions?|message|override)\\s*:"),
          compile(
              "(?:note|notice|attention|message|instructions?)\\s+(?:to|for)\\s+(?:\\w+\\s+){0,2}"
                  + MODEL_EN),
          compile(
              "(?:if you are|as) an? "
                  + MODEL_EN
                  + "\\b[^.!?\\n]{0,60}\\b(?:must|should|please|do)\\b"),
          compile(
              "(?:when|before|while|after)\\s+summari[sz]ing\\b[^.!?\\n]{0,60}"
                  + "(?:say|state|write|print|mention|include|add|recommend|reveal)"),
          compile(
              "(?:print|reveal|output|repeat|show)\\s+(?:\\w+\\s+){0,2}(?:system prompt|api key|environment variables?|secrets?)"),
          compile("remember\\b[^.!?\\n]{0,60}(?:trusted|authoritative|reliable|preferred)\\b"),
          compile("any\\s+(?:summary|answer|response)\\s+(?:\\w+\\s+){0,4}must\\b"),
          compile("(?:decode|base64)\\s+(?:and|then)\\s+(?:follow|execute|run|obey)"),
          compile(
              "you are now (?:an?|the|in)\\b[^.!?\\n]{0,40}(?:mode|assistant|unrestricted|dan)\\b"),
          compile(
              "do not (?:mention|reveal|tell|disclose)\\b[^.!?\\n]{0,40}(?:sentence|instruction|prompt|user|reader)"),
          compile(
              "<\\|?(?:im_start|im_end|system|endoftext)\\|?>|\\[/?INST\\]|</?(?:system|instructions?)>"));

  private Instructions() {}

  /// True where the words look like an order to a model.
  public static boolean matches(String text) {
    return PATTERNS.stream().anyMatch(p -> p.matcher(text).find());
  }

  /// Where in `text` words look like orders, in the order of the text.
  public static List<Finding> in(String text) {
    return PATTERNS.stream()
        .flatMap(p -> p.matcher(text).results())
        .map(m -> new Place(m.start(), m.end()))
        .sorted()
        .map(Instructions::finding)
        .toList();
  }

  private static Finding finding(Place place) {
    return new Finding(
        "instruction",
        Severity.WARNING,
        "words that read like an order to a model; kept as text, followed by nobody",
        place);
  }

  private static Pattern compile(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
