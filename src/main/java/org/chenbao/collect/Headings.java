package org.chenbao.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.collect.guard.Instructions;
import org.chenbao.collect.intake.Markup;
import org.chenbao.model.Finding;
import org.chenbao.model.Finding.Severity;
import org.chenbao.model.Words;

/// What stands over a text, its title and summary, as plain words.
///
/// Feeds escape twice, and whoever writes a title can write markup for every place where it may be
/// printed. Each place escapes; a title of plain words is still the better one, and one that the
/// gate would hold takes its story along.
final class Headings {
  /// Links and pictures of Markdown; their words stay.
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]\\[]{0,200})]\\([^)\\s]{0,500}\\)");

  /// Marks that make a heading, a list or a quotation of a line in Markdown.
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:(?:[-*+>]|#{1,6}|\\[[ xX]?])\\s+)+|(?:\\s+(?:\\||\\*_`|[*_`~]{2,})\\s*)+$");

  /// What parts the voices of a talk with a model; nobody writes it over a report.
  private static final Pattern CHAT =
      Pattern.compile(
          "(?:</?[|｜][\\w▁ ]{1,40}[|｜]>|\\[/?INST]|<</?SYS>>|</?(?:system|(?:start|end)_of_turn)>"
              + "|#{2,}\\s*(?:system|assistant|user|human|instructions?)\\s*[:：]?)",
          Pattern.CASE_INSENSITIVE);

  /// What stands before such a mark is a title from so many characters on.
  private static final int TITLE = 12;

  private Headings() {}

  /// The words without markup in the title, and without a summary that reads like an order: a
  /// sentence of the text that does is left out one by one, a summary as a whole.
  static Words plain(Words words) {
    String summary = Instructions.matches(words.summary()) ? "" : words.summary();
    return new Words(title(words.title()), summary, words.text());
  }

  /// What there is to tell of a title and a summary.
  static List<Finding> findings(Words words) {
    List<Finding> findings = new ArrayList<>();
    if (!title(words.title()).equals(words.title())) {
      findings.add(
          Finding.of("markup-in-title", Severity.NOTE, "the title had markup in it; left out"));
    }
    if (Instructions.matches(words.title())) {
      findings.add(order("title", "kept as words"));
    }
    if (Instructions.matches(words.summary())) {
      findings.add(order("summary", "left out"));
    }
    return findings;
  }

  private static Finding order(String what, String fate) {
    return Finding.of(
        "instruction",
        Severity.WARNING,
        "the %s reads like an order to a model; %s, followed by nobody".formatted(what, fate));
  }

  private static String title(String title) {
    String words = Markup.marked(title) ? Markup.line(title) : title;
    String spoken = spoken(LINK.matcher(words).replaceAll("$1"));
    String plain = MARK.matcher(spoken).replaceAll("").strip();
    return plain.isEmpty() ? title : plain;
  }

  /// The words before the first mark of a talk with a model; where that stands at the beginning,
  /// all of them without the marks.
  private static String spoken(String title) {
    Matcher mark = CHAT.matcher(title);
    if (!mark.find()) {
      return title;
    }
    String before = title.substring(0, mark.start()).strip();
    return before.length() >= TITLE ? before : mark.replaceAll(" ").replaceAll("\\s+", " ").strip();
  }
}
