package org.chenbao.app.desk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A stretch of an edition's Markdown that is one person's or the newsroom's as a whole.
///
/// @param key what it is: a key of the front matter, a theme, a story by its link, a brief by its
public record Block(String key, String text) {
  private static final Pattern STORY = Pattern.compile("^#{3,6} .*\\]\\((\\S+?)\\)\\s*$");
  private static final Pattern BRIEF = Pattern.compile("^- \\[.*?\\]\\((\\S+?)\\).*");
  private static final Pattern GROUP = Pattern.compile("^\\*\\*(.+?)[：:]\\*\\*\\s*$");
  private static final Pattern KEY = Pattern.compile("^([\\p{L}\\p{N}_.-]+):.*");
  private static final String RULE = "---";

  /// The blocks of a text; put together they are the text again.
  public static List<Block> of(String text) {
    var cutting = new Cutting();
    text.lines().forEach(cutting::line);
    List<Block> blocks = cutting.blocks();
    String whole = joined(blocks);
    return whole.length() > text.length() && !blocks.isEmpty() ? unended(blocks) : blocks;
  }

  /// The text of blocks.
  public static String joined(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining());
  }

  /// The same blocks without the last line feed, which the text did not have.
  private static List<Block> unended(List<Block> blocks) {
    Block last = blocks.getLast();
    var all = new ArrayList<>(blocks.subList(0, blocks.size() - 1));
    all.add(new Block(last.key(), last.text().substring(0, last.text().length() - 1)));
    return all;
  }

  /// Cuts a text, line by line.
  private static final class Cutting {
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String key = "head";
    private boolean front;
    private boolean inStory;

    /// True behind the line that ends a story: blank lines are still its own.
    private boolean ended;

    /// True between the title and the first theme.
    private boolean atTop;

    /// True behind the last story.
    private boolean behind;

    private boolean afterBlank;
    private int number;

    void line(String line) {
      number++;
      if (number == 1 && line.equals(RULE)) {
        front = true;
      } else if (front) {
        front(line);
      } else {
        body(line);
      }
      text.append(line).append('\n');
      afterBlank = line.isBlank();
    }

    private void front(String line) {
      Matcher named = KEY.matcher(line);
      if (line.equals(RULE)) {
        begin("front-end");
        front = false;
      } else if (named.matches()) {
        begin("front:" + named.group(1));
      }
    }

    private void body(String line) {
      Matcher story = STORY.matcher(line);
      Matcher brief = BRIEF.matcher(line);
      Matcher group = GROUP.matcher(line);
      if (line.startsWith("# ")) {
        begin("title");
        atTop = true;
        return;
      } else if (line.startsWith("## ")) {
        begin("theme");
        inStory = false;
      } else if (story.matches()) {
        named("story:", story.group(1));
        inStory = true;
      } else if (!inStory && brief.matches()) {
        begin("brief:" + brief.group(1));
      } else if (!inStory && group.matches()) {
        begin("group:" + group.group(1));
      } else if (inStory && line.equals(RULE)) {
        ended = true;
        return;
      } else if (!inStory && line.equals(RULE)) {
        begin("rest");
        behind = true;
        return;
      } else if (ended && !line.isBlank()) {
        begin(paragraph(line));
        inStory = false;
        behind = true;
        return;
      } else {
        words(line);
        return;
      }
      ended = false;
      atTop = false;
      behind = false;
    }

    /// A person's words before the first theme are theirs alone; behind the last story every
    /// paragraph stands for itself.
    private void words(String line) {
      if (atTop && !line.isBlank() && !line.startsWith(">")) {
        begin("opening");
        atTop = false;
      } else if (behind && afterBlank && !line.isBlank()) {
        begin(paragraph(line));
      }
    }

    /// Counts change from one making to the next, the words around them stay.
    private static String paragraph(String line) {
      return "rest:" + line.replaceAll("[^\\p{L}]+", "");
    }

    /// A theme is known by its first story, so that its name can change.
    private void named(String kind, String link) {
      begin(kind + link);
      if (!blocks.isEmpty() && blocks.getLast().key().equals("theme")) {
        blocks.add(new Block("theme:" + link, blocks.removeLast().text()));
      }
    }

    private void begin(String next) {
      if (!text.isEmpty()) {
        blocks.add(new Block(key, text.toString()));
        text.setLength(0);
      }
      key = next;
    }

    List<Block> blocks() {
      begin("");
      return List.copyOf(blocks);
    }
  }
}
