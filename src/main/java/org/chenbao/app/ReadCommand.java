package org.chenbao.app;

import org.chenbao.collect.page.PageReader;
import picocli.CommandLine.Command;

/// `chenbao read`: pages in, articles out.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads the articles of web pages, one a line.",
    footer = {
      "",
      "Example:",
      "  echo '{\"id\":\"p1\",\"url\":\"https://…\",\"file\":\"page.html\"}' | chenbao read --jsonl"
    })
final class ReadCommand extends RowCommand {
  @Override
  Object answer(Given given) {
    return PageRow.of(given, PageReader.read(given.body(), given.contentType(), given.url()));
  }
}
