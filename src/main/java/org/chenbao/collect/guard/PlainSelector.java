package org.chenbao.collect.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A selector of tags, ids, classes and attributes, joined by descendant and child combinators.
///
/// Nearly all selectors are written so, and each is asked of many elements; what has pseudo-classes
/// or sibling combinators is a [WideSelector].
record PlainSelector(List<Step> steps, List<String> around, int specificity) implements Selector {
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
    this(
        List.copyOf(steps),
        steps.stream().limit(steps.size() - 1).flatMap(PlainSelector::keys).distinct().toList(),
        steps.stream().mapToInt(PlainSelector::weight).sum());
  }

  private static Stream<String> keys(Step step) {
    return Stream.of(
            Stream.of(step.tag).filter(t -> !t.equals("*")),
            Stream.of(step.id).filter(i -> !i.isEmpty()).map(i -> "#" + i),
            step.classes.stream().map(c -> "." + c))
        .flatMap(k -> k);
  }

  static Optional<Selector> read(String text) {
    List<Step> steps = new ArrayList<>();
    boolean child = false;
    String spaced = text.indexOf('>') < 0 ? text : text.replace(">", " > ");
    for (String word : Names.words(spaced, Integer.MAX_VALUE)) {
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
  public long cost(int depth, int siblings, int elements) {
    return steps.size() == 1 ? 1 : (long) steps.size() * (depth + 1);
  }

  /// Climbs from the element and takes the nearest place where the steps before fit: what stands
  /// nearer leaves more above it, so no other needs to be tried.
  @Override
  public boolean matches(Element element) {
    int last = steps.size() - 1;
    int first = chain(last);
    Element top = top(element, first, last);
    while (top != null && first > 0) {
      last = first - 1;
      first = chain(last);
      top = nearest(top.parent(), first, last);
    }
    return top != null;
  }

  /// The first of the steps that lead from parent to child down to this one.
  private int chain(int last) {
    int first = last;
    while (first > 0 && steps.get(first).child) {
      first--;
    }
    return first;
  }

  private @Nullable Element nearest(@Nullable Element from, int first, int last) {
    Element top = null;
    for (Element at = from; at != null && top == null; at = at.parent()) {
      top = top(at, first, last);
    }
    return top;
  }

  /// The element that fits the first of these steps where `element` fits the last.
  private @Nullable Element top(Element element, int first, int last) {
    Element at = element;
    for (int i = last; at != null && fits(at, steps.get(i)); i--) {
      if (i == first) {
        return at;
      }
      at = at.parent();
    }
    return null;
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
      case "~=" -> Names.words(value, Integer.MAX_VALUE).contains(wanted.value);
      default -> value.equals(wanted.value);
    };
  }

  /// Most steps are one class, id or tag, told without a pattern.
  private static Optional<Step> step(String word, boolean child) {
    boolean named = word.startsWith(".") || word.startsWith("#");
    String name = named ? word.substring(1) : word;
    if (!isName(name)) {
      return mixed(word, child);
    }
    boolean id = named && word.startsWith("#");
    return Optional.of(
        new Step(
            named ? "*" : name.toLowerCase(Locale.ROOT),
            id ? name : "",
            named && !id ? List.of(name) : List.of(),
            List.of(),
            child));
  }

  private static boolean isName(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && c != '-' && c != '_' && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Optional<Step> mixed(String word, boolean child) {
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
