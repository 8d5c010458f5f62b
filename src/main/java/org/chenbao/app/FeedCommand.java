package org.chenbao.app;

import org.chenbao.collect.feed.FeedReader;
import picocli.CommandLine.Command;

/// `chenbao feed`: documents in, feeds out.
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description = "Reads RSS, Atom, RDF and JSON Feed documents, one a line.",
    footer = {
      "",
      "Example:",
      "  echo '{\"id\":\"f1\",\"file\":\"feed.xml\"}' | chenbao feed --jsonl"
    })
final class FeedCommand extends RowCommand {
  @Override
  Object answer(Given given) {
    return FeedRow.of(given.id(), FeedReader.read(given.body(), given.contentType(), given.url()));
  }
}
