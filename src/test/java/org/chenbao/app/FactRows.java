package org.chenbao.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.digest.Digest;
import org.chenbao.digest.event.Weights;
import org.chenbao.edit.write.FactTraits;
import org.chenbao.model.Article;
import org.chenbao.model.Story;

/// Prints what may be told of each day's first stories as tab-separated rows: day, id, traits, and
/// with `words` headline, lead and sentence, too. `scripts/fit-facts` learns from the first,
/// readers judge the second.
final class FactRows {
  /// Stories of a day that an edition may have room for.
  private static final int STORIES = 60;

  private FactRows() {}

  public static void main(String... args) throws IOException {
    boolean words = args[0].equals("words");
    Path days = Path.of(args[1]);
    System.out.println(
        "day\tabove\tarticle\tfield\tstart\t" + String.join("\t", FactTraits.names()));
    Path cache = Files.createTempDirectory("facts");
    try (var models =
        Models.open(
            cache, new Progress(new PrintWriter(Writer.nullWriter()), true), ModelBooks.none())) {
      for (String day : List.of(args).subList(2, args.length)) {
        print(LocalDate.parse(day), days, models, words);
      }
    }
  }

  private static void print(LocalDate day, Path days, Models models, boolean words) {
    var articles = new ArrayList<Article>();
    for (LocalDate each : List.of(day.minusDays(1), day)) {
      JsonLines.read(days.resolve(each + ".jsonl.gz"), row -> articles.add(ArticleJson.read(row)));
    }
    Profile profile = Profile.STANDARD;
    var digest =
        new Digest(
            models.likeness(), Weights.bundled(), profile.interests().in(profile.language()));
    List<Story> told = digest.stories(articles, (_, _) -> List.of(), day).told();
    told.stream()
        .limit(STORIES)
        .flatMap(story -> FactTraits.of(story, profile.readers()).stream())
        .forEach(row ->
            System.out.println(
                day
                    + "\t"
                    + row.id()
                    + "\t"
                    + row.traits()
                    + (words
                        ? "\t" + row.above().replace("\n", " ‖ ") + "\t" + row.printed()
                        : "")));
  }
}
