package org.chenbao.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chenbao.app.api.Library;
import org.chenbao.app.api.Mcp;
import org.chenbao.app.api.Toolbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `chenbao mcp`: the archive for an assistant that starts this command, over stdin and stdout.
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description = {
      "Answers an assistant over stdin and stdout in the Model Context Protocol; it only reads.",
      "Runs beside the desk. For assistants elsewhere the desk has the same at /mcp."
    })
final class McpCommand implements Callable<Integer> {
  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public Integer call() throws InterruptedException {
    var facts =
        new HouseFacts(
            common.folder(),
            Profile.STANDARD,
            (_, _) -> {
              throw new IllegalStateException("no tool asks for costs");
            });
    var ended = new CountDownLatch(1);
    Runnable end =
        Mcp.stdio(
            new Toolbox(new Library(common.folder()), facts),
            new Watched(System.in, ended),
            System.out);
    ended.await();
    end.run();
    return Exit.DONE;
  }

  /// Tells when there is nothing more to read.
  private static final class Watched extends FilterInputStream {
    private final CountDownLatch ended;

    private Watched(InputStream in, CountDownLatch ended) {
      super(in);
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      return told(super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      return told(super.read(bytes, from, most));
    }

    private int told(int read) {
      if (read < 0) {
        ended.countDown();
      }
      return read;
    }
  }
}
