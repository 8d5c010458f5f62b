package org.chenbao.app.desk;

import java.util.List;
import org.chenbao.io.archive.DeskAct.Kind;

/// What a person asks to be done to a story.
///
/// @param story its id
/// @param others ids of other stories; of the story told before for [Kind#FOLLOW]
/// @param articles ids of the reports that tell another event, for [Kind#SPLIT]
public record Wish(Kind kind, String story, List<String> others, List<String> articles) {
  public Wish {
    others = List.copyOf(others);
    articles = List.copyOf(articles);
  }
}
