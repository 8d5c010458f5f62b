package org.chenbao.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chenbao.model.Manuscript;
import org.chenbao.publish.manuscript.FrontTemplate;
import org.chenbao.publish.manuscript.ManuscriptJson;
import org.chenbao.publish.manuscript.ManuscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chenbao edition`: reads an edition in Markdown, from anyone, and prints it.
@Command(
    name = "edition",
    mixinStandardHelpOptions = true,
    description = "Reads an edition in Markdown, from anyone, and prints it as JSON or again.",
    footer = {"", "Example:", "  chenbao edition edition.md --json"})
final class EditionCommand implements Callable<Integer> {
  /// An edition of a day has some ten thousand characters; a thousand times that is a mistake.
  private static final long LARGEST = 10_000_000;

  @Parameters(paramLabel = "EDITION.md", description = "The edition's file.")
  @Nullable Path file;

  @ArgGroup(exclusive = true)
  Form form = new Form();

  /// In which form to print.
  static final class Form {
    @Option(names = "--json", description = "As JSON (the default).")
    boolean json;

    @Option(names = "--markdown", description = "As Markdown, byte for byte as it was.")
    boolean markdown;

    @Option(
        names = "--front",
        paramLabel = "TEMPLATE",
        description = "As Markdown with front matter of another form: examples/front-matter.")
    @Nullable Path front;
  }

  @Override
  public Integer call() {
    Manuscript manuscript = ManuscriptReader.read(words(file == null ? Path.of("") : file));
    byte[] printed = printed(manuscript);
    PrintStream out = System.out;
    out.write(printed, 0, printed.length);
    out.flush();
    return Exit.DONE;
  }

  private byte[] printed(Manuscript manuscript) {
    if (form.front != null) {
      String template = words(form.front);
      return FrontTemplate.of(template)
          .orElseThrow(() ->
              CommandFailure.unusable(form.front + " does not begin and end with a line of ---"))
          .printed(manuscript)
          .getBytes(StandardCharsets.UTF_8);
    }
    return form.markdown
        ? manuscript.source().getBytes(StandardCharsets.UTF_8)
        : ManuscriptJson.of(manuscript);
  }

  /// The words of an edition file.
  static String words(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw CommandFailure.noFile(file);
      }
      if (Files.size(file) > LARGEST) {
        throw CommandFailure.unusable(file + " is too large for an edition (10 MB)");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException _) {
      throw CommandFailure.unusable(file + " is not UTF-8: save it as UTF-8");
    } catch (IOException e) {
      throw CommandFailure.unusable(file + " cannot be read: " + e.getMessage());
    }
  }
}
