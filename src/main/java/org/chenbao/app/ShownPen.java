package org.chenbao.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chenbao.edit.Pen;
import tools.jackson.databind.JsonNode;

/// Shows what a pen is asked and what comes of it: for people who write answers for a day.
///
/// @param console takes several lines at once, so that those of one story stay together
record ShownPen(Pen pen, Consumer<List<String>> console) implements Pen {
  @Override
  public String name() {
    return pen.name();
  }

  @Override
  public Answer ask(Prompt prompt) {
    Answer answer = pen.ask(prompt);
    var lines = new ArrayList<String>();
    lines.add("== " + prompt.subject() + ": " + outcome(answer));
    for (JsonNode report : JsonLines.JSON.readTree(prompt.material())) {
      report.properties().forEach(p -> lines.add(p.getKey() + "\t" + p.getValue().asString("")));
    }
    console.accept(lines);
    return answer;
  }

  private static String outcome(Answer answer) {
    return switch (answer) {
      case Answer.Written _ -> "answered";
      case Answer.Silent(String why, Usage _) -> why;
    };
  }
}
