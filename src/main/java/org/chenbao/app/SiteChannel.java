package org.chenbao.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.shelf.FolderTree;
import org.chenbao.model.Body;
import org.chenbao.model.Fingerprint;
import org.chenbao.publish.channel.Bulletin;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Errand;
import org.chenbao.publish.channel.Form;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Notice;
import org.chenbao.publish.channel.Outcome;
import org.chenbao.publish.channel.Standing;
import org.chenbao.publish.site.Issues;
import org.chenbao.publish.site.Plan;
import org.chenbao.publish.site.Site;
import org.chenbao.publish.site.Tree;

/// The folder of a static host: pages, search and feeds of the editions that were let go to it.
///
/// Its one message lists the files that are to be written; it is the same however often it is sent.
///
/// @param name the channel's, by which the archive knows what was let go
/// @param files the covers and Markdown beside the editions
record SiteChannel(String name, Path folder, Plan plan, Archive archive, EditionFiles files)
    implements Form, Channel {

  @Override
  public List<Message> messages(Bulletin bulletin, Errand errand, List<Standing> standing) {
    NavigableMap<LocalDate, Integer> out = out();
    if (errand == Errand.WITHDRAWAL) {
      out.remove(bulletin.date());
    } else {
      out.put(bulletin.date(), bulletin.revision());
    }
    var tree = new Sketch(new FolderTree(folder), new LinkedHashMap<>());
    Site.build(plan, new Approved(out, this), tree);
    String list =
        tree.written().entrySet().stream()
            .map(e ->
                "%s\t%d\t%s\n"
                    .formatted(e.getKey(), e.getValue().length, Fingerprint.of(e.getValue())))
            .collect(Collectors.joining());
    var content =
        new Message.Content(
            "text/tab-separated-values", Body.of(list.getBytes(StandardCharsets.UTF_8)));
    String slot = bulletin.date().toString();
    return List.of(new Message(slot, errand.key(), content, Fingerprint.of(list), true));
  }

  @Override
  public Outcome send(Message message, List<String> earlier) {
    var tree = new FolderTree(folder);
    Site.build(plan, new Approved(out(), this), tree);
    if (message.act().equals(Errand.WITHDRAWAL.key())) {
      tree.withdraw(message.slot(), Notice.page(message.slot(), plan.language()));
    }
    return new Outcome.Sent(
        plan.base().isEmpty()
            ? folder.resolve(message.slot()).toString()
            : plan.base() + message.slot() + "/");
  }

  @Override
  public Manner manner() {
    return new Manner(true, true);
  }

  private NavigableMap<LocalDate, Integer> out() {
    return archive.outbox(java.time.InstantSource.system()).out(plan.language(), name);
  }

  /// Notes what would be written over what is there.
  private record Sketch(Tree there, Map<String, byte[]> written) implements Tree {
    @Override
    public Optional<byte[]> read(String path) {
      return Optional.ofNullable(written.get(path)).or(() -> there.read(path));
    }

    @Override
    public void write(String path, byte[] bytes) {
      if (there.read(path).filter(old -> java.util.Arrays.equals(old, bytes)).isEmpty()) {
        written.put(path, bytes);
      }
    }
  }

  /// The revisions that were let go.
  private record Approved(NavigableMap<LocalDate, Integer> revisions, SiteChannel site)
      implements Issues {
    @Override
    public String json(LocalDate date) {
      int revision = revisions.getOrDefault(date, 1);
      return site.archive.edition(date, site.plan.language(), revision).orElseThrow().page().json();
    }

    @Override
    public Map<String, byte[]> files(LocalDate date) {
      return site.files.of(date, site.plan.language());
    }
  }
}
