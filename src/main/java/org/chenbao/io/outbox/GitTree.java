package org.chenbao.io.outbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.chenbao.publish.channel.Outcome;
import org.eclipse.jgit.api.CommitCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.eclipse.jgit.util.SystemReader;

/// A folder in somebody's work tree of git: what changed in it is committed and pushed, and nothing
/// else of that tree. For one thread.
///
/// Doing it again does nothing new: what is committed is not committed twice, and a push of what is
/// there is none.
public final class GitTree {
  private static final int SECONDS = 60;
  private static final String AUTHOR = "Chenbao";
  private static final String NO_MAIL = "chenbao@localhost";

  private final Path folder;
  private final Remote remote;

  static {
    SystemReader.setInstance(new PlainGit(SystemReader.getInstance()));
  }

  /// @param folder need not exist yet
  public GitTree(Path folder, Remote remote) {
    this.folder = folder.toAbsolutePath().normalize();
    this.remote = remote;
  }

  /// Where it is pushed to.
  ///
  /// @param name as the work tree calls it
  /// @param user empty where nobody is asked for a name
  public record Remote(String name, String user, Secret token) {}

  /// True where the folder lies in a work tree.
  public boolean exists() {
    return directory().isPresent();
  }

  private Optional<File> directory() {
    Path there = folder;
    while (!there.toFile().isDirectory() && there.getParent() != null) {
      there = there.getParent();
    }
    return Optional.ofNullable(new FileRepositoryBuilder().findGitDir(there.toFile()).getGitDir());
  }

  /// Commits what changed below the folder and pushes the branch.
  ///
  /// @param message the commit's
  public Outcome save(String message) {
    Optional<File> directory = directory();
    if (directory.isEmpty()) {
      return new Outcome.Refused(folder + " lies in no work tree of git");
    }
    try (Repository repository =
            new FileRepositoryBuilder().setGitDir(directory.get()).setMustExist(true).build();
        var git = new Git(repository)) {
      String branch = repository.getFullBranch();
      if (branch == null || !branch.startsWith(Constants.R_HEADS)) {
        return new Outcome.Refused("its work tree is on no branch");
      }
      commit(git, message);
      return push(git, branch);
    } catch (TransportException e) {
      return untransported(e);
    } catch (GitAPIException | IOException e) {
      return new Outcome.Refused(told(e));
    }
  }

  private void commit(Git git, String message) throws GitAPIException {
    Path root = git.getRepository().getWorkTree().toPath().toAbsolutePath().normalize();
    String below = root.relativize(folder).toString().replace(File.separatorChar, '/');
    String pattern = below.isEmpty() ? "." : below;
    git.add().addFilepattern(pattern).call();
    git.add().addFilepattern(pattern).setUpdate(true).call();
    if (isChanged(git, below)) {
      CommitCommand commit =
          git.commit().setMessage(message).setSign(false).setCommitter(author(git));
      if (!below.isEmpty()) {
        commit.setOnly(below);
      }
      commit.setAuthor(author(git)).call();
    }
  }

  private static boolean isChanged(Git git, String below) throws GitAPIException {
    StatusCommand asked = git.status();
    if (!below.isEmpty()) {
      asked.addPath(below);
    }
    Status status = asked.call();
    return !status.getAdded().isEmpty()
        || !status.getChanged().isEmpty()
        || !status.getRemoved().isEmpty();
  }

  /// Whom the work tree itself names, else the program.
  private static PersonIdent author(Git git) {
    var config = git.getRepository().getConfig();
    String name = config.getString("user", null, "name");
    String mail = config.getString("user", null, "email");
    return new PersonIdent(name == null ? AUTHOR : name, mail == null ? NO_MAIL : mail);
  }

  private Outcome push(Git git, String branch) throws GitAPIException, IOException {
    var push =
        git.push()
            .setRemote(remote.name())
            .setRefSpecs(new RefSpec(branch + ":" + branch))
            .setTimeout(SECONDS);
    if (!remote.token().value().isEmpty()) {
      push.setCredentialsProvider(
          new UsernamePasswordCredentialsProvider(remote.user(), remote.token().value()));
    }
    RemoteRefUpdate update =
        StreamSupport.stream(push.call().spliterator(), false)
            .flatMap(result -> result.getRemoteUpdates().stream())
            .findFirst()
            .orElseThrow(() -> new IOException("the remote said nothing"));
    return switch (update.getStatus()) {
      case OK, UP_TO_DATE -> new Outcome.Sent(git.getRepository().resolve(branch).name());
      case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED ->
          new Outcome.Refused("the remote has commits that are not here: git pull, then publish");
      default ->
          new Outcome.Refused(
              "the remote refuses the push: "
                  + Optional.ofNullable(update.getMessage()).orElse(update.getStatus().name()));
    };
  }

  private Outcome untransported(TransportException e) {
    String why = told(e);
    boolean person =
        why.matches(
            "(?is).*(not authorized|authentication|not permitted|no remote|invalid remote"
                + "|not supported|not found).*");
    return person ? new Outcome.Refused(why) : new Outcome.Later(why, Optional.empty());
  }

  /// Without names and keys that stand in an address.
  private String told(Exception e) {
    String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return remote.token().strike(why.replaceAll("//[^/@\\s]+@", "//"));
  }
}
