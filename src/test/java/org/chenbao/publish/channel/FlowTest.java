package org.chenbao.publish.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FlowTest {
  private static final Path FLOW = Path.of("examples/n8n/chenbao-edition.json");

  @Test
  void everyArrowOfTheFlowShouldLeadToANode() throws IOException {
    JsonNode flow = JsonMapper.builder().build().readTree(Files.readString(FLOW));
    Set<String> nodes =
        flow.path("nodes").valueStream().map(n -> text(n, "name")).collect(Collectors.toSet());
    var reached = new TreeSet<String>();
    flow.path("connections")
        .valueStream()
        .flatMap(from -> from.path("main").valueStream())
        .flatMap(JsonNode::valueStream)
        .forEach(arrow -> reached.add(text(arrow, "node")));
    assertThat(nodes).containsAll(flow.path("connections").propertyNames());
    assertThat(nodes).containsAll(reached);
    // What is asked begins it; everything else is reached from there.
    assertThat(nodes).hasSize(reached.size() + 1).contains("Edition");
    assertThat(reached).doesNotContain("Edition");
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).stringValue("");
  }
}
