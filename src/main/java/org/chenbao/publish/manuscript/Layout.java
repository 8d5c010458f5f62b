package org.chenbao.publish.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Section;
import org.chenbao.model.Manuscript.Story;
import org.chenbao.model.Manuscript.Text;

/// A manuscript's sections as `edition.json` has them: themes, groups of briefs, and what is
/// neither, so that nothing is lost.
final class Layout {
  /// Sections whose lists are told in one line each, linked or not.
  private static final Pattern BRIEFS =
      Pattern.compile(
          "(?i).*(更多|快[讯訊]|动态|動態|[简簡短][讯訊]|速[览覽]|速[递遞]|要[闻聞]|其他|其它|一句话|in"
              + " brief|briefs|more|quick|roundup|other news|headlines).*");

  /// Sections that tell no news.
  private static final Pattern NO_NEWS =
      Pattern.compile(
          "(?i).*([导導][读讀语語]|摘要|提要|目[录錄]|概[览覽]|[总總][结結]|小[结結]|[结結][语語]|[编編][者辑輯]|前言|[关關][于於]|[声聲]明|致[谢謝]|[订訂][阅閱]|[联聯][系繫]|[说說]明"
              + "|参考|summary|tl;?dr|contents|about|credits|subscribe|references|intro|editor|outlook).*");

  /// A numbered line in bold is a heading in all but its marks.
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\d{1,2}\\s*[.、．)：:]|[一二三四五六七八九十]{1,3}、|[①-⑳]).*");

  private final List<Theme> themes = new ArrayList<>();
  private final List<BriefGroup> groups = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private Layout() {}

  static Layout of(List<Section> sections) {
    var layout = new Layout();
    sections.forEach(layout::add);
    return layout;
  }

  /// Stories told at length under a theme.
  record Theme(Text name, List<Story> stories) {
    Theme {
      stories = List.copyOf(stories);
    }
  }

  /// Parts that belong to no story.
  ///
  /// @param heading what they stand below, empty for what stands above all headings
  record Note(Text heading, List<Part> parts) {
    Note {
      parts = List.copyOf(parts);
    }
  }

  List<Theme> themes() {
    return List.copyOf(themes);
  }

  List<BriefGroup> groups() {
    return List.copyOf(groups);
  }

  List<Note> notes() {
    return List.copyOf(notes);
  }

  /// True where a section of this name tells its news in a line each.
  static boolean briefs(Text heading) {
    return BRIEFS.matcher(heading.words()).matches();
  }

  private void add(Section section) {
    Text heading = section.heading();
    var stories = new ArrayList<Story>();
    if (!heading.links().isEmpty()) {
      stories.add(new Story(heading, section.parts()));
    } else {
      stories.addAll(told(section));
      if (stories.isEmpty()) {
        sort(heading, section.parts());
      }
    }
    for (Story story : section.stories()) {
      if (BriefGroup.is(story)) {
        sort(story.headline(), story.parts());
      } else {
        stories.add(story);
      }
    }
    if (!stories.isEmpty()) {
      themes.add(new Theme(heading, stories));
    } else if (!heading.isEmpty() && !told(heading)) {
      notes.add(new Note(heading, List.of()));
    }
  }

  /// True where something was kept under this heading.
  private boolean told(Text heading) {
    return groups.stream()
            .anyMatch(g -> g.name().equals(heading.words()) || g.under().equals(heading.words()))
        || notes.stream().anyMatch(n -> n.heading().equals(heading));
  }

  /// Stories in a section without headings of stories: below lines in bold, or the section itself.
  private List<Story> told(Section section) {
    List<Part> parts = section.parts();
    String heading = section.heading().words();
    boolean news = section.stories().isEmpty() && !NO_NEWS.matcher(heading).matches();
    if (!news) {
      return List.of();
    }
    List<Story> below = below(parts);
    if (!below.isEmpty()) {
      int first = parts.indexOf(new Part.Label(below.getFirst().headline()));
      if (first > 0) {
        sort(section.heading(), parts.subList(0, first));
      }
      return below;
    }
    boolean tells =
        !heading.isEmpty()
            && !BRIEFS.matcher(heading).matches()
            && parts.stream().anyMatch(Part.Paragraph.class::isInstance)
            && parts.stream().noneMatch(p -> BriefGroup.links(p));
    return tells ? List.of(new Story(section.heading(), parts)) : List.of();
  }

  /// The stories below lines in bold that link or are numbered.
  private static List<Story> below(List<Part> parts) {
    var stories = new ArrayList<Story>();
    for (int at = 0; at < parts.size(); at++) {
      if (begins(parts, at)) {
        Part.Label label = (Part.Label) parts.get(at);
        stories.add(new Story(label.text(), List.of()));
      } else if (!stories.isEmpty()) {
        Story last = stories.removeLast();
        var more = new ArrayList<>(last.parts());
        more.add(parts.get(at));
        stories.add(new Story(last.headline(), more));
      }
    }
    return stories;
  }

  private static boolean begins(List<Part> parts, int at) {
    boolean alone =
        at + 1 < parts.size()
            && parts.get(at) instanceof Part.Label
            && parts.get(at + 1).line() > parts.get(at).line()
            && !(parts.get(at + 1) instanceof Part.Label);
    return alone && parts.get(at) instanceof Part.Label(Text text) && tells(text);
  }

  /// True for a line in bold that names a story: it links or is numbered.
  static boolean tells(Text label) {
    return !label.links().isEmpty() || NUMBERED.matcher(label.words()).matches();
  }

  /// Lists of links become briefs, the rest a note.
  private void sort(Text heading, List<Part> parts) {
    boolean briefs = briefs(heading);
    var rest = new ArrayList<Part>();
    String name = Labelled.named(heading.words());
    for (int at = 0; at < parts.size(); at++) {
      Part part = parts.get(at);
      if (part instanceof Part.Label(Text label) && briefs && runsOn(parts, at)) {
        at++;
        Text words = ((Part.Paragraph) parts.get(at)).text();
        group(heading, name, new Bullet(label.words(), words, List.of()));
      } else if (part instanceof Part.Label(Text label) && names(parts, at, briefs)) {
        name = label.words();
      } else if (part instanceof Part.Bullets bullets && BriefGroup.groups(bullets)) {
        for (Bullet named : bullets.items()) {
          group(heading, BriefGroup.name(named), named.children().toArray(Bullet[]::new));
        }
      } else if (part instanceof Part.Bullets bullets && (briefs || BriefGroup.links(bullets))) {
        group(heading, name, bullets.items().toArray(Bullet[]::new));
      } else if (part instanceof Part.Paragraph(Text text) && briefs && begins(text)) {
        group(heading, name, new Bullet("", text, List.of()));
      } else if (briefs && !BriefGroup.rows(part).isEmpty()) {
        group(heading, name, BriefGroup.rows(part).toArray(Bullet[]::new));
        rest.add(BriefGroup.head((Part.Other) part));
      } else if (!(part instanceof Part.Rule)) {
        rest.add(part);
      }
    }
    if (!rest.isEmpty()) {
      notes.add(new Note(heading, rest));
    }
  }

  /// True where a label and what it labels are one paragraph.
  private static boolean runsOn(List<Part> parts, int at) {
    return at + 1 < parts.size()
        && parts.get(at + 1) instanceof Part.Paragraph(Text text)
        && text.line() == parts.get(at).line();
  }

  /// True where a paragraph begins with a link.
  private static boolean begins(Text text) {
    return !text.links().isEmpty() && text.words().startsWith(text.links().getFirst().words());
  }

  /// True where a label names a list of briefs.
  private static boolean names(List<Part> parts, int at, boolean briefs) {
    return parts.get(at) instanceof Part.Label(Text label)
        && label.links().isEmpty()
        && at + 1 < parts.size()
        && switch (parts.get(at + 1)) {
          case Part.Bullets bullets -> briefs || BriefGroup.links(bullets);
          case Part.Paragraph(Text text) -> briefs && begins(text);
          case Part other -> briefs && !BriefGroup.rows(other).isEmpty();
        };
  }

  private void group(Text heading, String name, Bullet... items) {
    BriefGroup last = groups.isEmpty() ? new BriefGroup("", "", List.of()) : groups.getLast();
    boolean goesOn = last.under().equals(heading.words()) && last.name().equals(name);
    var all = new ArrayList<Bullet>(goesOn ? groups.removeLast().items() : List.of());
    all.addAll(List.of(items));
    groups.add(new BriefGroup(heading.words(), name, all));
  }
}
