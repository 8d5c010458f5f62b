package org.chenbao.publish.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.chenbao.publish.page.StoryView.Said;

/// Keeps an edition's page light: on a heavy day what a reader has to tap for is told shorter, from
/// the end of the page upwards; nothing that stands in sight changes, and `edition.json` has it
/// all.
///
/// @param print turns a page into bytes
record Weight(Function<Page, byte[]> print) {
  /// Bytes of a page without its cover, before any compression: a second of a slow phone's line
  /// (800 kbit/s).
  static final int LIMIT = 100_000;

  private static final List<UnaryOperator<Said>> SHORTER = List.of(Said::bare, Said::sourced);

  /// Prints a page with as much evidence as fits. A page whose text alone is too heavy is printed
  /// with its sources.
  byte[] fit(Page page) {
    Page told = page;
    byte[] bytes = print.apply(told);
    for (UnaryOperator<Said> shorter : SHORTER) {
      if (bytes.length <= LIMIT) {
        return bytes;
      }
      Page lighter = told.with(told.stories(), shorter);
      bytes = print.apply(lighter);
      if (bytes.length <= LIMIT) {
        return most(told, shorter);
      }
      told = lighter;
    }
    return bytes;
  }

  /// The page with no more stories told shorter than need be.
  private byte[] most(Page page, UnaryOperator<Said> shorter) {
    int few = 0;
    int enough = page.stories();
    while (few + 1 < enough) {
      int middle = (few + enough) / 2;
      if (print.apply(page.with(middle, shorter)).length <= LIMIT) {
        enough = middle;
      } else {
        few = middle;
      }
    }
    return print.apply(page.with(enough, shorter));
  }
}
