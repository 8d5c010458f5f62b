package org.chenbao.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chenbao.edit.desk.CopyDesk;
import org.chenbao.edit.desk.Remark;
import org.chenbao.model.Finding;
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
    footer = {"", "Example:", "  chenbao check edition.md"})
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "EDITION.md", description = "The edition's file.")
  @Nullable Path file;

  @Option(names = "--json", description = "As JSON Lines.")
  boolean json;

  @Option(names = "--quiet", description = "Nothing on stderr but errors.")
  boolean quiet;

  @Override
  public Integer call() {
    Path edition = file == null ? Path.of("") : file;
    List<Remark> remarks = CopyDesk.read(ManuscriptReader.read(EditionCommand.words(edition)));
    remarks.forEach(r -> System.out.print((json ? json(r) : line(r)) + "\n"));
    System.out.flush();
    boolean error = remarks.stream().anyMatch(r -> r.severity() == Finding.Severity.ERROR);
    return error ? Exit.FOUND : Exit.DONE;
  }

  private static String line(Remark remark) {
    String severity = remark.severity().name().toLowerCase(Locale.ROOT);
    return "%d: %s %s: %s「%s」"
        .formatted(
            remark.line(),
            severity,
            remark.rule(),
            remark.message(),
            remark.text().replaceAll("\\s+", " "));
  }

  private static String json(Remark remark) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("rule", remark.rule());
    row.put("severity", remark.severity().name().toLowerCase(Locale.ROOT));
    row.put("line", remark.line());
    row.put("related", remark.related());
    row.put("text", remark.text());
    row.put("message", remark.message());
    row.put("fix", null);
    return JsonLines.JSON.writeValueAsString(row);
  }
}
