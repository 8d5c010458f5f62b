package org.chenbao.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All reports of one event.
///
/// @param id derived from the first article seen, so that it stays when reports are added
/// @param past what earlier editions told of it
public record Story(String id, Reports reports, Rank rank, Topic topic, Past past) {

  /// The reports of a story.
  ///
  /// @param all every report that surely tells it, the lead first, then by time
  /// @param copies pairs of the same text: what was copied, and the copy
  /// @param publishers how many independent owners report it, copies left out
  /// @param related reports that may tell another turn of the affair, by time: no fact rests on
  ///   them and none of them is counted
  /// @param cited ids of those that a person wants named below the story, in order; empty where the
  ///   newsroom chooses
  /// @param surety how sure it is that they tell one thing
  public record Reports(
      List<Article> all,
      List<Copy> copies,
      int publishers,
      List<Article> related,
      List<String> cited,
      Surety surety) {
    public Reports(List<Article> all, List<Copy> copies, int publishers) {
      this(all, copies, publishers, List.of());
    }

    public Reports(List<Article> all, List<Copy> copies, int publishers, List<Article> related) {
      this(all, copies, publishers, related, List.of(), Surety.UNKNOWN);
    }

    public Reports {
      if (all.isEmpty()) {
        throw new IllegalArgumentException("a story needs a report");
      }
      all = List.copyOf(all);
      copies = List.copyOf(copies);
      related = List.copyOf(related);
      cited = List.copyOf(cited);
    }

    /// The same, of some of them.
    public Reports of(List<Article> some) {
      return new Reports(some, copies, publishers, related, cited, surety);
    }

    /// The same, another report leading.
    public Reports ledBy(Article lead) {
      List<Article> ordered =
          Stream.concat(Stream.of(lead), all.stream().filter(a -> !a.equals(lead))).toList();
      return new Reports(ordered, copies, publishers, related, cited, surety);
    }

    /// The same, naming these below the story.
    public Reports citing(List<String> ids) {
      return new Reports(all, copies, publishers, related, ids, surety);
    }

    /// The same, where these do not surely tell what is printed.
    public Reports doubting(Set<String> unsure) {
      var doubted = new Surety(surety.ties, unsure, surety.others);
      return new Reports(all, copies, publishers, related, cited, doubted);
    }
  }

  /// How sure it is that the reports of a story tell one thing. What is likely enough to rank it
  /// and to remember it may be too little to be named below a line.
  ///
  /// @param ties between texts: of those of one text, one stands for all
  /// @param unsure ids of reports that do not surely tell what is printed of the story: they are
  ///   named as related
  /// @param others how likely each other story of the day tells the same, by its id: 0 to 1, those
  ///   that have nothing in common left out
  public record Surety(List<Tie> ties, Set<String> unsure, Map<String, Double> others) {
    /// Nobody has asked.
    public static final Surety UNKNOWN = new Surety(List.of(), Set.of());

    public Surety {
      ties = List.copyOf(ties);
      unsure = Set.copyOf(unsure);
      others = Map.copyOf(others);
    }

    public Surety(List<Tie> ties, Set<String> unsure) {
      this(ties, unsure, Map.of());
    }
  }

  /// How likely two reports tell one thing, by article id.
  ///
  /// @param likelihood between 0 and 1; pairs without a tie are not likely
  public record Tie(String one, String other, double likelihood) {}

  /// One text published twice, by article id.
  public record Copy(String original, String copy) {}

  /// Where a story stands in the day.
  ///
  /// @param place 1 for the first
  /// @param score between 0 and 1, higher is earlier
  /// @param reasons in words, the weightiest first
  public record Rank(int place, double score, List<String> reasons) {
    public Rank {
      reasons = List.copyOf(reasons);
    }
  }

  /// Where a story belongs.
  ///
  /// @param theme the field it is news of, under which it stands with others of the day
  /// @param section the stable section, for stories told in one line
  /// @param kinds what happens in it, as a theme's name says it, the plainest first
  public record Topic(String theme, String section, List<String> kinds) {
    public Topic {
      kinds = List.copyOf(kinds);
    }

    /// Where a story belongs in which no known kind of thing happens.
    public Topic(String theme, String section) {
      this(theme, section, List.of());
    }
  }

  /// What the archive knows.
  ///
  /// @param follows the story of an earlier edition that this one continues
  /// @param related earlier stories of the same companies or products, latest first: for background
  /// @param beside reports of other stories of the day whose figures stand beside this one's
  public record Past(Optional<Told> follows, List<Told> related, List<Article> beside) {
    /// Nothing was told before.
    public static final Past NONE = new Past(Optional.empty(), List.of());

    public Past(Optional<Told> follows, List<Told> related) {
      this(follows, related, List.of());
    }

    public Past {
      related = List.copyOf(related);
      beside = List.copyOf(beside);
    }

    /// The articles that earlier editions rested on, and those of the day's other stories.
    List<Article> sources() {
      return Stream.concat(
              Stream.concat(follows.stream(), related.stream())
                  .flatMap(told -> told.sources().stream()),
              beside.stream())
          .toList();
    }
  }

  /// The report to lead with: the primary source where there is one.
  public Article lead() {
    return reports.all().getFirst();
  }

  /// The same story of other reports.
  public Story of(Reports others) {
    return new Story(id, others, rank, topic, past);
  }

  /// The article with this id, among the reports or the sources of what was told before.
  ///
  /// @throws IllegalArgumentException where the story has no such article
  public Article article(String article) {
    return Stream.concat(reports.all().stream(), past.sources().stream())
        .filter(a -> a.id().equals(article))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in story " + id + ": " + article));
  }

  /// The article that this evidence is in.
  ///
  /// An article told before may have come again with another wording: both are known by one id, and
  /// the one that holds the quote is meant.
  ///
  /// @throws IllegalArgumentException where the story has no article with that id
  public Article source(Evidence evidence) {
    return holder(evidence).orElseGet(() -> article(evidence.article()));
  }

  /// The article that this evidence stands in, if the story has it.
  public Optional<Article> holder(Evidence evidence) {
    return Stream.concat(reports.all().stream(), past.sources().stream())
        .filter(a -> a.holds(evidence))
        .findFirst();
  }

  /// True where this article is a copy of another report of the story.
  public boolean isCopy(Article article) {
    return reports.copies().stream().anyMatch(c -> c.copy().equals(article.id()));
  }
}
