package org.chenbao.edit.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chenbao.language.Dated;
import org.chenbao.language.Dates;
import org.chenbao.language.Name;
import org.chenbao.language.Quantities;
import org.chenbao.language.Quantity;
import org.chenbao.language.Quotes;
import org.chenbao.language.Sentences;
import org.chenbao.model.Place;

/// A sentence with what stands in it. Places count from the sentence's beginning.
///
/// @param line the line of the source that it begins on
public record Sentence(String words, int line, Facts facts) {
  /// As much of a sentence as a finding shows.
  private static final int SHOWN = 120;

  /// A colon before a number ends a label, unless it stands between the two sides of a score.
  private static final Pattern LABEL = Pattern.compile("(?<!(?<!\\d)\\d{1,3})：(?=\\d)");

  private static final String CLAUSE_ENDS = "，。；！？：,;!?\n——（）()";

  /// What can be compared of a sentence.
  ///
  /// @param quotes the words inside quotation marks
  public record Facts(
      List<Quantity> quantities, List<Dated> dates, List<Name> names, List<Place> quotes) {
    public Facts {
      quantities = List.copyOf(quantities);
      dates = List.copyOf(dates);
      names = List.copyOf(names);
      quotes = List.copyOf(quotes);
    }
  }

  /// The sentences of a text that begins on `line`.
  ///
  /// @param told the edition's day
  public static List<Sentence> in(String text, int line, LocalDate told) {
    var sentences = new ArrayList<Sentence>();
    for (Place place : Sentences.in(text)) {
      int breaks = (int) text.substring(0, place.start()).chars().filter(c -> c == '\n').count();
      sentences.add(of(place.of(text), line + breaks, told));
    }
    return List.copyOf(sentences);
  }

  private static Sentence of(String words, int line, LocalDate told) {
    String read = LABEL.matcher(words).replaceAll("；");
    List<Dated> dates = Dates.in(read, told);
    return new Sentence(
        words,
        line,
        new Facts(Quantities.in(read, dates), dates, Named.in(words), Quotes.in(words)));
  }

  /// True where a place lies in quoted words.
  public boolean isQuoted(Place place) {
    return facts.quotes.stream().anyMatch(q -> q.overlaps(place));
  }

  /// The clause that holds a place.
  public Place clause(Place place) {
    int start = place.start();
    while (start > 0 && CLAUSE_ENDS.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    int end = place.end();
    while (end < words.length() && CLAUSE_ENDS.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return new Place(start, end);
  }

  /// The clauses, in order, marks between them left out.
  public List<Place> clauses() {
    var clauses = new ArrayList<Place>();
    int at = 0;
    while (at < words.length()) {
      if (CLAUSE_ENDS.indexOf(words.charAt(at)) >= 0) {
        at++;
        continue;
      }
      Place clause = clause(new Place(at, at + 1));
      clauses.add(clause);
      at = clause.end() + 1;
    }
    return clauses;
  }

  /// The spot of this sentence for a finding, cut around `place` where it is long.
  public Spot at(Place place) {
    return Spot.of(line, shown(place));
  }

  /// The spot of this sentence from its beginning.
  public Spot spot() {
    return at(new Place(0, 0));
  }

  /// Past the rest of a word that was cut.
  private int begin(int at) {
    int start = at;
    while (start < words.length() && words.charAt(start) < 0x250 && words.charAt(start) != ' ') {
      start++;
    }
    return start;
  }

  private String shown(Place place) {
    if (words.length() <= SHOWN) {
      return words;
    }
    int start = place.end() <= SHOWN ? 0 : begin(Math.max(0, place.start() - SHOWN / 3));
    return words.substring(start, Math.min(words.length(), start + SHOWN));
  }
}
