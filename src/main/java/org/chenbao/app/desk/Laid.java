package org.chenbao.app.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chenbao.app.desk.Moves.Standing;
import org.chenbao.digest.Stories;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Ruling;
import org.chenbao.model.Story;
import org.chenbao.publish.form.MarkdownEdition;

/// A day as the newsroom makes it by the acts so far, before anybody writes in it.
///
/// @param articles of the run
record Laid(Run run, List<Article> articles, Stories stories, Ruling ruling) {
  Laid {
    articles = List.copyOf(articles);
  }

  Edition edition() {
    return ruling.edition();
  }

  /// The edition's Markdown.
  String text() {
    return new String(MarkdownEdition.of(edition()), StandardCharsets.UTF_8);
  }

  /// The story as the edition tells it, if it does.
  Optional<Proof> proof(Story story) {
    return edition().all().stream().filter(p -> p.story().id().equals(story.id())).findFirst();
  }

  String headline(Story story) {
    return proof(story).map(p -> p.headline().text()).orElse(story.lead().title());
  }

  /// Where the edition has a story.
  Standing standing(Story story) {
    boolean main = edition().stories().stream().anyMatch(p -> p.story().id().equals(story.id()));
    if (main) {
      return Standing.MAIN;
    }
    return proof(story).isPresent() ? Standing.BRIEF : Standing.FREE;
  }

  /// The title of a story that was found and is not to be told.
  Optional<String> untold(String story) {
    return stories.removed().stream()
        .filter(r -> r.story().equals(story))
        .map(Removed::text)
        .findFirst();
  }
}
