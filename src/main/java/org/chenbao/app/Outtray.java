package org.chenbao.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chenbao.edit.compose.Remembered;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Printed;
import org.chenbao.io.shelf.FolderShelf;
import org.chenbao.model.Edition;
import org.chenbao.model.Ruling;
import org.chenbao.publish.Publisher;
import org.chenbao.publish.form.JsonEdition;

/// Takes a ruled edition to the archive and to its folder.
///
/// The archive comes first: killed before the folder is written, the next run of the same day makes
/// the same edition, finds its revision in the archive and writes the folder. So nothing is told
/// twice and nothing is lost.
final class Outtray {
  private final Archive archive;
  private final Path folder;
  private final List<String> channels;

  /// @param folder where the edition's files go
  /// @param channels where it is to go once a person lets it
  Outtray(Archive archive, Path folder, List<String> channels) {
    this.archive = archive;
    this.folder = folder;
    this.channels = List.copyOf(channels);
  }

  /// Stores and publishes a cleared edition under its revision.
  ///
  /// @param report makes the bytes of `report.json`
  /// @return the edition as published
  Edition publish(Ruling.Cleared cleared, Instant at, Function<Ruling, byte[]> report) {
    Edition edition = cleared.edition();
    int revision =
        archive.revision(
            edition.masthead().date(),
            edition.masthead().language(),
            new String(JsonEdition.of(cleared), StandardCharsets.UTF_8));
    var revised = new Ruling.Cleared(edition.revised(revision), cleared.checks());
    Map<String, byte[]> files = new LinkedHashMap<>(Publisher.files(revised));
    Printed printed = printed(revised.edition(), json(files), Printed.State.CLEARED);
    archive.store(printed, Remembered.of(revised.edition()), at, channels);
    files.put("report.json", report.apply(revised));
    new OwnCovers(archive.folder())
        .put(files, edition.masthead().date(), edition.masthead().language());
    new FolderShelf(folder).put(files);
    archive.mark(printed, Printed.State.PUBLISHED);
    return revised.edition();
  }

  /// Leaves a held edition's report where its files would have gone; what stands there stays.
  void hold(Ruling.Held held, Function<Ruling, byte[]> report) {
    new FolderShelf(folder.resolve("held")).put(Map.of("report.json", report.apply(held)));
  }

  private static Printed printed(Edition edition, String json, Printed.State state) {
    Edition.Masthead top = edition.masthead();
    return new Printed(
        top.date(),
        top.language(),
        top.imprint().revision(),
        new Printed.Page(top.title(), json),
        state);
  }

  private static String json(Map<String, byte[]> files) {
    byte[] json = files.getOrDefault("edition.json", new byte[0]);
    return new String(json, StandardCharsets.UTF_8);
  }
}
