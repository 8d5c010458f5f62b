package org.chenbao.io.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.chenbao.model.Language;

/// A run of the newsroom, as it must be known to be made again.
///
/// @param at the moment the run stood for
public record Run(LocalDate date, Language language, Instant at, Making making) {

  /// How its edition was made.
  ///
  /// @param writer who was asked for
  /// @param profile the file of the profile, empty for none
  /// @param stories main stories at most
  /// @param example true for the bundled day
  /// @param folder where the edition's files go; one that is not absolute lies in the data folder
  public record Making(String writer, String profile, int stories, boolean example, Path folder) {}
}
