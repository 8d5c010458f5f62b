package org.chenbao.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `chenbao brief`: a day of sources to a finished edition.
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "Makes a day's edition: live, from captures, from articles, or the example's.",
    footer = {
      "",
      "Examples:",
      "  chenbao brief --example                      the bundled day, offline",
      "  chenbao brief                                live sources",
      "  chenbao brief --replay 2026-02-13.warc.gz    a day from its captures, offline",
      "  chenbao brief --articles day.jsonl.gz --date 2026-06-10"
    })
final class BriefCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;
  @Mixin BriefOptions options = new BriefOptions();
  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    options.check();
    var console = Console.of(spec, common.quiet);
    if (options.inputs.example) {
      return new ExampleRun(options, ExampleRun.folder(common.folder()), console).run();
    }
    return new DayRun(options, common.folder(), console).run();
  }
}
