package org.chenbao.edit.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chenbao.model.Language;

/// What of a sentence speaks for or against printing it below a headline and a lead, as numbers: 0
/// or 1 for what it is or is not, the others between 0 and about 4.
///
/// @param lead what leads, where anything does
/// @param reader who has read headline and lead
/// @param cast whom the story is about
/// @param matter what headline and lead tell
/// @param language the story's
record Traits(
    Weigher weigher,
    Novelty novelty,
    Optional<Candidate> lead,
    Familiar reader,
    Cast cast,
    Matter matter,
    Language language) {

  /// What is counted no further.
  private static final int FEW = 3;

  private static final int CLAUSES_COUNTED = 6;
  private static final double TOP = 5;
  private static final double LATE = 30;

  private static final Pattern VOICE = Pattern.compile("^[“\"]");

  private static final Pattern POINTS =
      Pattern.compile(
          "其(?!他|余|次|实|中)|[它他她]|该|这|此(?!前)"
              + "|\\b(?i:he|she|it|its|they|their|his|her|them|this|that|these|those)\\b");

  private static final Pattern HEDGES =
      Pattern.compile(
          "可能|或许|或将|似乎|也许|大概|\\b(?i:may|might|could|would|perhaps|likely|seems?|appears?)\\b");

  private static final Pattern PLANS =
      Pattern.compile(
          "将(?!近)|计划|预计|拟|目标|\\b(?i:will|plans?|expects?|expected|aims?|set to|due)\\b");

  private static final Pattern PRAISES =
      Pattern.compile(
          "强大|显著|大幅|卓越|全新|领先|高效|便捷|智能化|重要|关键|核心|优势|深度|进一步|更加|推动|打造"
              + "|\\b(?i:powerful|seamless\\w*|significant\\w*|important|major|key|better|easier|advanced"
              + "|cutting|leading|unique|rich|deep\\w*)\\b");

  private static final Pattern CLAUSES = Pattern.compile("[，；：、—,;:]");

  private static final Pattern SETS =
      Pattern.compile(
          "^(?:在|随着|当|如果|为|由于|对于|根据|针对|从|以)|^(?:In|On|When|While|As|With|For|After|Before"
              + "|If|By|At|To|Since|Although|Though|Because|Under) ");

  private static final Pattern PERCENT = Pattern.compile("[%％倍]|个百分点|\\bpercent\\b|\\d[x×]\\b");

  private static final Pattern DATED =
      Pattern.compile(
          "\\d ?[月日号]|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:January|February|March"
              + "|April|May|June|July|August|September|October|November|December) \\d");

  /// Whether it stands alone.
  private static final List<Trait> STANDS =
      List.of(
          is("dangles", v -> Dangling.in(v.printed(), v.above().reader().above(v.candidate()))),
          is("dangles alone", v -> !v.candidate().sentence().printable()),
          is("strangers", v -> !v.above().reader().knowsThem(v.candidate())),
          is("voice", v -> v.finds(VOICE)),
          new Trait("points", v -> v.counts(POINTS, FEW)),
          is("begins with the", v -> v.printed().startsWith("The ")),
          is("begins named", View::beginsNamed),
          is("sets a scene", v -> v.finds(SETS)));

  /// Whether it is about the story.
  private static final List<Trait> CONCERNS =
      List.of(
          is("of others", v -> v.above().cast().isOfOthers(v.candidate())),
          is("act of another", v -> v.above().cast().isActOfAnother(v.candidate())),
          is("common", v -> v.above().weigher().isCommon(v.candidate())),
          is("tells", v -> v.above().matter().tells(v.candidate())),
          new Trait("weight", v -> v.above().weigher().weight(v.candidate())),
          new Trait("titles share", v -> v.above().weigher().titleShare(v.candidate())),
          new Trait("matter share", v -> v.above().matter().share(v.candidate())),
          is("counts at the top", v -> v.candidate().countsAtTheTop()));

  /// What headline and lead do not say.
  private static final List<Trait> ADDS =
      List.of(
          is("nothing more", v -> !v.above().novelty().saysMore(v.candidate())),
          is("promise", v -> v.above().novelty().keepsPromise(v.candidate())),
          new Trait("like lead", v -> v.above().lead().map(v.candidate()::likeness).orElse(0.0)),
          new Trait("new share", View::newShare),
          new Trait("new amounts", v -> Math.min(FEW, v.newAmounts())),
          new Trait("new names", v -> Math.min(FEW, v.candidate().namesBeside(v.said()))));

  /// What kind of thing it says.
  private static final List<Trait> SAYS =
      List.of(
          is("quotes", v -> v.candidate().quotes()),
          is("earlier", v -> v.candidate().opensEarlier()),
          is("happens", v -> v.candidate().happens()),
          is("counts", v -> v.candidate().counts()),
          is("states", v -> v.candidate().states()),
          is("who and when", v -> v.candidate().tellsWhoAndWhen()),
          is("labelled", View::isLabelled),
          is("hedges", v -> v.finds(HEDGES)),
          is("plans", v -> v.finds(PLANS)),
          new Trait("praises", v -> v.counts(PRAISES, FEW)),
          is("percent", v -> v.finds(PERCENT)),
          is("dated", v -> v.finds(DATED)));

  /// Where it is from, and how it is built.
  private static final List<Trait> PLACE =
      List.of(
          new Trait("early place", v -> Math.min(1, v.index() / TOP)),
          new Trait("late place", v -> Math.min(1, v.index() / LATE)),
          new Trait("depth", View::depth),
          is("of the lead's report", v -> v.leadBefore().isPresent()),
          is(
              "right behind the lead",
              v -> v.leadBefore().filter(lead -> v.index() == lead.index() + 1).isPresent()),
          new Trait("length", View::length),
          new Trait("clauses", v -> v.counts(CLAUSES, CLAUSES_COUNTED)),
          is("chinese", v -> v.candidate().language() == Language.ZH),
          is("foreign", v -> v.candidate().language() != v.above().language()));

  private static final List<Trait> ALL =
      Stream.of(STANDS, CONCERNS, ADDS, SAYS, PLACE).flatMap(List::stream).toList();

  private record Trait(String name, ToDoubleFunction<View> of) {}

  private static Trait is(String name, Predicate<View> of) {
    return new Trait(name, v -> of.test(v) ? 1 : 0);
  }

  /// What they are called, in the order of their values.
  static List<String> names() {
    return ALL.stream().map(Trait::name).toList();
  }

  /// Their values for a candidate.
  double[] of(Candidate candidate) {
    var view = new View(this, candidate);
    return IntStream.range(0, ALL.size())
        .mapToDouble(i -> ALL.get(i).of.applyAsDouble(view))
        .toArray();
  }
}
