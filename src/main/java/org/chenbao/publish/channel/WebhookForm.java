package org.chenbao.publish.channel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chenbao.model.Fingerprint;
import org.chenbao.publish.channel.Message.Content;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An edition as one call to a person's own program: `type`, `date`, `lang`, `revision`, and as
/// `data` the whole of `edition.json`, which a withdrawal leaves out.
public record WebhookForm() implements Form {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Override
  public List<Message> messages(Bulletin bulletin, Errand errand, List<Standing> standing) {
    String type =
        switch (errand) {
          case EDITION -> "edition.published";
          case CORRECTION -> "edition.corrected";
          case WITHDRAWAL -> "edition.withdrawn";
        };
    ObjectNode event = JSON.createObjectNode();
    event.put("type", type);
    event.put("date", bulletin.date().toString());
    event.put("lang", bulletin.language().code());
    event.put("revision", bulletin.revision());
    if (errand != Errand.WITHDRAWAL) {
      event.set("data", JSON.readTree(bulletin.json()));
    }
    byte[] json = JSON.writeValueAsString(event).getBytes(StandardCharsets.UTF_8);
    return List.of(new Message("edition", type, Content.json(json), Fingerprint.of(json), true));
  }
}
