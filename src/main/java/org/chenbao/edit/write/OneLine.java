package org.chenbao.edit.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.edit.Readers;
import org.chenbao.edit.Sureness;
import org.chenbao.edit.Wording;
import org.chenbao.edit.title.Headline;
import org.chenbao.language.Tokens;
import org.chenbao.model.Claim;
import org.chenbao.model.Draft;
import org.chenbao.model.Field;
import org.chenbao.model.Language;
import org.chenbao.model.Story;

/// A story told in one line: a headline, and behind it what the reader does not know from it.
///
/// First the title's own detail or a sentence, then another publisher's title where it has a name
/// or an amount that nothing before it told.
final class OneLine {
  /// A sentence of more characters is no line.
  private static final int LONGEST = 90;

  /// Words that a line's sentence has in common with its headline, or it is about something else.
  private static final int LEAST_SHARED = 2;

  /// ... and words that it adds.
  private static final int LEAST_NEW = 3;

  /// Behind a wider first part a line has no room for a second.
  private static final int WIDEST_FIRST = 84;

  /// What is left of a sentence when the headline in front goes is no less than this.
  private static final int NARROWEST_REST = 12;

  private final Readers readers;

  OneLine(Readers readers) {
    this.readers = readers;
  }

  /// The line of a story.
  Draft of(Story story) {
    var heading = new Heading(story, readers);
    Optional<Sentence> said = new Selection(story, readers, Sureness.IN_ONE_LINE).lead();
    Optional<Claim> instead = said.flatMap(heading::insteadOf);
    if (instead.isPresent()) {
      return line(story, instead.get(), printed(said.orElseThrow()));
    }
    Headline split = Headline.split(heading.titled().title());
    Claim headline = heading.title(heading.titled(), split.head());
    Claim told = detail(heading, split, said).map(OneLine::unstopped).orElse(headline);
    return line(story, headline, more(heading, headline, told));
  }

  /// A headline and what stands behind it; nothing where that is the headline with a full stop.
  private Draft line(Story story, Claim headline, Claim detail) {
    String bare = detail.text().replaceFirst("[。.](?=$| ?[（(])", "");
    boolean again = bare.equals(headline.text());
    return new Draft(story, headline, again ? headline : behind(headline, detail), List.of());
  }

  /// What stands behind a headline that is marked needs no mark of its own.
  private Claim behind(Claim headline, Claim detail) {
    String mark = Wording.FOREIGN_MARK.in(readers.language());
    return headline.text().endsWith(mark)
        ? new Claim(detail.text().replace(mark, ""), detail.evidence())
        : detail;
  }

  /// The title's own detail, or a sentence that adds to it.
  private Optional<Claim> detail(Heading heading, Headline split, Optional<Sentence> said) {
    if (!split.rest().isEmpty()) {
      return Optional.of(heading.title(heading.titled(), split.rest()));
    }
    return said.filter(s -> s.language() == heading.titled().origin().language())
        .filter(s -> s.field() != Field.TITLE || goesBeyond(s.printed(), split.head()))
        .filter(s -> s.printed().length() < LONGEST && !TitleChoice.plays(s.printed()))
        .filter(s -> adds(s.printed(), split.head()))
        .map(this::printed)
        .map(c -> new Claim(beyond(c.text(), split.head()), c.evidence()));
  }

  /// The reports that surely tell what the headline tells.
  private static Story sure(Heading heading) {
    Story story = heading.printable();
    var sureness = new Sureness(story);
    Set<String> sure = sureness.surelyWith(heading.titled().id(), Sureness.TO_WRITE_FROM);
    return story.of(
        story
            .reports()
            .of(
                story.reports().all().stream()
                    .filter(a -> sure.contains(sureness.text(a.id())))
                    .toList()));
  }

  /// What is told, and behind it what another publisher's title says beyond that, if it is short.
  private static Claim more(Heading heading, Claim headline, Claim told) {
    Language own = heading.titled().origin().language();
    boolean bare = told.equals(headline);
    if (!bare && Headline.width(told.text()) > WIDEST_FIRST) {
      return told;
    }
    Claim known = both(headline, " ", told);
    return TitleChoice.another(sure(heading), known, own, bare)
        .map(a -> heading.title(a, unknown(a.title(), known.text())))
        .map(c -> bare ? c : both(told, own == Language.ZH ? "；" : "; ", c))
        .orElse(told);
  }

  /// A title, or its detail alone where the reader knows what it begins with.
  private static String unknown(String title, String known) {
    Headline split = Headline.split(title);
    boolean again = !split.rest().isEmpty() && !adds(split.head(), known);
    return again ? split.rest() : Headline.of(title).head();
  }

  private static boolean goesBeyond(String title, String headline) {
    return !beyond(title, headline).contains(headline);
  }

  /// A sentence without the headline that begins it, said by whomever.
  static String beyond(String sentence, String headline) {
    String rest =
        sentence.replaceFirst(
            "^(?:[^：，]{2,16}：)?" + Pattern.quote(headline) + "(?:[，；：]|[,;:] )", "");
    return Headline.width(rest) < NARROWEST_REST ? sentence : rest;
  }

  /// True where a sentence is about the same and says more.
  private static boolean adds(String sentence, String headline) {
    var known = Set.copyOf(Tokens.in(headline));
    var words = Set.copyOf(Tokens.in(sentence));
    long shared = words.stream().filter(known::contains).count();
    return shared >= LEAST_SHARED && words.size() - shared >= LEAST_NEW;
  }

  private static Claim both(Claim one, String between, Claim other) {
    return new Claim(
        one.text() + between + other.text(),
        Stream.concat(one.evidence().stream(), other.evidence().stream()).distinct().toList());
  }

  private static Claim unstopped(Claim claim) {
    return new Claim(claim.text().replaceFirst("(?:。|(?<=[a-z]{3})\\.)$", ""), claim.evidence());
  }

  private Claim printed(Sentence sentence) {
    return Heading.marked(sentence, readers.language());
  }
}
