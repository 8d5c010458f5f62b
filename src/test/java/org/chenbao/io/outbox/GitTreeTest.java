package org.chenbao.io.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chenbao.publish.channel.Outcome;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTreeTest {
  private static final GitTree.Remote ORIGIN = new GitTree.Remote("origin", "git", Secret.NONE);

  @TempDir private Path home;
  private Git bare;
  private Git work;
  private Path root;

  @BeforeEach
  void cloneARepository() throws GitAPIException {
    new GitTree(home, ORIGIN).exists();
    root = home.resolve("work");
    bare = Git.init().setBare(true).setInitialBranch("master").setDirectory(file("bare")).call();
    work =
        Git.cloneRepository()
            .setURI(home.resolve("bare").toUri().toString())
            .setDirectory(root.toFile())
            .call();
  }

  @AfterEach
  void close() {
    bare.close();
    work.close();
  }

  @Test
  void whatChangedShouldBePushedOnce() throws Exception {
    write("site/index.html", "one");
    var tree = new GitTree(root.resolve("site"), ORIGIN);
    assertThat(tree.save("edition 2026-02-13")).isInstanceOf(Outcome.Sent.class);
    assertThat(tree.save("edition 2026-02-13")).isEqualTo(new Outcome.Sent(head().name()));
    assertThat(bare.log().call()).hasSize(1);
    assertThat(head().getFullMessage()).isEqualTo("edition 2026-02-13");
    assertThat(head().getAuthorIdent().getName()).isEqualTo("Chenbao");
  }

  @Test
  void aCommitThatWasNotPushedShouldGoWithTheNextTry() throws Exception {
    write("site/index.html", "one");
    work.add().addFilepattern("site").call();
    work.commit().setMessage("edition 2026-02-13").setSign(false).call();
    assertThat(new GitTree(root.resolve("site"), ORIGIN).save("edition 2026-02-13"))
        .isInstanceOf(Outcome.Sent.class);
    assertThat(bare.log().call()).hasSize(1);
  }

  @Test
  void otherChangesOfTheWorkTreeShouldBeLeftAlone() throws Exception {
    write("site/old.html", "old");
    write("notes.md", "mine");
    new GitTree(root.resolve("site"), ORIGIN).save("edition 2026-02-13");
    work.add().addFilepattern("notes.md").call();
    Files.delete(root.resolve("site/old.html"));
    write("site/new.html", "new");
    new GitTree(root.resolve("site"), ORIGIN).save("withdrawal 2026-02-13");
    assertThat(work.status().call().getAdded()).containsExactly("notes.md");
    try (Git copy =
        Git.cloneRepository()
            .setURI(home.resolve("bare").toUri().toString())
            .setDirectory(file("copy"))
            .call()) {
      assertThat(copy.getRepository().getWorkTree().toPath().resolve("site").toFile().list())
          .containsExactly("new.html");
      assertThat(home.resolve("copy/notes.md")).doesNotExist();
    }
  }

  @Test
  void aWholeWorkTreeShouldBeSavedToo() throws Exception {
    write("index.html", "one");
    assertThat(new GitTree(root, ORIGIN).save("edition 2026-02-13"))
        .isInstanceOf(Outcome.Sent.class);
    assertThat(bare.log().call()).hasSize(1);
  }

  @Test
  void aRemoteThatIsAheadShouldNotBeOverwritten() throws Exception {
    try (Git other =
        Git.cloneRepository()
            .setURI(home.resolve("bare").toUri().toString())
            .setDirectory(file("other"))
            .call()) {
      other.commit().setMessage("theirs").setSign(false).setAllowEmpty(true).call();
      other.push().call();
    }
    write("site/index.html", "one");
    assertThat(new GitTree(root.resolve("site"), ORIGIN).save("edition 2026-02-13"))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.why()).contains("git pull"));
    assertThat(head().getFullMessage()).isEqualTo("theirs");
  }

  @Test
  void aTokenInAnAddressShouldNotBeTold() throws Exception {
    work.getRepository()
        .getConfig()
        .setString("remote", "origin", "url", "http://me:hidden@127.0.0.1:9/news.git");
    work.getRepository().getConfig().save();
    write("site/index.html", "one");
    var remote = new GitTree.Remote("origin", "me", new Secret("s3cret"));
    assertThat(new GitTree(root.resolve("site"), remote).save("edition 2026-02-13"))
        .isInstanceOfSatisfying(
            Outcome.Later.class,
            later ->
                assertThat(later.why()).doesNotContain("hidden", "s3cret").contains("127.0.0.1"));
  }

  @Test
  void aFolderInNoWorkTreeShouldBeToldApart() {
    assertThat(new GitTree(home.resolve("elsewhere/site"), ORIGIN).exists()).isFalse();
    assertThat(new GitTree(root.resolve("not/there/yet"), ORIGIN).exists()).isTrue();
  }

  private RevCommit head() throws GitAPIException {
    return bare.log().call().iterator().next();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private java.io.File file(String name) {
    return home.resolve(name).toFile();
  }
}
