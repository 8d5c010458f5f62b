package org.chenbao.edit.write;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.Readers;
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
  private static final int LEAD_LOOKS_AT = 6;
  private static final double LATER_LEAD_COST = 0.15;

  /// A text tells more of the matter than a title.
  private static final double TITLE_COST = 0.9;

  /// A lead says who did what on which day.
  private static final double WHO_AND_WHEN = 0.8;

  private static final double ACT = 0.4;

  /// It tells the headline's matter before all else.
  private static final double ABOUT_IT = 2;

  /// A lead tells so much of its own report's title, where it can be compared.
  private static final double TOLD_OF_TITLE = 0.25;

  /// ... and so much of the headline, where it bears on no title that can be compared.
  private static final double TOLD_OF_HEADLINE = 0.2;

  /// What a further fact has to be worth.
  private static final double LEAST_WORTH = 0.1;

  /// ... and how likely to say something of the story: see [Weigher#tells].
  private static final double LEAST_TOLD = 0.65;

  /// ... where a story would else have too little.
  private static final double LEAST_FILLING = 0.4;

  /// The headline's figure comes before all else.
  private static final double PROMISED = 1;

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

  /// A lead that begins with somebody's words does not say who did what.
  private static final Pattern QUOTED = Pattern.compile("[“\"「]");

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

  /// What the readers can read before what they may not, texts before titles.
  private final List<Predicate<Candidate>> preferences =
      List.of(c -> isOwn(c) && !isTitle(c), c -> isOwn(c) && isTitle(c), c -> !isOwn(c));

  private final List<Candidate> chosen = new ArrayList<>();
  private Matter matter;

  /// What a reader has read before the facts.
  private String above;

  Selection(Story story, Readers readers) {
    this.language = readers.language();
    this.all = SentencePool.of(story, readers).stream().map(Candidate::of).toList();
    this.pool = all.stream().filter(c -> c.sentence().telling()).toList();
    this.weigher = Weigher.of(story);
    Article titled = TitleChoice.of(story, language);
    this.novelty =
        new Novelty(
            Candidate.title(titled), ForeignNews.of(story, all, language), language, chosen);
    this.above = Scripts.language(titled.title()) == language ? titled.title() : "";
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

  private Matter ownTitles(Story story) {
    return Matter.of(
        story.reports().all().stream()
            .map(Article::title)
            .filter(title -> Scripts.language(title) == language)
            .collect(Collectors.joining("\n")));
  }

  /// Who did what: an early sentence that says most of what the headline says, in the readers'
  /// language where one does; another title only where no text tells it as well. Readers of English
  /// get a Chinese one only where no English report has any.
  Optional<Sentence> lead() {
    Optional<Candidate> own = language == Language.EN ? lead(this::isOwn) : Optional.empty();
    Optional<Candidate> lead = own.or(() -> lead(_ -> true));
    lead.ifPresent(c -> {
      chosen.add(c);
      matter = matter.and(c.sentence().printed());
      above += "\n" + c.sentence().printed();
    });
    return lead.map(Candidate::sentence);
  }

  /// True where it does not open with a thing as if it were known: The super-fast chip.
  private static boolean opensNew(Candidate candidate) {
    return !candidate.sentence().printed().startsWith("The ");
  }

  /// True where it does not open with a thing as if it were known; in another language than the
  /// headline's nothing else may be, either.
  private boolean isKnown(Candidate candidate) {
    return opensNew(candidate) && (isOwn(candidate) || reader().understands(candidate));
  }

  private static boolean isNow(Candidate candidate) {
    return !candidate.opensEarlier();
  }

  private static boolean tellsNews(Candidate candidate) {
    return candidate.tellsAct() || candidate.tellsWhoAndWhen();
  }

  /// The best lead among these: one that stands alone and tells its title before others.
  private Optional<Candidate> lead(Predicate<Candidate> among) {
    Predicate<Candidate> may = among.and(this::canLead);
    return leading(
            may.and(c -> tellsNews(c) && c.bearsOnTitle() && reader().understands(c) && isNow(c)))
        .or(() -> leading(may.and(c -> tellsNews(c) && isKnown(c) && isNow(c))))
        .or(() -> leading(may.and(c -> isKnown(c) && c.happens() && isNow(c))));
  }

  private Optional<Candidate> leading(Predicate<Candidate> may) {
    return Stream.<Predicate<Candidate>>of(this::isOwn, c -> !isOwn(c))
        .flatMap(of -> best(of.and(may), this::leadWeight).stream())
        .findFirst();
  }

  /// Up to six further sentences, in the order to print; call after [#lead]. Titles, and sentences
  /// in another language than the readers', only fill up; what needs its article to be understood
  /// is told only where a story would else have too little.
  List<Sentence> facts() {
    var facts = new ArrayList<Sentence>();
    Familiar reader = reader();
    Predicate<Candidate> own = preferences.get(0).and(reader::understands);
    add(facts, MOST_FACTS, own.and(this::isOfTheCast).and(this::tells));
    add(facts, WANTED_FACTS, preferences.get(1));
    Predicate<Candidate> foreign = preferences.get(2);
    add(
        facts,
        WANTED_FACTS,
        foreign
            .and(reader::understands)
            .and(reader::seesTheStory)
            .and(this::isOfTheCast)
            .and(this::tells)
            .and(Selection::bears));
    if (chosen.stream().noneMatch(this::isOwn)) {
      add(
          facts,
          WANTED_FACTS,
          foreign
              .and(reader::understands)
              .and(Familiar::namesEarly)
              .and(this::tells)
              .and(Candidate::happens));
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
    add(facts, LEAST_FACTS, filling.and(own));
    add(
        facts,
        LEAST_FACTS,
        filling.and(foreign).and(reader()::seesTheStory).and(reader()::knowsWhom));
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
    }
  }

  private double turn(Candidate candidate) {
    return worth(candidate)
        + BEARING * Math.min(candidate.titleShare(), MOST_BEARING)
        + (novelty.keepsPromise(candidate) ? PROMISED : 0)
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

  private static boolean isTitle(Candidate candidate) {
    return candidate.sentence().field() == Field.TITLE;
  }

  private boolean canLead(Candidate candidate) {
    return candidate.sentence().index() < LEAD_LOOKS_AT
        && !Dangling.in(candidate.sentence().printed())
        && !QUOTED.matcher(candidate.sentence().printed()).lookingAt()
        && quota.leaves(candidate)
        && isSameEvent(candidate)
        && matter.concerns(candidate)
        && (candidate.bearsOnTitle() || matter.share(candidate) >= TOLD_OF_HEADLINE)
        && (isOwn(candidate) || candidate.titleShare() >= TOLD_OF_TITLE)
        && novelty.isNewToHeadline(candidate);
  }

  private double leadWeight(Candidate candidate) {
    return weigher.weight(candidate)
        + weigher.titleShare(candidate)
        + (isOwn(candidate) ? 0 : candidate.titleShare())
        + ABOUT_IT * matter.share(candidate)
        + (novelty.keepsPromise(candidate) ? PROMISED : 0)
        + (candidate.tellsAct() ? ACT : 0)
        + (candidate.tellsWhoAndWhen() ? WHO_AND_WHEN : 0)
        - (isTitle(candidate) ? TITLE_COST : LATER_LEAD_COST * candidate.sentence().index());
  }

  private double worth(Candidate candidate) {
    double said = chosen.stream().mapToDouble(candidate::likeness).max().orElse(0);
    return weigher.weight(candidate) - REPEAT_COST * said;
  }

  private boolean open(Candidate candidate) {
    return quota.leaves(candidate)
        && (candidate.happens() || candidate.sentence().field() != Field.SUMMARY)
        && concerns(candidate)
        && !(isOwn(candidate) && cast().isLoose(candidate))
        && !cast().isActOfAnother(candidate)
        && !Dangling.in(candidate.sentence().printed(), reader().above(candidate))
        && !RelativeDays.remain(candidate.sentence().printed())
        && novelty.saysMore(candidate);
  }

  private Familiar reader() {
    return new Familiar(weigher, language, above);
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

  private boolean isSameEvent(Candidate candidate) {
    return isOwn(candidate)
        || titles.words().isEmpty()
        || titles.isOf(candidate.sentence().article())
        || titles.isNamedIn(candidate.sentence().article().title());
  }
}
