package org.chenbao.digest.event;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.language.Scripts;
import org.chenbao.model.Article;
import org.chenbao.model.Words;

/// Reads off an article what tells its event. A pure function; safe for many threads.
final class Reader {
  /// Chinese characters of summary and text that are read: the first sentences say what happened.
  private static final int LEAD = 300;

  /// English takes two to three letters for one Chinese character.
  private static final int LATIN_LEAD = 2 * LEAD;

  /// A summary shorter than this is a teaser: the text is read on.
  private static final int TEASER = 80;

  /// Characters embedded behind the title. The model reads 128 pieces; time grows with length.
  private static final int GIST = 200;

  private static final int LATIN_GIST = 2 * GIST;

  private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,500}>|&[a-z#0-9]{2,8};");

  /// Addresses, and what a link board says of every link it lists: no word of the page's own.
  private static final Pattern ADDRESSES =
      Pattern.compile(
          "https?://\\S+|\\b(?:Article|Comments) URL:|\\bPoints: \\d+|# Comments: \\d+"
              + "|\\bHN \\d+ ?(?:分|points)(?: · \\d+ ?(?:条评论|comments))?");

  /// An aggregator's addition to a title: ` - Reuters` at Google News, ` -- site -- motto`.
  private static final Pattern AFTER_TITLE = Pattern.compile("( -- .*| - [^-]{2,40})$");

  /// Marks of a series, which are no part of what is said: `Show HN:`, `[分享]`, `(2019)`.
  private static final Pattern SERIES =
      Pattern.compile(
          "^(?:\\[[^\\]]{1,12}\\]\\s*|【[^】]{1,8}】\\s*|(?:show|ask|tell|launch) hn\\s*[:：–-]\\s*)+"
              + "|\\s*\\[(?:pdf|video|audio)\\]$",
          Pattern.CASE_INSENSITIVE);

  /// A title's signature, which all columns of its writer share: `via @site, @writer`.
  private static final Pattern BYLINE =
      Pattern.compile(
          "\\s+(?:via|by|from|h/t)\\s+@\\w+(?:[,\\s]+@\\w+)*$"
              + "|\\s*\\([\\p{L} .'’&-]{3,60}/[\\p{L}\\d .'’&-]{2,40}\\)$",
          Pattern.CASE_INSENSITIVE);

  /// What the terms of neighbouring Chinese characters begin with.
  private static final String PAIR = "z:";

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final Glossary glossary;

  Reader(Glossary glossary) {
    this.glossary = glossary;
  }

  Reading read(Article article) {
    String title = Scripts.simplified(title(article));
    String lead = Scripts.simplified(lead(article.words()));
    Map<String, Double> words = new HashMap<>();
    Map<String, Double> ideas = new HashMap<>();
    add(title, 2, words, ideas);
    Set<String> titleHappenings = happenings(ideas);
    add(lead, 1, words, ideas);
    var happenings = new Reading.Said(titleHappenings, happenings(ideas));
    Reading.Signs signs = signs(title, lead, happenings);
    Map<String, Double> bridge = bridge(signs, damped(ideas));
    var terms = new Reading.Terms(damped(words), bridge, naming(title + "\n" + lead, signs));
    Genre genre = Genre.of(Scripts.simplified(article.title()));
    return new Reading(
        article, genre, terms, signs, title + "\n" + start(lead, latin(title) ? LATIN_GIST : GIST));
  }

  /// What a text of any length names, tells and counts.
  record Content(Set<String> names, Set<String> happenings, Set<String> figures) {}

  Content content(String raw) {
    String text = Scripts.simplified(raw);
    Map<String, Double> ideas = new HashMap<>();
    add(text, 1, new HashMap<>(), ideas);
    return new Content(
        Marks.names(text, !HAN.matcher(text).find()), happenings(ideas), Marks.figures(text));
  }

  private Reading.Signs signs(String title, String lead, Reading.Said happenings) {
    boolean latin = !HAN.matcher(title + lead).find();
    Set<String> titleNames = Marks.names(title, latin);
    return new Reading.Signs(
        new Reading.Said(titleNames, union(titleNames, Marks.names(lead, latin))),
        happenings,
        union(Marks.figures(title), Marks.figures(lead)),
        new Reading.Title(versions(title, titleNames), subject(title)));
  }

  /// Versions of what is a name: `names 40 experts` has none.
  private static Map<String, Set<String>> versions(String title, Set<String> names) {
    Map<String, Set<String>> versions = Marks.versions(title);
    versions.keySet().removeIf(product -> !names.contains(Stem.of(product)));
    return versions;
  }

  private Set<String> subject(String title) {
    String folded = folded(title);
    Set<String> subject = new HashSet<>();
    Cuts.pairs(folded.substring(0, glossary.happeningIn(folded)))
        .forEach(pair -> subject.add(PAIR + pair));
    return subject;
  }

  private static Set<String> happenings(Map<String, Double> ideas) {
    Set<String> happenings = new HashSet<>(ideas.keySet());
    happenings.removeIf(term -> !term.startsWith(Glossary.HAPPENING));
    return happenings;
  }

  private static String title(Article article) {
    String named = SERIES.matcher(article.title()).replaceAll("");
    String title = BYLINE.matcher(named).replaceFirst("");
    boolean added = title.contains(" -- ") || article.url().contains("://news.google.com/");
    return added ? AFTER_TITLE.matcher(title).replaceFirst("") : title;
  }

  private static boolean latin(String title) {
    return !HAN.matcher(title).find();
  }

  private static String lead(Words words) {
    int most = latin(words.title()) ? LATIN_LEAD : LEAD;
    String summary = prose(words.summary());
    String lead =
        summary.length() < TEASER ? summary + "\n" + prose(start(words.text(), 2 * most)) : summary;
    return start(lead, most);
  }

  private static String prose(String raw) {
    String text = MARKUP.matcher(raw).replaceAll(" ");
    return ADDRESSES.matcher(text).replaceAll(" ").strip();
  }

  private void add(
      String text, double weight, Map<String, Double> words, Map<String, Double> ideas) {
    String folded = folded(text);
    List<String> stems = Cuts.stems(folded);
    for (String stem : stems) {
      if (Cuts.tells(stem)) {
        words.merge("w:" + stem, weight, Double::sum);
      }
    }
    Cuts.pairs(folded).forEach(p -> words.merge(PAIR + p, weight, Double::sum));
    for (String idea : glossary.ideas(folded, stems)) {
      words.merge(idea, weight, Double::sum);
      ideas.merge(idea, weight, Double::sum);
    }
    for (Name name : Names.in(text)) {
      words.merge("n:" + name.canonical(), weight, Double::sum);
    }
  }

  /// The terms of names, and of the words that names are written in.
  private static Set<String> naming(String text, Reading.Signs signs) {
    Set<String> naming = new HashSet<>();
    for (String name : signs.names().all()) {
      naming.add("n:" + name);
      Cuts.stems(name).forEach(stem -> naming.add("w:" + stem));
    }
    for (Name name : Names.in(text)) {
      String written = folded(name.place().of(text));
      naming.add("n:" + name.canonical());
      Cuts.stems(written).forEach(stem -> naming.add("w:" + stem));
      Cuts.pairs(written).forEach(pair -> naming.add(PAIR + pair));
    }
    return naming;
  }

  /// Names and figures count by their place, ideas a little less: they are many.
  private static Map<String, Double> bridge(Reading.Signs signs, Map<String, Double> ideas) {
    Map<String, Double> bridge = new HashMap<>();
    ideas.forEach((idea, weight) -> bridge.put(idea, 0.8 * weight));
    Set<String> titleNames = signs.names().title();
    signs.names().all().forEach(n -> bridge.put("n:" + n, titleNames.contains(n) ? 1.7 : 1.0));
    signs.figures().forEach(f -> bridge.put("f:" + f, 1.5));
    return bridge;
  }

  /// Lower case, full-width letters and digits as plain ones.
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /// Said three times is not three times as telling.
  private static Map<String, Double> damped(Map<String, Double> counts) {
    Map<String, Double> damped = new HashMap<>();
    counts.forEach((term, count) -> damped.put(term, 1 + Math.log(count)));
    return damped;
  }

  private static String start(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
