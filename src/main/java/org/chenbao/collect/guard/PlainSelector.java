package org.chenbao.collect.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A selector of tags, ids, classes and attributes, joined by descendant and child combinators.
///
/// Nearly all selectors are written so, and each is asked of many elements; what has pseudo-classes
/// or sibling combinators is a [WideSelector].
record PlainSelector(List<Step> steps, int specificity) implements Selector {
  private static final Pattern PART =
      Pattern.compile(
          "(?<tag>\\*|[a-zA-Z][\\w-]*)|#(?<id>(?:[\\w-]|\\\\.)+)|\\.(?<class>(?:[\\w-]|\\\\.)+)"
              + "|\\[(?<name>[\\w-]+)(?:(?<op>[~|^$*]?)=[\"']?(?<value>[^\"'\\]]*)[\"']?)?\\s*]");

  /// One element's demands.
  ///
  /// @param child true where the one before must be the parent
  record Step(
      String tag, String id, List<String> classes, List<Attribute> attributes, boolean child) {}

  record Attribute(String name, String operator, String value) {}

  private PlainSelector(List<Step> steps) {
    this(List.copyOf(steps), steps.stream().mapToInt(PlainSelector::weight).sum());
  }

  static Optional<Selector> read(String text) {
    List<Step> steps = new ArrayList<>();
    boolean child = false;
    for (String word : text.strip().replaceAll("\\s*>\\s*", " > ").split("\\s+", -1)) {
      if (word.equals(">")) {
        child = true;
        continue;
      }
      Optional<Step> step = step(word, child);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      steps.add(step.get());
      child = false;
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new PlainSelector(steps));
  }

  @Override
  public String key() {
    Step last = steps.getLast();
    if (!last.id.isEmpty()) {
      return "#" + last.id;
    }
    return last.classes.isEmpty() ? last.tag : "." + last.classes.getFirst();
  }

  @Override
  public boolean matches(Element element) {
    return matches(element, steps.size() - 1);
  }

  private boolean matches(Element element, int index) {
    Step step = steps.get(index);
    if (!fits(element, step)) {
      return false;
    }
    if (index == 0) {
      return true;
    }
    Element above = element.parent();
    if (step.child) {
      return above != null && matches(above, index - 1);
    }
    while (above != null && !matches(above, index - 1)) {
      above = above.parent();
    }
    return above != null;
  }

  /// Plain loops, for this is asked of the elements around every element.
  private static boolean fits(Element element, Step step) {
    if (!step.tag.equals("*") && !step.tag.equals(element.normalName())) {
      return false;
    }
    if (!step.id.isEmpty() && !step.id.equals(element.id())) {
      return false;
    }
    for (String name : step.classes) {
      if (!element.hasClass(name)) {
        return false;
      }
    }
    for (Attribute attribute : step.attributes) {
      if (!fits(element, attribute)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Element element, Attribute wanted) {
    String value = element.attr(wanted.name);
    return switch (wanted.operator) {
      case "" -> element.hasAttr(wanted.name);
      case "^=" -> value.startsWith(wanted.value);
      case "$=" -> value.endsWith(wanted.value);
      case "*=" -> value.contains(wanted.value);
      case "~=" -> List.of(value.split("\\s+")).contains(wanted.value);
      default -> value.equals(wanted.value);
    };
  }

  private static Optional<Step> step(String word, boolean child) {
    String tag = "*";
    String id = "";
    List<String> classes = new ArrayList<>();
    List<Attribute> attributes = new ArrayList<>();
    Matcher part = PART.matcher(word);
    int end = 0;
    while (part.find() && part.start() == end) {
      end = part.end();
      if (part.group("tag") != null) {
        tag = part.group("tag").toLowerCase(Locale.ROOT);
      } else if (part.group("id") != null) {
        id = unescaped(part.group("id"));
      } else if (part.group("class") != null) {
        classes.add(unescaped(part.group("class")));
      } else {
        attributes.add(attribute(part));
      }
    }
    return end == word.length() && end > 0
        ? Optional.of(new Step(tag, id, classes, attributes, child))
        : Optional.empty();
  }

  private static Attribute attribute(Matcher part) {
    String value = part.group("value");
    String name = part.group("name").toLowerCase(Locale.ROOT);
    return value == null
        ? new Attribute(name, "", "")
        : new Attribute(name, part.group("op") + "=", value);
  }

  private static int weight(Step step) {
    int classes = step.classes.size() + step.attributes.size();
    return (step.id.isEmpty() ? 0 : 10_000) + 100 * classes + (step.tag.equals("*") ? 0 : 1);
  }

  private static String unescaped(String name) {
    return name.replaceAll("\\\\(.)", "$1");
  }
}
