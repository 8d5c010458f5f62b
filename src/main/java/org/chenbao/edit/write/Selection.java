package org.chenbao.edit.write;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Sureness;
import org.chenbao.edit.title.Headline;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// Picks a story's lead and facts: what matters, nothing twice, spread over the reports.
///
/// Greedy choice by weight less what is said already (maximal marginal relevance, Carbonell and
/// Goldstein 1998), within a quota of sentences for each article.
final class Selection {
  private static final int MOST_FACTS = 6;

  /// How likely a fact must be worth its line: see [Worth]. Of what readers judged on twenty June
  /// days, each four left out in turn, 70 of 100 above these bounds are whole, telling and fresh;
  /// of what rules had chosen before 63 were.
  private static final double LEAST_WORTH = 0.46;

  /// ... where a story would else have too little.
  private static final double LEAST_FILLING = 0.38;

  private static final double LEAST_WHOLE = 0.87;
  private static final double LEAST_FRESH = 0.88;

  /// Words in another language cannot be compared with what was told: of the seven facts below this
  /// on seven June days three said again what stood above them.
  private static final double SURELY_FRESH = 0.92;

  /// ... and where there are fewer facts than are wanted, fresh above all doubt.
  private static final double BEYOND_DOUBT = 0.95;

  /// ... and so whole a fact that is surely fresh and points at nothing untold must be, where there
  /// are fewer than are wanted.
  private static final double NEARLY_WHOLE = 0.74;

  /// ... and if it says still less,
  private static final double MOSTLY_WHOLE = 0.8;

  /// ... as little as this.
  private static final double LEAST_FURTHER = 0.32;

  /// So whole what points at something that seems untold must be.
  private static final double SURELY_WHOLE = 0.93;

  /// So whole what points at headline and lead must be, or is in another language: of the first
  /// such facts readers found four of ten to name what nobody had introduced.
  private static final double WHOLE_BELOW_LEAD = 0.84;

  private static final int WANTED_FACTS = 3;

  /// Fewer do not carry a story.
  private static final int LEAST_FACTS = 2;

  /// Of what so many publishers tell any fact is better than none.
  private static final int MANY = 5;

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

  private final List<Candidate> facts = new ArrayList<>();
  private Map<Candidate, Worth> worth = Map.of();

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
    return leads().stream().findFirst().map(this::led);
  }

  /// The same, or one hardly worse below which more facts stand: what is quoted of a report as the
  /// lead cannot be quoted of it as a fact.
  Optional<Sentence> leadOfFacts() {
    List<Candidate> leads = leads();
    Optional<Candidate> best =
        leads.size() < 2
            ? leads.stream().findFirst()
            : leads.stream().max(Comparator.comparingInt(this::factsBelow));
    return best.map(this::led);
  }

  private List<Candidate> leads() {
    List<Candidate> eligible =
        pool.stream().filter(c -> quota.leaves(c) && isSure(c) && isSameEvent(c)).toList();
    return new LeadChoice(eligible, language, weigher, novelty, matter, reader()).best();
  }

  private Sentence led(Candidate lead) {
    chosen.add(lead);
    matter = matter.and(lead.sentence().printed());
    above += "\n" + lead.sentence().printed();
    return lead.sentence();
  }

  /// How many facts of those wanted would stand below a lead.
  private int factsBelow(Candidate lead) {
    Matter titled = matter;
    String head = above;
    led(lead);
    int below = Math.min(WANTED_FACTS, facts().size());
    chosen.clear();
    facts.clear();
    matter = titled;
    above = head;
    return below;
  }

  /// Up to six further sentences, in the order to print; call after [#lead]. Titles, and sentences
  /// in another language than the readers', only fill up.
  List<Sentence> facts() {
    worth = judged();
    add(MOST_FACTS, preferences.get(0).and(c -> isWorth(c, LEAST_WORTH)));
    add(WANTED_FACTS, preferences.get(0).and(this::isFurther));
    add(WANTED_FACTS, preferences.get(1).and(this::open));
    add(LEAST_FACTS, preferences.get(2).and(c -> isWorth(c, LEAST_WORTH)));
    add(WANTED_FACTS, preferences.get(2).and(c -> isWorth(c, LEAST_WORTH)));
    add(WANTED_FACTS, preferences.get(2).and(this::isFurther));
    fill();
    addDue();
    return inOrder(facts.stream().map(Candidate::sentence).toList());
  }

  /// The same, where those of one report stand as it tells them.
  private static List<Sentence> inOrder(List<Sentence> facts) {
    var ordered = new ArrayList<Sentence>();
    for (Sentence fact : facts) {
      facts.stream()
          .filter(f -> f.article().equals(fact.article()) && !ordered.contains(f))
          .min(Comparator.comparingInt(Sentence::index))
          .ifPresent(ordered::add);
    }
    return ordered;
  }

  /// How likely each sentence that may be printed is worth it.
  private Map<Candidate, Worth> judged() {
    Traits traits = traits();
    return candidates()
        .collect(
            Collectors.toMap(
                c -> c, c -> Worth.of(traits.of(c)), (one, _) -> one, LinkedHashMap::new));
  }

  /// Sentences that may be facts, whatever they are worth.
  Stream<Candidate> candidates() {
    return pool.stream()
        .filter(c -> !c.isTitle() && isSure(c) && isSameEvent(c))
        .filter(c -> !chosen.contains(c) && !RelativeDays.remain(c.sentence().printed()));
  }

  /// What speaks for or against a sentence below what is chosen so far: headline and lead, before
  /// [#facts].
  Traits traits() {
    Optional<Candidate> lead = chosen.stream().findFirst();
    return new Traits(weigher, novelty, lead, reader(), cast(), matter, language);
  }

  /// Headline and lead, as far as the readers can read them.
  String above() {
    return above;
  }

  private boolean isWorth(Candidate candidate, double least) {
    Worth of = worth.get(candidate);
    return of != null
        && of.whole() >= (dangles(candidate) ? SURELY_WHOLE : LEAST_WHOLE)
        && of.fresh() >= (isOwn(candidate) ? LEAST_FRESH : SURELY_FRESH)
        && of.all() >= least;
  }

  /// True for what may say somewhat less, and nothing that was told.
  private boolean isFurther(Candidate candidate) {
    Worth of = worth.get(candidate);
    return of != null
        && of.whole() >= (isOwn(candidate) ? NEARLY_WHOLE : WHOLE_BELOW_LEAD)
        && (isOwn(candidate) || reader().knowsThem(candidate))
        && stands(candidate, of)
        && of.fresh() >= (isOwn(candidate) ? SURELY_FRESH : BEYOND_DOUBT)
        && of.all() >= leastFurther(of);
  }

  private static double leastFurther(Worth of) {
    boolean sure = of.whole() >= MOSTLY_WHOLE && of.fresh() >= BEYOND_DOUBT;
    return sure ? LEAST_FURTHER : LEAST_FILLING;
  }

  /// True where it points at nothing, or at what headline and lead surely tell.
  private boolean stands(Candidate candidate, Worth of) {
    return candidate.sentence().printable()
        || (of.whole() >= WHOLE_BELOW_LEAD && !dangles(candidate));
  }

  /// True where it points at something that neither it nor headline and lead seem to tell.
  private boolean dangles(Candidate candidate) {
    return Dangling.in(candidate.sentence().printed(), reader().above(candidate));
  }

  /// Tells what says less where there is too little; a story that has too little with it does
  /// better without.
  private void fill() {
    int sure = facts.size();
    add(LEAST_FACTS, preferences.get(0).and(c -> isWorth(c, LEAST_FILLING)));
    add(LEAST_FACTS, preferences.get(2).and(c -> isWorth(c, LEAST_FILLING)));
    if (facts.size() < LEAST_FACTS && publishers < MANY) {
      chosen.removeAll(facts.subList(sure, facts.size()));
      facts.subList(sure, facts.size()).clear();
    }
  }

  /// What is due next ends the facts, where none of them tells it.
  private void addDue() {
    if (facts.stream().map(Candidate::sentence).noneMatch(this::isDue)) {
      add(facts.size() + 1, c -> isOwn(c) && isDue(c.sentence()) && isWorth(c, 0));
    }
  }

  /// True where a sentence says what is still to come, and when.
  boolean isDue(Sentence sentence) {
    LocalDate told = sentence.article().origin().published().atZone(zone).toLocalDate();
    return Due.in(sentence.printed(), told, today);
  }

  private void add(int most, Predicate<Candidate> of) {
    while (facts.size() < most) {
      Optional<Candidate> next =
          best(
              of.and(c -> quota.leaves(c) && !chosen.contains(c) && novelty.isBeside(c, facts)),
              this::worth);
      if (next.isEmpty()) {
        return;
      }
      facts.add(next.get());
      chosen.add(next.get());
    }
  }

  private double worth(Candidate candidate) {
    Worth of = worth.get(candidate);
    return of == null ? weigher.weight(candidate) : of.all();
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

  private Optional<Candidate> best(Predicate<Candidate> of, ToDoubleFunction<Candidate> weight) {
    return pool.stream().filter(of).max(Comparator.comparingDouble(weight));
  }

  private boolean isOwn(Candidate candidate) {
    return candidate.language() == language;
  }

  /// True for a title that may stand as a fact.
  private boolean open(Candidate candidate) {
    return quota.leaves(candidate)
        && isSure(candidate)
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
