package org.chenbao.app.desk.web;

import java.util.Optional;
import org.chenbao.model.Article;

/// Reads an article whose address a person pasted, by the way every article is read.
public interface Links {

  /// What stood there.
  ///
  /// @param outcome in a word, as in reports of runs
  /// @param words what a person should know, empty where there is nothing
  record Read(String outcome, String words, Optional<Article> article) {}

  /// Reads it.
  Read read(String url);
}
