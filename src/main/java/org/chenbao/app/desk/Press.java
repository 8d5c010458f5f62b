package org.chenbao.app.desk;

import java.util.List;
import org.chenbao.digest.Stories;
import org.chenbao.edit.compose.Orders;
import org.chenbao.edit.gate.Amendments;
import org.chenbao.io.archive.Run;
import org.chenbao.model.Article;
import org.chenbao.model.Edition;
import org.chenbao.model.Ruling;

/// The newsroom, as the desk asks for it. Safe for use by many threads.
///
/// Nothing asked here costs money or leaves the machine: what a model wrote for a run is
/// remembered, and a story it was not asked about is told by selection.
public interface Press {

  /// Tells a day's stories apart, by what people put right so far.
  Stories stories(Run run, List<Article> articles);

  /// Makes the edition of stories as a person wants them placed, and has it ruled on.
  Ruling edition(Run run, Stories stories, Orders orders);

  /// Has an edition that a person worked on ruled on, marked short where it is.
  Ruling rule(Run run, Edition edition, Amendments amendments);

  /// Stores a cleared edition and puts its files where the run's go.
  ///
  /// @return the edition as published
  Edition publish(Run run, Ruling.Cleared cleared);
}
