package org.chenbao.edit.desk.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.desk.page.Amounts;
import org.chenbao.edit.desk.page.Find;
import org.chenbao.edit.desk.page.Item;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.edit.desk.page.Role;
import org.chenbao.edit.desk.page.Sentence;
import org.chenbao.edit.desk.page.Stretch;
import org.chenbao.language.Name;
import org.chenbao.language.Quantity;
import org.chenbao.language.Unit.Kind;
import org.chenbao.model.Place;

/// Scores of one benchmark in several stories: a name directly before its number.
final class Scores {
  private static final Pattern GAP =
      Pattern.compile(
          "[\\s：:（(\"”』」》]*(?:测试|基准|榜单?|评测)?(?:中|上)?(?:[，,]?\\s?)(?:的)?(?:取得|获得|得分|得|拿下|达到?|成绩|准确率|通过率|分数|为|是|高达|超过?|：|:|\\s|了|(?i:score[sd]?|of|at|reached|hits?))*");

  private static final Pattern ON =
      Pattern.compile(
          "\\s?(?:基准|测试|榜单?|评测)?(?:上|中|里)[，,]?[^，。；]{0,20}(?:得分?|取得|达到?|获得?|拿下|为|是)(?:了|约|超)?\\s?");

  private static final Pattern BEST =
      Pattern.compile(
          "(?<![A-Za-z])SOTA(?![A-Za-z])|最[高佳强好优先]|第一(?!季|梯|财|批)|榜首|登顶|领先|新高|刷新|纪录|冠军|(?i:state[- ]of[- ]the[- ]art|\\bbest\\b|\\bhighest\\b|\\btops?\\b|\\brecord\\b)");

  /// Where less is more.
  private static final Pattern LOWER =
      Pattern.compile("延迟|错误率|误差|耗时|成本|能耗|幻觉率|价格|词错率|困惑度|(?i)latency|error|loss|cost|WER");

  private record Score(Item item, Sentence sentence, Name test, Quantity value) {
    boolean isBest() {
      return BEST.matcher(sentence.words()).find();
    }

    org.chenbao.edit.desk.page.Spot spot() {
      return sentence.at(new Place(test.place().start(), value.place().end()));
    }

    String words() {
      return value.place().of(sentence.words()).strip();
    }
  }

  private Scores() {}

  /// The best of its kind, with a better one in another story.
  static Stream<Find> beaten(Page page) {
    return byTest(page).values().stream()
        .flatMap(scores ->
            scores.stream()
                .filter(Score::isBest)
                .filter(s -> !LOWER.matcher(s.sentence.words()).find())
                .flatMap(
                    s -> scores.stream().filter(o -> beats(o, s)).limit(1).map(o -> pair(s, o))))
        .collect(
            Collectors.toMap(
                f -> f.spots().getFirst().line(), f -> f, (a, _) -> a, LinkedHashMap::new))
        .values()
        .stream();
  }

  /// One subject, one benchmark, two numbers.
  static Stream<Find> differing(Page page) {
    var finds = new ArrayList<Find>();
    byTest(page)
        .values()
        .forEach(scores -> {
          for (int i = 0; i < scores.size(); i++) {
            for (int j = i + 1; j < scores.size(); j++) {
              Score one = scores.get(i);
              Score other = scores.get(j);
              if (ofOneSubject(one, other) && !Amounts.agree(one.value, other.value)) {
                finds.add(pair(one, other));
              }
            }
          }
        });
    return finds.stream().limit(3);
  }

  private static Find pair(Score one, Score other) {
    return new Find(
        List.of(one.spot(), other.spot()),
        List.of(one.test.place().of(one.sentence.words()).strip(), one.words(), other.words()));
  }

  private static boolean beats(Score other, Score best) {
    return !other.item.equals(best.item)
        && other.value.unit().kind() == best.value.unit().kind()
        && Amounts.value(other.value) > Amounts.value(best.value) * 1.001;
  }

  /// Both sentences, or the headlines above them, name the same one product besides the test.
  private static boolean ofOneSubject(Score one, Score other) {
    Set<String> ours = subjects(one);
    Set<String> theirs = subjects(other);
    return !ours.isEmpty()
        && ours.equals(theirs)
        && one.value.unit().kind() == other.value.unit().kind();
  }

  private static Set<String> subjects(Score score) {
    Set<String> own = named(score.sentence.facts().names(), score);
    return own.isEmpty()
        ? named(
            score.item.headline().sentences().stream()
                .flatMap(s -> s.facts().names().stream())
                .toList(),
            score)
        : own;
  }

  private static Set<String> named(List<Name> names, Score score) {
    return names.stream()
        .map(Name::canonical)
        .filter(n -> !n.equals(score.test.canonical()))
        .filter(n -> n.chars().anyMatch(Character::isDigit))
        .collect(Collectors.toSet());
  }

  private static Map<String, List<Score>> byTest(Page page) {
    Map<String, List<Score>> byTest = new LinkedHashMap<>();
    for (Item item : page.items()) {
      item.stretches()
          .filter(s -> s.is(Role.TOLD))
          .map(Stretch::sentences)
          .flatMap(List::stream)
          .forEach(s ->
              scores(item, s)
                  .forEach(score ->
                      byTest.computeIfAbsent(key(score.test), _ -> new ArrayList<>()).add(score)));
    }
    return byTest;
  }

  private static String key(Name test) {
    return test.canonical().replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static List<Score> scores(Item item, Sentence sentence) {
    var scores = new ArrayList<Score>();
    for (Quantity value : sentence.facts().quantities()) {
      if (value.unit().kind() == Kind.SHARE
          || value.unit().kind() == Kind.BARE
          || isPoints(value)) {
        test(sentence, value).ifPresent(n -> scores.add(new Score(item, sentence, n, value)));
      }
    }
    return scores;
  }

  /// The name directly before a value; of “on this test that model scored”, the test.
  private static Optional<Name> test(Sentence sentence, Quantity value) {
    List<Name> before =
        sentence.facts().names().stream()
            .filter(n -> n.place().end() <= value.place().start())
            .filter(n -> n.canonical().chars().allMatch(c -> c < 0x250))
            .toList();
    Optional<Name> set =
        before.stream().filter(n -> ON.matcher(between(sentence, n, value)).matches()).findFirst();
    return set.or(() ->
        before.stream()
            .reduce((_, last) -> last)
            .filter(n -> GAP.matcher(between(sentence, n, value)).matches()));
  }

  private static boolean isPoints(Quantity value) {
    return value.unit().kind() == Kind.COUNT && value.unit().code().equals("分");
  }

  private static String between(Sentence sentence, Name name, Quantity value) {
    return sentence.words().substring(name.place().end(), value.place().start());
  }
}
