package org.chenbao.app;

import java.util.LinkedHashMap;
import org.chenbao.collect.page.Page;
import org.chenbao.collect.page.PageReader;
import picocli.CommandLine.Command;

/// `chenbao guard`: pages in, what hides in them out.
@Command(
    name = "guard",
    mixinStandardHelpOptions = true,
    description = "Tells what hides in web pages: unseen text, orders to a model, assistant links.",
    footer = {
      "",
      "Example:",
      "  echo '{\"id\":\"p1\",\"url\":\"https://…\",\"file\":\"page.html\"}' | chenbao guard --jsonl"
    })
final class GuardCommand extends RowCommand {
  @Override
  Object answer(Given given) {
    Page page = PageReader.read(given.body(), given.contentType(), given.url());
    var row = new LinkedHashMap<String, Object>();
    row.put("id", given.id());
    row.put("text", page.text());
    row.put("findings", page.findings().stream().map(PageRow::placed).toList());
    return row;
  }
}
