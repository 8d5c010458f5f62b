package org.chenbao.edit.desk.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Manuscript.FrontKey;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Section;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.model.Manuscript.Text;

/// Reads what each part of a manuscript is for.
final class PageReader {
  /// Stands for the edition's day where it names none: dates are then compared among themselves.
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

  private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})");

  /// Headings of sections that tell no news of their own.
  private static final Pattern SUMMARY =
      Pattern.compile("(?i)摘要|速览|导读|要点|目录|概览|tl;?dr|summary|highlights|contents|at a glance");

  private static final Pattern ABOUT =
      Pattern.compile("(?i)关于|声明|致谢|订阅|编者|说明|联系|参考|about|credits|subscribe|references");

  private final LocalDate told;
  private final List<Item> items = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();

  private PageReader(LocalDate told) {
    this.told = told;
  }

  static Page read(Manuscript manuscript, Files files) {
    Optional<LocalDate> date = date(manuscript);
    var reader = new PageReader(date.orElse(ANY_DAY));
    reader.front(manuscript);
    manuscript.sections().forEach(reader::section);
    return new Page(manuscript, reader.items, reader.stretches, date, files);
  }

  private static Optional<LocalDate> date(Manuscript manuscript) {
    return manuscript.front().stream()
        .filter(k -> k.name().equals("date"))
        .flatMap(k -> k.values().stream())
        .flatMap(v -> day(v).stream())
        .findFirst();
  }

  /// The day that a text names in figures.
  static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    try {
      return day.find()
          ? Optional.of(
              LocalDate.parse(
                  "%s-%2s-%2s"
                      .formatted(day.group(1), day.group(2), day.group(3))
                      .replace(' ', '0')))
          : Optional.empty();
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private void front(Manuscript manuscript) {
    for (FrontKey key : manuscript.front()) {
      switch (key.name()) {
        case "title" -> key.values().forEach(v -> add(Role.TITLE, v, key.line()));
        case "seo", "tags", "keywords" -> key.values().forEach(v -> add(Role.TAG, v, key.line()));
        case "summary", "description" -> key.values().forEach(v -> summary(v, key.line()));
        default -> {}
      }
    }
    if (!manuscript.title().isEmpty()) {
      add(Role.TITLE, manuscript.title());
    }
  }

  private void summary(String value, int line) {
    value
        .lines()
        .map(l -> l.replaceFirst("^\\s*[-*•]\\s*", "").strip())
        .filter(l -> !l.isEmpty())
        .forEach(l -> add(Role.SUMMARY, l, line));
  }

  private void section(Section section) {
    Text heading = section.heading();
    if (!heading.links().isEmpty()) {
      story(heading, section.parts());
    } else {
      if (!heading.isEmpty()) {
        add(Role.THEME, heading);
      }
      parts(heading.words(), section.parts(), section.stories().isEmpty());
    }
    section.stories().forEach(this::story);
  }

  private void story(Story story) {
    if (Briefs.isGroup(story)) {
      add(Role.THEME, story.headline());
      parts(story.headline().words(), story.parts(), true);
    } else {
      story(story.headline(), story.parts());
    }
  }

  /// Parts below a heading that tells no story itself.
  private void parts(String heading, List<Part> parts, boolean alone) {
    boolean summary = SUMMARY.matcher(heading).find();
    for (Part part : parts) {
      if (part instanceof Part.Bullets bullets && summary) {
        bullets.items().forEach(b -> add(Role.SUMMARY, Briefs.words(b), b.text().line()));
      } else if (part instanceof Part.Bullets bullets
          && !ABOUT.matcher(heading).find()
          && (alone || Briefs.link(bullets))
          && !heading.isEmpty()) {
        bullets.items().forEach(b -> keep(Briefs.item(b, told)));
      } else if (part instanceof Part.Label label) {
        add(Role.THEME, label.text());
      } else {
        BodyReader.rest(part, told).forEach(stretches::add);
      }
    }
  }

  private void story(Text headline, List<Part> parts) {
    Stretch head = stretch(Role.HEADLINE, headline);
    List<Stretch> body = new BodyReader(told).read(parts);
    List<Manuscript.Link> links =
        head.links().isEmpty()
            ? body.stream().flatMap(s -> s.links().stream()).toList()
            : head.links();
    keep(new Item(head, links, body, true));
  }

  private void keep(Item item) {
    items.add(item);
    item.stretches().forEach(stretches::add);
  }

  private Stretch stretch(Role role, Text text) {
    return Stretch.of(role, text.words(), text.line(), text.links(), told);
  }

  private void add(Role role, Text text) {
    stretches.add(stretch(role, text));
  }

  private void add(Role role, String words, int line) {
    stretches.add(Stretch.of(role, words, line, List.of(), told));
  }
}
