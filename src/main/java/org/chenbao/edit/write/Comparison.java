package org.chenbao.edit.write;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.Wording;
import org.chenbao.language.Measure;
import org.chenbao.model.Article;
import org.chenbao.model.Block;
import org.chenbao.model.Claim;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Scores on one benchmark side by side, as reports of the day state them: Lodestar 2
/// 80.2%，Larkspur 5 77.8%.
///
/// A wrong pair is worse than none: the same benchmark in the same version, both in percent, each
/// of a model that its own sentence names, the first one named in a title of the story; a score
/// that reports dispute is left out.
final class Comparison {
  /// A reader takes in so many; more is a table.
  private static final int MOST = 2;

  private final Story story;
  private final Language language;
  private final List<Scored> scores;

  private Comparison(Story story, Language language) {
    this.story = story;
    this.language = language;
    this.scores =
        Stream.concat(
                Scored.in(story.reports()), story.past().beside().stream().flatMap(Scored::in))
            .toList();
  }

  /// The lines of a story; none where nothing is comparable.
  static List<Block.Item> of(Story story, Language language) {
    return new Comparison(story, language).lines();
  }

  private List<Block.Item> lines() {
    var measures = new HashSet<Measure>();
    return Scored.in(story.reports())
        .filter(own -> isOfTheStory(own) && isUndisputed(own))
        .filter(own -> !rivals(own).isEmpty() && measures.add(own.figure().measure()))
        .limit(MOST)
        .map(this::line)
        .toList();
  }

  private boolean isOfTheStory(Scored score) {
    String owner = bare(score.owner());
    return story.reports().all().stream()
        .map(Article::title)
        .anyMatch(t -> bare(t).contains(owner));
  }

  private boolean isUndisputed(Scored score) {
    return scores.stream().noneMatch(score::isDisputedBy);
  }

  private List<Scored> rivals(Scored own) {
    var owners = new HashSet<String>();
    return scores.stream()
        .filter(rival -> rival.isRivalOf(own) && isUndisputed(rival))
        .filter(rival -> owners.add(rival.figure().owner().canonical()))
        .limit(MOST)
        .toList();
  }

  private Block.Item line(Scored own) {
    List<Scored> all = Stream.concat(Stream.of(own), rivals(own).stream()).toList();
    String text =
        all.stream().map(Comparison::said).collect(Collectors.joining(Wording.COMMA.in(language)));
    var claim = new Claim(text, all.stream().map(s -> s.stated().evidence()).toList());
    Measure measure = own.figure().measure();
    String name = language == Language.EN ? measure.english() : measure.chinese();
    return new Block.Item(Wording.COMPARED.in(language).formatted(name), claim, List.of());
  }

  private static String said(Scored score) {
    return score.owner() + " " + score.stated().words();
  }

  private static String bare(String name) {
    return name.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }
}
