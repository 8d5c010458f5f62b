package org.chenbao.edit.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chenbao.model.Manuscript.Bullet;
import org.chenbao.model.Manuscript.Part;
import org.chenbao.model.Manuscript.Text;

/// Reads what stands below a story's headline: facts, then what its labels say.
final class BodyReader {
  private static final Pattern INSIGHT =
      Pattern.compile("(?i)解读|洞察|点评|分析|观点|编辑部|insight|analysis|our take|why it matters");
  private static final Pattern IMPACT =
      Pattern.compile("(?i)^影响|投资启示|展望|启示|impact|outlook|what it means");

  /// Groups that are neither facts of this edition nor its views.
  private static final Pattern REST =
      Pattern.compile("(?i)来源|出处|说法不一|原文|延伸阅读|相关阅读|sources?|accounts differ|further reading");

  /// A line that ties a story to an earlier one.
  private static final Pattern TIE =
      Pattern.compile("(?i)报道的后续|此前报道|前情提要|follow-up|earlier report");

  private final LocalDate told;
  private final List<Stretch> body = new ArrayList<>();
  private Role role = Role.FACT;
  private Text label = Text.none(0);

  BodyReader(LocalDate told) {
    this.told = told;
  }

  List<Stretch> read(List<Part> parts) {
    parts.forEach(this::part);
    return List.copyOf(body);
  }

  private void part(Part part) {
    switch (part) {
      case Part.Label(Text text) -> label(text);
      case Part.Paragraph(Text text) -> paragraph(text);
      case Part.Bullets(List<Bullet> bullets, int _) ->
          bullets.forEach(b -> bullet(role == Role.LEAD ? Role.FACT : role, b, told, body));
      case Part.Rule _ -> {}
      case Part.Other _ -> rest(part, told).forEach(body::add);
    }
  }

  /// A label alone on its line begins a group; one inside interpretation only stresses.
  private void label(Text text) {
    String words = text.words();
    label = text;
    if (REST.matcher(words).find()) {
      role = Role.REST;
    } else if (IMPACT.matcher(words).find()) {
      role = Role.IMPACT;
    } else if (INSIGHT.matcher(words).find()) {
      role = Role.INSIGHT;
    } else if (role == Role.REST || role == Role.FACT) {
      role = Role.FACT;
    }
  }

  private void paragraph(Text text) {
    boolean tie = TIE.matcher(text.words()).find();
    Role here = tie ? Role.REST : role == Role.FACT ? Role.LEAD : role;
    boolean labelled = label.line() == text.line();
    String words = labelled ? label.words() + "：" + text.words() : text.words();
    body.add(Stretch.of(here, words, text.line(), text.links(), told));
    if (role == Role.REST && labelled) {
      role = Role.FACT;
    }
  }

  static void bullet(Role role, Bullet bullet, LocalDate told, List<Stretch> body) {
    Text text = bullet.text();
    Role here = labelled(role, bullet.label());
    body.add(Stretch.of(here, Briefs.words(bullet), text.line(), text.links(), told));
    bullet.children().forEach(child -> bullet(here, child, told, body));
  }

  /// A bullet among facts may be a view by its own label.
  private static Role labelled(Role role, String label) {
    boolean view = role == Role.FACT && !label.isEmpty();
    if (view && IMPACT.matcher(label).matches()) {
      return Role.IMPACT;
    }
    return view && INSIGHT.matcher(label).matches() ? Role.INSIGHT : role;
  }

  /// What is printed outside of stories; markup is no words.
  static List<Stretch> rest(Part part, LocalDate told) {
    return switch (part) {
      case Part.Label(Text text) -> List.of(rest(text, told));
      case Part.Paragraph(Text text) -> List.of(rest(text, told));
      case Part.Bullets(List<Bullet> bullets, int _) -> {
        var found = new ArrayList<Stretch>();
        bullets.forEach(b -> bullet(Role.REST, b, told, found));
        yield found;
      }
      case Part.Rule _, Part.Other _ -> List.of();
    };
  }

  private static Stretch rest(Text text, LocalDate told) {
    return Stretch.of(Role.REST, text.words(), text.line(), text.links(), told);
  }
}
