package org.chenbao.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chenbao.edit.desk.CopyDesk;
import org.chenbao.edit.desk.Corrections;
import org.chenbao.edit.desk.Remark;
import org.chenbao.edit.desk.page.Files;
import org.chenbao.edit.desk.page.Page;
import org.chenbao.model.Article;
import org.chenbao.model.Finding;
import org.chenbao.model.Language;
import org.chenbao.model.Manuscript;
import org.chenbao.model.Told;
import org.chenbao.publish.manuscript.ManuscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chenbao check`: the copy desk's remarks on an edition.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a careful editor would about an edition, from anyone.",
      "Exit code 1 where an error is found."
    },
    footer = {
      "",
      "Examples:",
      "  chenbao check edition.md",
      "  chenbao check edition.md --articles day.jsonl --json",
      "  chenbao check edition.md --fix            # shows what would change",
      "  chenbao check edition.md --fix --write    # and writes it"
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "EDITION.md", description = "The edition's file.")
  @Nullable Path file;

  @Option(
      names = "--articles",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Reports of the day as JSON Lines, plain or gzipped: statements are checked against them.")
  List<Path> articles = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A data folder: stories that its archive has told are remarked on.")
  @Nullable Path data;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "Of the remarks; the edition's by default.")
  @Nullable String lang;

  @Option(names = "--json", description = "As JSON Lines.")
  boolean json;

  @Option(names = "--fix", description = "Shows what can be put right without a person, as a diff.")
  boolean fix;

  @Option(names = "--write", description = "With --fix: writes it.")
  boolean write;

  @Option(names = "--quiet", description = "Nothing on stderr but errors.")
  boolean quiet;

  @Override
  public Integer call() {
    Path edition = file == null ? Path.of("") : file;
    if (write && !fix) {
      throw CommandFailure.unusable("--write goes with --fix");
    }
    String source = EditionCommand.words(edition);
    Manuscript manuscript = ManuscriptReader.read(source);
    Page page = Page.of(manuscript, Files.NONE);
    List<Remark> remarks = CopyDesk.read(manuscript, new Files(reports(), told(page)));
    Language language =
        Optional.ofNullable(lang).map(CheckCommand::known).orElseGet(page::language);
    remarks.forEach(r -> System.out.print((json ? json(r, language) : line(r, language)) + "\n"));
    if (!json) {
      System.out.print(sum(remarks, language) + "\n");
    }
    System.out.flush();
    if (fix) {
      new Mending(edition, source, Corrections.of(remarks), write, json).run();
    }
    boolean error = remarks.stream().anyMatch(r -> r.severity() == Finding.Severity.ERROR);
    return error ? Exit.FOUND : Exit.DONE;
  }

  private List<Article> reports() {
    var reports = new ArrayList<Article>();
    articles.forEach(f -> JsonLines.read(f, row -> reports.add(ArticleJson.read(row))));
    return reports;
  }

  private List<Told> told(Page page) {
    return data == null || page.date().isEmpty()
        ? List.of()
        : Archived.before(data, page.date().get(), page.language());
  }

  private static Language known(String tag) {
    Language language = Language.of(tag);
    if (language == Language.OTHER) {
      throw CommandFailure.unusable("--lang is zh or en, not \"" + tag + "\"");
    }
    return language;
  }

  private static String line(Remark remark, Language language) {
    String related =
        remark.related().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "%d%s: %s %s: %s「%s」"
        .formatted(
            remark.line(),
            related.isEmpty() ? "" : " (" + related + ")",
            severity(remark),
            remark.rule(),
            remark.message().in(language),
            remark.text().replaceAll("\\s+", " "));
  }

  private static String sum(List<Remark> remarks, Language language) {
    long errors = count(remarks, Finding.Severity.ERROR);
    long warnings = count(remarks, Finding.Severity.WARNING);
    long notes = count(remarks, Finding.Severity.NOTE);
    return language == Language.EN
        ? "%d errors, %d warnings, %d notes".formatted(errors, warnings, notes)
        : "错误 %d，警告 %d，提示 %d".formatted(errors, warnings, notes);
  }

  private static long count(List<Remark> remarks, Finding.Severity severity) {
    return remarks.stream().filter(r -> r.severity() == severity).count();
  }

  private static String severity(Remark remark) {
    return remark.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String json(Remark remark, Language language) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("rule", remark.rule());
    row.put("severity", severity(remark));
    row.put("line", remark.line());
    row.put("related", remark.related());
    row.put("text", remark.text());
    row.put("message", remark.message().in(language));
    row.put("fix", remark.fix().orElse(null));
    return JsonLines.JSON.writeValueAsString(row);
  }
}
