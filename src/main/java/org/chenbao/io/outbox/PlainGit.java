package org.chenbao.io.outbox;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// Git as a work tree's own settings have it: nothing is read from, or written to, the settings of
/// the machine and the user.
final class PlainGit extends SystemReader.Delegate {
  PlainGit(SystemReader machine) {
    super(machine);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
    return new Unwritten(parent, files);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
    return new Unwritten(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
    return new Unwritten(parent, files);
  }

  /// Settings that nobody wrote.
  private static final class Unwritten extends FileBasedConfig {
    Unwritten(@Nullable Config parent, FS files) {
      super(parent, new java.io.File("none"), files);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
