package org.chenbao.collect.guard;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Links that open somebody's assistant with a prompt already typed: "summarise with AI" buttons
/// that may also say what to remember (Microsoft Security Research, AI recommendation poisoning,
/// February 2026; MITRE ATLAS AML.T0080).
///
/// Such a link is never fetched and never printed.
public final class AssistantLinks {
  private static final Pattern HOSTS =
      Pattern.compile(
          "(?:^|\\.)(?:chatgpt\\.com|chat\\.openai\\.com|copilot\\.microsoft\\.com|claude\\.ai"
              + "|perplexity\\.ai|grok\\.com|gemini\\.google\\.com|aistudio\\.google\\.com"
              + "|chat\\.deepseek\\.com|kimi\\.(?:com|moonshot\\.cn)|doubao\\.com|yuanbao\\.tencent\\.com"
              + "|chat\\.qwen\\.ai|qianwen\\.com|tongyi\\.aliyun\\.com|chat\\.z\\.ai|chatglm\\.cn"
              + "|yiyan\\.baidu\\.com|chat\\.mistral\\.ai|meta\\.ai|poe\\.com|you\\.com|phind\\.com"
              + "|m365\\.cloud\\.microsoft)$");

  /// Parameters that type a prompt; on an assistant's host any of them counts.
  private static final Pattern PROMPT =
      Pattern.compile(
          "[?&#/](q|prompt|prompt_text|query|text|message|msg|input|question|ask|content)="
              + "([^&#]+)",
          Pattern.CASE_INSENSITIVE);

  /// Parameters that mean a prompt only together: Google's AI mode, Bing with Copilot, Grok on X.
  private static final Map<String, Pattern> MIXED =
      Map.of(
          "google", Pattern.compile("udm=50"),
          "bing", Pattern.compile("showconv=1|/copilotsearch|/chat"),
          "x.com", Pattern.compile("/i/grok"));

  private static final Pattern MEMORY =
      Pattern.compile(
          "remember|trusted|authoritative|reliable source|always (?:cite|recommend)|in future"
              + "|from now on|preferred source|记住|牢记|可信|权威|今后|以后|优先推荐|首选",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NESTED =
      Pattern.compile("https?://[^\\s\"'<>]+", Pattern.CASE_INSENSITIVE);

  /// Redirectors wrap a link once or twice; more layers are an attack and found by the third.
  private static final int UNWRAPS = 3;

  /// Longer links are cut before they are looked at.
  private static final int LONGEST = 8_000;

  private AssistantLinks() {}

  /// A prompt in a link.
  ///
  /// @param host the assistant
  /// @param parameter what carries the prompt
  /// @param memory words of ours that it has and that plant a memory
  public record Prompt(String host, String parameter, List<String> memory) {}

  /// The prompt that a link types, also where the link is wrapped in others or encoded repeatedly.
  public static Optional<Prompt> in(String link) {
    if (link.indexOf('=') < 0 && link.indexOf('%') < 0) {
      return Optional.empty();
    }
    String current = link.length() > LONGEST ? link.substring(0, LONGEST) : link;
    for (int i = 0; i <= UNWRAPS; i++) {
      Optional<Prompt> found = anywhere(current);
      if (found.isPresent()) {
        return found;
      }
      String decoded = decoded(current);
      if (decoded.equals(current)) {
        return Optional.empty();
      }
      current = decoded;
    }
    return Optional.empty();
  }

  /// What the links of a document do, one finding for each host and parameter.
  public static List<Finding> in(Document document) {
    return document.select("a[href], area[href], form[action]").stream()
        .map(AssistantLinks::address)
        .map(AssistantLinks::in)
        .flatMap(Optional::stream)
        .map(AssistantLinks::finding)
        .distinct()
        .toList();
  }

  /// The finding on a prompt; it says the host, never the prompt.
  public static Finding finding(Prompt prompt) {
    String memory =
        prompt.memory.isEmpty()
            ? ""
            : " and plants a memory (" + String.join(", ", prompt.memory) + ")";
    return Finding.of(
        "assistant-link",
        prompt.memory.isEmpty() ? Severity.NOTE : Severity.WARNING,
        "a link opens %s with a prompt typed in (%s)%s; never followed"
            .formatted(prompt.host, prompt.parameter, memory));
  }

  private static String address(Element element) {
    return element.hasAttr("href") ? element.attr("href") : element.attr("action");
  }

  private static Optional<Prompt> anywhere(String text) {
    Matcher nested = NESTED.matcher(text);
    while (nested.find()) {
      Optional<Prompt> found = prompt(nested.group());
      if (found.isPresent()) {
        return found;
      }
      nested.region(nested.start() + 4, text.length());
    }
    return Optional.empty();
  }

  private static Optional<Prompt> prompt(String link) {
    String host =
        link.replaceFirst("(?i)^https?://", "")
            .replaceFirst("[/?#:].*$", "")
            .replaceFirst("^.*@", "")
            .toLowerCase(Locale.ROOT);
    Matcher parameter = PROMPT.matcher(link);
    if (!assistant(host, link) || !parameter.find()) {
      return Optional.empty();
    }
    String words = decoded(decoded(parameter.group(2)));
    List<String> memory =
        MEMORY
            .matcher(words)
            .results()
            .map(m -> m.group().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.toList());
    return Optional.of(new Prompt(host, parameter.group(1).toLowerCase(Locale.ROOT), memory));
  }

  private static boolean assistant(String host, String link) {
    return HOSTS.matcher(host).find()
        || MIXED.entrySet().stream()
            .anyMatch(e ->
                (host.equals(e.getKey()) || host.matches("(www\\.)?" + e.getKey() + "\\..*"))
                    && e.getValue().matcher(link).find());
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8).replace('+', ' ');
    } catch (IllegalArgumentException _) {
      return text;
    }
  }
}
