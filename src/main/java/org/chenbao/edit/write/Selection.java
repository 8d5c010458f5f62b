package org.chenbao.edit.write;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Sureness;
import org.chenbao.edit.title.Headline;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Picks a story's lead and facts: what matters, nothing twice, spread over the reports.
///
/// Greedy choice by weight less what is said already (maximal marginal relevance, Carbonell and
/// Goldstein 1998), within a quota of sentences for each article.
final class Selection {
  private static final int MOST_FACTS = 6;

  /// What a further fact has to be worth.
  private static final double LEAST_WORTH = 0.1;

  /// ... and how likely to say something of the story: see [Weigher#tells].
  private static final double LEAST_TOLD = 0.65;

  /// ... where a story would else have too little.
  private static final double LEAST_FILLING = 0.4;

  private static final double PLAIN_WORTH = -0.4;
  private static final int WANTED_FACTS = 3;

  /// Fewer do not carry a story.
  private static final int LEAST_FACTS = 2;

  /// Of what so many publishers tell any fact is better than none.
  private static final int MANY = 5;

  /// Amounts that make a sentence news by themselves.
  private static final int FIGURES = 2;

  private static final double REPEAT_COST = 1.4;

  /// What only is so is told after what happened.
  private static final double STILL = 0.3;

  /// What bears on its report's title is news; half of the title's words are all one can ask.
  private static final double BEARING = 1.2;

  private static final double MOST_BEARING = 0.5;

  private final Weigher weigher;
  private final Language language;
  private final List<Candidate> all;
  private final List<Candidate> pool;

  private final Novelty novelty;
  private final Matter titles;
  private final Quota quota;
  private final ZoneId zone;
  private final int publishers;

  /// The day of the latest report.
  private final LocalDate today;

  private final Sureness sureness;

  /// The texts that surely tell what the headline is from.
  private final Set<String> sure;

  /// What the readers can read before what they may not, texts before titles.
  private final List<Predicate<Candidate>> preferences =
      List.of(c -> isOwn(c) && !c.isTitle(), c -> isOwn(c) && c.isTitle(), c -> !isOwn(c));

  private final List<Candidate> chosen = new ArrayList<>();
  private Matter matter;

  /// What a reader has read before the facts.
  private String above;

  /// The facts, as far as they are chosen.
  private String below = "";

  Selection(Story story, Readers readers, Sureness.Bar bar) {
    this.all = SentencePool.of(story, readers).stream().map(Candidate::of).toList();
    this.pool = all.stream().filter(c -> c.sentence().telling()).toList();
    this.language = told(story, readers.language());
    this.weigher = Weigher.of(story);
    Article titled = TitleChoice.of(story, readers.language());
    this.sureness = new Sureness(story);
    this.sure = sureness.surelyWith(titled.id(), bar);
    String head = Headline.of(titled.title()).head();
    this.novelty =
        new Novelty(
            Candidate.title(titled),
            Candidate.title(titled, head),
            ForeignNews.of(story, all, language),
            language,
            chosen);
    this.above = Scripts.language(titled.title()) == language ? head : "";
    this.matter = Matter.of(titled.title());
    this.titles = ownTitles(story);
    this.quota = new Quota(readers.quoting(), chosen);
    this.zone = readers.zone();
    this.publishers = story.reports().publishers();
    this.today =
        story.reports().all().stream()
            .map(a -> a.origin().published().atZone(zone).toLocalDate())
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  /// The language that a story is told in: the readers', unless nothing of it is.
  private Language told(Story story, Language language) {
    boolean any =
        all.stream().anyMatch(c -> c.language() == language)
            || story.reports().all().stream()
                .anyMatch(a -> Scripts.language(a.title()) == language);
    return any ? language : language == Language.ZH ? Language.EN : Language.ZH;
  }

  private Matter ownTitles(Story story) {
    return Matter.of(
        story.reports().all().stream()
            .map(Article::title)
            .filter(title -> Scripts.language(title) == language)
            .collect(Collectors.joining("\n")));
  }

  /// Who did what, in the readers' language where a sentence says it: see [LeadChoice].
  Optional<Sentence> lead() {
    List<Candidate> eligible =
        pool.stream().filter(c -> quota.leaves(c) && isSure(c) && isSameEvent(c)).toList();
    Optional<Candidate> lead =
        new LeadChoice(eligible, language, weigher, novelty, matter, reader()).best();
    lead.ifPresent(c -> {
      chosen.add(c);
      matter = matter.and(c.sentence().printed());
      above += "\n" + c.sentence().printed();
    });
    return lead.map(Candidate::sentence);
  }

  /// Up to six further sentences, in the order to print; call after [#lead]. Titles, and sentences
  /// in another language than the readers', only fill up; what needs its article to be understood
  /// is told only where a story would else have too little.
  List<Sentence> facts() {
    var facts = new ArrayList<Sentence>();
    Predicate<Candidate> own = preferences.get(0).and(this::isUnderstood);
    add(facts, MOST_FACTS, own.and(this::isOfTheCast).and(this::tells).and(Selection::isNews));
    add(facts, WANTED_FACTS, preferences.get(1));
    Predicate<Candidate> foreign = preferences.get(2);
    add(
        facts,
        WANTED_FACTS,
        foreign
            .and(this::isUnderstood)
            .and(reader()::seesTheStory)
            .and(this::isOfTheCast)
            .and(this::tells)
            .and(Selection::bears)
            .and(c -> !c.opensEarlier()));
    add(
        facts,
        WANTED_FACTS,
        foreign
            .and(this::isUnderstood)
            .and(this::isOfTheCast)
            .and(this::tells)
            .and(c -> matter.names(c) && c.counts() && !c.opensEarlier()));
    if (chosen.stream().noneMatch(this::isOwn)) {
      add(
          facts,
          WANTED_FACTS,
          foreign
              .and(this::isUnderstood)
              .and(Familiar::namesEarly)
              .and(this::tells)
              .and(Candidate::happens)
              .and(c -> !c.opensEarlier()));
    }
    fill(facts, own);
    addDue(facts);
    return facts;
  }

  /// Tells what says less where there is too little; a story that has too little with it does
  /// better without.
  private void fill(List<Sentence> facts, Predicate<Candidate> own) {
    int sure = facts.size();
    int said = chosen.size();
    Predicate<Candidate> filling = c -> weigher.tells(c) >= LEAST_FILLING;
    Predicate<Candidate> foreign = preferences.get(2);
    add(facts, LEAST_FACTS, filling.and(own).and(this::isOfTheCast).and(Selection::isNews));
    add(
        facts,
        LEAST_FACTS,
        preferences
            .get(0)
            .and(c -> !c.quotes())
            .and(this::tells)
            .and(this::isOfTheCast)
            .and(reader()::knowsThem));
    add(
        facts,
        LEAST_FACTS,
        filling
            .and(foreign)
            .and(c -> !c.opensEarlier())
            .and(this::isOfTheCast)
            .and(reader()::seesTheStory)
            .and(reader()::knowsWhom));
    if (facts.size() < LEAST_FACTS && publishers < MANY) {
      facts.subList(sure, facts.size()).clear();
      chosen.subList(said, chosen.size()).clear();
    }
  }

  /// What is due next ends the facts, where none of them tells it.
  private void addDue(List<Sentence> facts) {
    if (facts.stream().noneMatch(this::isDue)) {
      add(facts, facts.size() + 1, c -> isOwn(c) && isDue(c.sentence()) && reader().understands(c));
    }
  }

  /// True where a sentence says what is still to come, and when.
  boolean isDue(Sentence sentence) {
    LocalDate told = sentence.article().origin().published().atZone(zone).toLocalDate();
    return Due.in(sentence.printed(), told, today);
  }

  /// True where it tells much of its report's title, or how much of several things.
  private static boolean bears(Candidate candidate) {
    return candidate.bearsOnTitle() || candidate.amounts().size() >= FIGURES;
  }

  /// False for what English goes into beside its news: what was before, and neither a figure nor
  /// anybody's word. Chinese reports are shorter and do so less.
  private static boolean isNews(Candidate candidate) {
    return candidate.language() == Language.ZH
        || candidate.bearsOnTitle()
        || (!candidate.opensEarlier() && (candidate.hasAmount() || candidate.quotes()));
  }

  private boolean tells(Candidate candidate) {
    return weigher.tells(candidate) >= LEAST_TOLD;
  }

  private boolean isOfTheCast(Candidate candidate) {
    return !cast().isOfOthers(candidate);
  }

  private void add(List<Sentence> facts, int most, Predicate<Candidate> of) {
    while (facts.size() < most) {
      Optional<Candidate> next =
          best(of.and(this::open), this::turn).filter(c -> worth(c) >= least(facts.size()));
      if (next.isEmpty()) {
        return;
      }
      facts.add(next.get().sentence());
      chosen.add(next.get());
      below += "\n" + next.get().sentence().printed();
    }
  }

  private boolean isUnderstood(Candidate candidate) {
    return reader().understands(candidate);
  }

  private double turn(Candidate candidate) {
    return worth(candidate)
        + BEARING * Math.min(candidate.titleShare(), MOST_BEARING)
        + novelty.promise(candidate)
        - (candidate.happens() ? 0 : STILL);
  }

  /// All other sentences, those that say nothing alone last; call after [#facts].
  List<Sentence> rest() {
    return all.stream()
        .filter(c -> !chosen.contains(c))
        .sorted(
            Comparator.comparing(this::isOwn)
                .thenComparing(c -> c.sentence().printable())
                .thenComparingDouble(weigher::weight)
                .reversed())
        .map(Candidate::sentence)
        .toList();
  }

  /// The first facts may be plain; a fourth has to be worth its line.
  private static double least(int chosen) {
    return chosen < WANTED_FACTS ? PLAIN_WORTH : LEAST_WORTH;
  }

  private Optional<Candidate> best(Predicate<Candidate> of, ToDoubleFunction<Candidate> weight) {
    return pool.stream().filter(of).max(Comparator.comparingDouble(weight));
  }

  private boolean isOwn(Candidate candidate) {
    return candidate.language() == language;
  }

  private double worth(Candidate candidate) {
    double said = chosen.stream().mapToDouble(candidate::likeness).max().orElse(0);
    return weigher.weight(candidate) - REPEAT_COST * said;
  }

  private boolean open(Candidate candidate) {
    return quota.leaves(candidate)
        && isSure(candidate)
        && (candidate.happens() || candidate.sentence().field() != Field.SUMMARY)
        && concerns(candidate)
        && !(isOwn(candidate) && cast().isLoose(candidate))
        && !cast().isActOfAnother(candidate)
        && !Dangling.in(candidate.sentence().printed(), reader().above(candidate))
        && !RelativeDays.remain(candidate.sentence().printed())
        && !isOnlyAVoice(candidate)
        && novelty.saysMore(candidate);
  }

  /// True for what begins with somebody's words and states no amount: of nine such facts judged in
  /// June six said nothing.
  private static boolean isOnlyAVoice(Candidate candidate) {
    return candidate.language() == Language.EN
        && candidate.sentence().printed().matches("[“\"].*")
        && candidate.sentence().printed().chars().noneMatch(Character::isDigit);
  }

  private Familiar reader() {
    return new Familiar(weigher, language, above + below);
  }

  private Cast cast() {
    return new Cast(matter, weigher, above);
  }

  /// True where it is about what the headline is about; of another language's reports only those
  /// are asked whose title has the names and numbers of the titles that readers understand.
  private boolean concerns(Candidate candidate) {
    return isSameEvent(candidate)
        && (matter.concerns(candidate)
            || candidate.bearsOnTitle()
            || weigher.isCommon(candidate)
            || (isOwn(candidate) && cast().isOfAFlash(candidate))
            || candidate.countsAtTheTop());
  }

  /// True for a report that is as sure to tell what the headline tells as its sources have to be.
  private boolean isSure(Candidate candidate) {
    return sure.contains(sureness.text(candidate.sentence().article().id()));
  }

  private boolean isSameEvent(Candidate candidate) {
    return isOwn(candidate)
        || titles.words().isEmpty()
        || titles.isOf(candidate.sentence().article())
        || titles.isNamedIn(candidate.sentence().article().title());
  }
}
