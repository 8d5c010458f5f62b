package org.chenbao.app;

import java.util.List;
import org.chenbao.io.outbox.GitTree;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;

/// A site in a work tree of git, for hosts that serve what is pushed to them.
///
/// @param site writes the files
/// @param tree commits and pushes them
record GitChannel(SiteChannel site, GitTree tree) implements Channel {

  @Override
  public Outcome send(Message message, List<String> earlier) {
    return site.send(message, earlier) instanceof Outcome.Sent
        ? tree.save("%s %s".formatted(message.act(), message.slot()))
        : new Outcome.Refused("the site could not be written");
  }

  @Override
  public Manner manner() {
    return site.manner();
  }
}
