package org.chenbao.app;

import java.nio.file.Path;
import org.chenbao.model.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chenbao sources off|on`: a source that no run asks for a while, and asks again.
abstract sealed class SourcesTurnCommand implements Runnable {
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--profile", paramLabel = "FILE", description = "A profile with its own list.")
  private @Nullable Path profile;

  @Parameters(paramLabel = "URL|ID", description = "The address or the id of a source.")
  private String which = "";

  private final boolean on;

  private SourcesTurnCommand(boolean on) {
    this.on = on;
  }

  @Override
  public void run() {
    var scout =
        new Scout(common.folder(), profile == null ? Profile.STANDARD : Profile.read(profile));
    Source source =
        scout
            .source(which)
            .orElseThrow(() ->
                CommandFailure.unusable(
                    "no source " + which + ": chenbao sources list has their ids"));
    scout.own().turn(source, on);
    System.out.print(source.id() + (on ? " is asked again\n" : " is not asked any more\n"));
    System.out.flush();
  }

  /// Turns one off.
  @Command(
      name = "off",
      mixinStandardHelpOptions = true,
      description = "Leaves a source out of every run until it is turned on again.")
  static final class Off extends SourcesTurnCommand {
    Off() {
      super(false);
    }
  }

  /// Turns one on.
  @Command(
      name = "on",
      mixinStandardHelpOptions = true,
      description = "Asks a source again that was turned off.")
  static final class On extends SourcesTurnCommand {
    On() {
      super(true);
    }
  }
}
