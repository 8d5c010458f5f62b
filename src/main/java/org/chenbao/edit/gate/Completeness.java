package org.chenbao.edit.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Edition;
import org.chenbao.model.Proof;
import org.chenbao.model.Ruling.Fault;

/// Rules about what is there and what must not be.
final class Completeness {
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "待补充|待更新|此处(?:插入|填写)|占位|暂无内容|内容生成失败|无法生成|作为(?:一个)?(?:AI|人工智能)(?:语言)?模型|(?i:lorem"
              + " ipsum|\\bTBD\\b|\\bTO-?DO\\b|placeholder|as an ai(?: language)?"
              + " model|undefined|\\[object)|\\{\\{|\\$\\{|^(?:null|N/A|\\.{3}|…)$");
  private static final Pattern MARKUP =
      Pattern.compile("</?[a-zA-Z][^>]*>|\\]\\(|https?://|javascript:|```|<!--");

  private Completeness() {}

  /// An edition without any story.
  static List<Fault> empty(Edition edition) {
    return edition.all().isEmpty()
        ? List.of(Fault.of(new Bilingual("一条新闻也没有", "no story at all")))
        : List.of();
  }

  /// Stories or headlines that stand twice.
  static List<Fault> repeated(Edition edition) {
    Set<String> ids = new HashSet<>();
    Set<String> headlines = new HashSet<>();
    return edition.all().stream()
        .filter(p -> !ids.add(p.story().id()) || !headlines.add(bare(p)))
        .map(p -> new Fault(p.story().id(), words("重复：", "told twice: ", p.headline().text())))
        .toList();
  }

  /// Words that stand where something is missing.
  static List<Fault> placeholders(Edition edition) {
    return texts(edition)
        .filter(t -> t.words().isBlank() || PLACEHOLDER.matcher(t.words()).find())
        .map(t ->
            t.told(
                t.words().isBlank()
                    ? new Bilingual("空白", "empty text")
                    : words("占位文字：", "placeholder: ", t.words())))
        .toList();
  }

  /// Markup, addresses and script in prose.
  static List<Fault> markup(Edition edition) {
    return texts(edition)
        .filter(t -> MARKUP.matcher(t.words()).find())
        .map(t -> t.told(words("正文里有标记：", "markup in prose: ", t.words())))
        .toList();
  }

  private static Bilingual words(String chinese, String english, String text) {
    return new Bilingual(chinese + text, english + text);
  }

  private static String bare(Proof proof) {
    return proof.headline().text().replaceAll("[\\p{P}\\s]", "");
  }

  /// The texts of the stories, then those at the top, which are taken from them.
  private static Stream<Text> texts(Edition edition) {
    return Stream.concat(
        edition.all().stream()
            .flatMap(p -> p.claims().stream().map(c -> new Text(p.story().id(), c.text()))),
        Stream.concat(Stream.of(edition.masthead().title()), edition.masthead().summary().stream())
            .map(t -> new Text("", t)));
  }

  /// A text and the story it stands in, empty at the top.
  private record Text(String story, String words) {
    Fault told(Bilingual what) {
      return new Fault(story, what);
    }
  }
}
