package org.chenbao.edit.write;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.language.Versions;
import org.chenbao.model.Language;

/// Chooses the sentence that says who did what: an early one that stands alone and says most of
/// what the headline says.
///
/// @param eligible sentences of this event that may still be quoted
/// @param language the story's
/// @param matter what the headline tells
/// @param reader who has read the headline
record LeadChoice(
    List<Candidate> eligible,
    Language language,
    Weigher weigher,
    Novelty novelty,
    Matter matter,
    Familiar reader) {

  private static final int LOOKS_AT = 6;
  private static final double LATER_COST = 0.15;

  /// A text tells more of the matter than a title.
  private static final double TITLE_COST = 0.9;

  /// A lead says who did what on which day.
  private static final double WHO_AND_WHEN = 0.8;

  private static final double ACT = 0.4;
  private static final double PER_NEWS = 0.2;
  private static final int NEWS_COUNTED = 3;

  /// A lead on somebody or something else stands only where there is no other.
  private static final double OF_ANOTHER = 2;

  /// It tells the headline's matter before all else.
  private static final double ABOUT_IT = 2;

  /// It tells so much of its own report's title, where it can be compared.
  private static final double TOLD_OF_TITLE = 0.25;

  /// ... and so much of the headline, where it bears on no title that can be compared.
  private static final double TOLD_OF_HEADLINE = 0.2;

  /// What one lead may weigh less than another that is hardly better.
  private static final double HARDLY_LESS = 0.5;

  private static final int COMPARED = 4;

  /// A lead that begins with somebody's words does not say who did what.
  private static final Pattern QUOTED = Pattern.compile("[“\"「]");

  /// The super-fast chip; The UN General Assembly is a name.
  private static final Pattern THING = Pattern.compile("The [a-z]");

  private record Weighed(Candidate candidate, double weight) {}

  /// What may lead, the best first, and then those hardly worse; in the readers' language where one
  /// is. Readers of English get a Chinese one only where no English report has any. Where none has
  /// any that they can read, the title says in full what the headline says of it.
  List<Candidate> best() {
    List<Candidate> own = language == Language.EN ? among(this::isOwn) : List.of();
    if (!own.isEmpty()) {
      return own;
    }
    List<Candidate> any = among(_ -> true);
    if (!any.isEmpty() && isOwn(any.getFirst())) {
      return any;
    }
    List<Candidate> full = inFull();
    return full.isEmpty() ? any : full;
  }

  /// The best of these: one that stands alone and tells its title before others.
  private List<Candidate> among(Predicate<Candidate> some) {
    Predicate<Candidate> may = some.and(this::canLead);
    return Stream.<Predicate<Candidate>>of(
            c -> tellsNews(c) && c.bearsOnTitle() && isUnderstood(c),
            c -> tellsNews(c) && isKnown(c),
            c -> isKnown(c) && c.happens())
        .flatMap(
            tells -> Stream.of(may.and(tells).and(this::isOwn), may.and(tells).and(c -> !isOwn(c))))
        .map(this::heaviest)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// The heaviest of these, and sentences that weigh hardly less.
  private List<Candidate> heaviest(Predicate<Candidate> may) {
    List<Weighed> weighed =
        eligible.stream()
            .filter(may)
            .map(c -> new Weighed(c, weight(c)))
            .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
            .limit(COMPARED)
            .toList();
    Stream<Weighed> others =
        weighed.stream()
            .skip(1)
            .filter(w -> !w.candidate.isTitle())
            .filter(w -> w.weight >= weighed.getFirst().weight - HARDLY_LESS);
    return Stream.concat(weighed.stream().limit(1), others).map(Weighed::candidate).toList();
  }

  /// The longer form of what is printed as the headline.
  private List<Candidate> inFull() {
    return heaviest(c -> isOwn(c) && isInFull(c) && tellsNews(c) && standsAlone(c));
  }

  private boolean isInFull(Candidate candidate) {
    return candidate.sentence().index() <= 1 && novelty.saysTheHeadlineInFull(candidate);
  }

  private static boolean standsAlone(Candidate candidate) {
    return !Dangling.in(candidate.sentence().printed());
  }

  private static boolean tellsNews(Candidate candidate) {
    return candidate.tellsAct() || candidate.tellsWhoAndWhen();
  }

  /// True where it does not open with a thing as if it were known (The super-fast chip); in another
  /// language than the headline's nothing else may be, either.
  private boolean isKnown(Candidate candidate) {
    return !THING.matcher(candidate.sentence().printed()).lookingAt()
        && (isOwn(candidate) || reader.understands(candidate));
  }

  /// What the headline cuts short is understood from it.
  private boolean isUnderstood(Candidate candidate) {
    return reader.understands(candidate) || (isInFull(candidate) && isKnown(candidate));
  }

  private boolean isOwn(Candidate candidate) {
    return candidate.language() == language;
  }

  private boolean canLead(Candidate candidate) {
    return candidate.sentence().index() < LOOKS_AT
        && standsAlone(candidate)
        && !candidate.opensEarlier()
        && !RelativeDays.remain(candidate.sentence().printed())
        && !QUOTED.matcher(candidate.sentence().printed()).lookingAt()
        && matter.concerns(candidate)
        && !isOfAnotherVersion(candidate)
        && (candidate.bearsOnTitle() || matter.share(candidate) >= TOLD_OF_HEADLINE)
        && (isOwn(candidate) || candidate.titleShare() >= TOLD_OF_TITLE)
        && !novelty.saysTheHeadlineAgain(candidate)
        && (novelty.isNewToTitle(candidate) || (!candidate.isTitle() && isInFull(candidate)));
  }

  /// True where it names the headline's product in another version: an M5 below one on the M6.
  private boolean isOfAnotherVersion(Candidate candidate) {
    String headline = novelty.headline().sentence().printed();
    return Versions.differ(Versions.in(headline), Versions.in(candidate.sentence().printed()));
  }

  /// How many amounts and names it has that the headline leaves out.
  private long news(Candidate candidate) {
    return candidate.amountsBeside(novelty.headline())
        + candidate.namesBeside(List.of(novelty.headline()));
  }

  /// True where the headline begins with somebody whom it does not name, or it is another report's
  /// title and has none of the headline's words but names.
  private boolean isOfAnother(Candidate candidate) {
    String headline = novelty.headline().sentence().printed();
    boolean silent = Named.first(headline).filter(first -> !first.isNamedIn(candidate)).isPresent();
    return silent || (candidate.isTitle() && !matter.tells(candidate));
  }

  private double weight(Candidate candidate) {
    return weigher.weight(candidate)
        + weigher.titleShare(candidate)
        + (isOwn(candidate) ? 0 : candidate.titleShare())
        + ABOUT_IT * matter.share(candidate)
        + novelty.promise(candidate)
        + (candidate.tellsAct() ? ACT : 0)
        + (candidate.tellsWhoAndWhen() ? WHO_AND_WHEN : 0)
        + PER_NEWS * Math.min(NEWS_COUNTED, news(candidate))
        - (isOfAnother(candidate) ? OF_ANOTHER : 0)
        - (candidate.isTitle() ? TITLE_COST : LATER_COST * candidate.sentence().index());
  }
}
