package org.chenbao.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Printed;
import org.chenbao.io.shelf.FolderTree;
import org.chenbao.model.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// `chenbao archive export`: what is in the archive, in files that any program reads.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes every edition (Markdown and JSON) and every article (JSON Lines, a file a month, as",
      "`brief --articles` reads them). The captures in the data folder are WARC files already."
    },
    footer = {"", "Example:", "  chenbao archive export out/"})
final class ExportCommand implements Runnable {
  private static final int MONTH = "2026-02".length();
  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
  private static final ObjectMapper JSON = JsonMapper.shared();

  @Spec @Nullable CommandSpec spec;
  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "DIR", description = "Where the files go.")
  private Path out = Path.of("");

  @Override
  public void run() {
    Path data = common.folder();
    List<Printed> editions;
    List<Article> articles;
    try (var archive = Archive.open(data)) {
      editions = archive.editions();
      articles = archive.articles(Instant.EPOCH, END);
    }
    if (editions.isEmpty() && articles.isEmpty()) {
      throw CommandFailure.unusable("nothing in " + data + " yet: chenbao brief");
    }
    var tree = new FolderTree(out);
    var kept = new EditionFiles(data);
    editions.forEach(p -> write(tree, p, kept.of(p.date(), p.language())));
    months(articles)
        .forEach((month, rows) -> tree.write("articles/" + month + ".jsonl", bytes(rows)));
    Console.of(spec, common.quiet)
        .say(List.of(editions.size() + " editions and " + articles.size() + " articles in " + out));
  }

  private static void write(FolderTree tree, Printed printed, Map<String, byte[]> kept) {
    String folder = "editions/" + EditionFiles.name(printed.date(), printed.language()) + "/";
    tree.write(folder + "edition.json", bytes(printed.page().json()));
    kept.forEach((name, bytes) -> tree.write(folder + name, bytes));
  }

  private static Map<String, String> months(List<Article> articles) {
    return articles.stream()
        .collect(
            Collectors.groupingBy(
                a -> a.origin().published().toString().substring(0, MONTH),
                TreeMap::new,
                Collectors.mapping(
                    a -> JSON.writeValueAsString(ArticleJson.write(a)) + "\n",
                    Collectors.joining())));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
