package org.chenbao.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chenbao.io.Unusable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The program `chenbao`.
@Command(
    name = "chenbao",
    version = "chenbao " + Main.VERSION,
    mixinStandardHelpOptions = true,
    description = "A newsroom in one process: sources in, a checked daily edition out.")
public final class Main {
  static final String VERSION = "0.1.0";

  private static final List<Class<?>> COMMANDS =
      List.of(
          BriefCommand.class,
          SourcesCommand.class,
          FeedCommand.class,
          EditionCommand.class,
          CheckCommand.class,
          ServeCommand.class,
          TokenCommand.class,
          McpCommand.class,
          SiteCommand.class,
          SearchCommand.class,
          PublishCommand.class,
          CostCommand.class,
          DoctorCommand.class,
          StoriesCommand.class,
          StoryCommand.class,
          ArchiveCommand.class,
          VerifyCommand.class,
          ReadCommand.class,
          GuardCommand.class);

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Runs one command and tells its exit code; never throws.
  static int run(String... arguments) {
    return line(asked(arguments)).execute(arguments);
  }

  /// The command that is asked for, or all: to read the options of all takes longer than many a
  /// command.
  private static List<Class<?>> asked(String... arguments) {
    List<Class<?>> asked =
        COMMANDS.stream()
            .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
            .toList();
    return asked.isEmpty() ? COMMANDS : asked;
  }

  private static String name(Class<?> command) {
    return Optional.ofNullable(command.getAnnotation(Command.class)).orElseThrow().name();
  }

  /// The command line with its way of telling errors.
  static CommandLine line() {
    return line(COMMANDS);
  }

  private static CommandLine line(List<Class<?>> commands) {
    var line = new CommandLine(new Main());
    commands.forEach(line::addSubcommand);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler((e, at, _) -> failed(e, at.getErr()));
  }

  private static int misused(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("chenbao: " + e.getMessage() + "; see " + command + " --help");
    return Exit.UNUSABLE;
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof CommandFailure failure) {
      err.println("chenbao: " + failure.getMessage());
      return failure.exitCode();
    }
    if (e instanceof Unusable unusable) {
      err.println("chenbao: " + unusable.getMessage());
      return Exit.UNUSABLE;
    }
    if (e instanceof UncheckedIOException io) {
      err.println("chenbao: " + io.getMessage());
      return Exit.UNUSABLE;
    }
    err.println("chenbao: a fault of the program, not of yours; " + crashFile(e));
    return Exit.UNUSABLE;
  }

  /// Writes what a developer needs to a file, so that a person sees one line.
  static String crashFile(Throwable e) {
    try {
      Path file = Files.createTempFile("chenbao-crash-", ".txt");
      try (var out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
        StackTraceElement[] trace = e.getStackTrace();
        out.println(e);
        for (StackTraceElement line : trace) {
          out.println("  at " + line);
        }
      }
      return "please report " + file;
    } catch (IOException unwritable) {
      return e + " (" + unwritable.getMessage() + ")";
    }
  }
}
