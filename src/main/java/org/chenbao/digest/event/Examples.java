package org.chenbao.digest.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chenbao.digest.Likeness;
import org.chenbao.digest.Usage;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Origin;
import org.chenbao.model.Outlet;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;

/// Texts of the kind a reader wants more of, and which events are near one of them: in meaning, in
/// words, and in names and ideas. None of the three is enough alone: the model finds any two texts
/// on AI rather alike.
///
/// Without a model no event is near. Safe for many threads.
public final class Examples {
  /// Of 21 events of three June days above this, near six Chinese examples, 16 are of their kind.
  private static final double NEAR = 5;

  /// Two English texts share words whatever they tell.
  private static final double BOTH_LATIN = 2;

  private static final double BY_WORDS = 16;
  private static final double BY_BRIDGE = 6;

  /// One idea in common makes a short title no nearer than this.
  private static final double MOST_BRIDGE = 0.3;

  private final Reader reader = new Reader(Glossary.load());
  private final Rarity rarity = Rarity.with(Usage.NONE);
  private final Likeness likeness;
  private final List<Sense> examples;

  public Examples(List<String> texts, Likeness likeness) {
    this.likeness = likeness;
    this.examples =
        texts.stream().filter(t -> !t.isBlank()).map(t -> sense(article(t.strip()))).toList();
  }

  /// A text with its vector, which is never changed.
  private static final class Sense {
    private final Weighed text;
    private final float[] vector;

    private Sense(Weighed text, float[] vector) {
      this.text = text;
      this.vector = vector;
    }

    private boolean isNear(Sense other) {
      if (vector.length == 0 || other.vector.length == 0) {
        return false;
      }
      double cosine = Bonds.cosine(vector, other.vector);
      double bridge = text.bridge().cosine(other.text.bridge());
      double near =
          Signs.deviations(cosine, text.latin(), other.text.latin())
              + BY_WORDS * text.words().cosine(other.text.words())
              + BY_BRIDGE * Math.min(MOST_BRIDGE, bridge);
      return near >= NEAR + (text.latin() && other.text.latin() ? BOTH_LATIN : 0);
    }
  }

  /// The examples an event is near to, in the reader's order.
  public List<String> near(Event event) {
    if (examples.isEmpty()) {
      return List.of();
    }
    List<Sense> senses = senses(event);
    return examples.stream()
        .filter(e -> senses.stream().anyMatch(e::isNear))
        .map(e -> e.text.reading().article().title())
        .toList();
  }

  /// One report in Latin letters and one that is not say what an event is about.
  private List<Sense> senses(Event event) {
    Map<Boolean, Article> first =
        event.originals().stream()
            .collect(
                Collectors.toMap(
                    a -> a.title().codePoints().noneMatch(Scripts::isHan), a -> a, (a, _) -> a));
    return first.values().stream().map(this::sense).toList();
  }

  private Sense sense(Article article) {
    Reading reading = reader.read(article);
    return new Sense(Weighed.of(reading, rarity), likeness.vector(reading.gist()));
  }

  private static Article article(String text) {
    var outlet = new Outlet("", "", Tier.MINOR);
    var origin = new Origin("", outlet, "", Instant.EPOCH, Language.OTHER);
    return new Article("", origin, new Words(text, "", ""), List.of());
  }
}
