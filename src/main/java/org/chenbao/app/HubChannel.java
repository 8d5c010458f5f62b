package org.chenbao.app;

import java.util.List;
import org.chenbao.io.outbox.Hub;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;

/// A site whose hub is told once its pages are there.
record HubChannel(Channel site, Hub hub, List<String> feeds) implements Channel {

  @Override
  public Outcome send(Message message, List<String> earlier) {
    Outcome printed = site.send(message, earlier);
    if (printed instanceof Outcome.Sent) {
      Outcome told = hub.tell(feeds);
      return told instanceof Outcome.Sent ? printed : told;
    }
    return printed;
  }

  @Override
  public Manner manner() {
    return site.manner();
  }
}
