package org.chenbao.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.app.desk.CheckView;
import org.chenbao.app.desk.DayView;
import org.chenbao.app.desk.Desk;
import org.chenbao.app.desk.Earlier;
import org.chenbao.app.desk.Press;
import org.chenbao.app.desk.RulingView;
import org.chenbao.app.desk.duty.Duties;
import org.chenbao.app.desk.duty.Hour;
import org.chenbao.app.desk.duty.Runs;
import org.chenbao.app.desk.guard.Doors;
import org.chenbao.app.desk.guard.Hands;
import org.chenbao.app.desk.guard.Lock;
import org.chenbao.io.archive.Archive;
import org.chenbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The description of the JSON interface says what the code does.
class OpenApiTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  @TempDir Path folder;
  private final JsonNode described = read();

  private static JsonNode read() {
    try (InputStream in = DeskServer.class.getResourceAsStream("openapi.yaml")) {
      return YAMLMapper.builder().build().readTree(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyRouteShouldBeDescribedAndNothingElse() throws IOException {
    var clock = new Hands(Instant.parse("2026-02-12T23:00:00Z"));
    Hour hour = Hour.of("06:30", "UTC", Language.ZH, false).orElseThrow();
    try (Archive archive = Archive.open(folder)) {
      Rooms rooms =
          Rooms.of(
              new Desk(archive, absent(Press.class), clock),
              absent(Runs.class),
              runner -> new Duties(archive.duties(), runner, hour, clock),
              new Rooms.Doorways(
                  absent(Links.class),
                  absent(Outlets.class),
                  absent(Books.class),
                  absent(Sources.class),
                  Map.of()),
              _ -> {});
      var premises =
          new Premises("127.0.0.1", 0, new Doors(Doors.LOOPBACK, false), false, folder, clock);
      try (DeskServer server =
          DeskServer.start(premises, new Lock(folder), rooms, NoAnnex.HERE, _ -> {})) {
        List<String> own =
            List.of("get /session", "post /session", "delete /session", "get /events");
        assertThat(operations())
            .containsExactlyInAnyOrderElementsOf(
                Stream.concat(own.stream(), server.added().stream()).toList());
        assertThat(new Browser(server.port()).in().get("/desk/api/openapi.yaml").body())
            .startsWith("openapi: 3.1.0");
      }
    }
  }

  private List<String> operations() {
    return described.path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().propertyNames().stream()
                .filter(method -> !method.equals("parameters"))
                .map(method -> method + " " + path.getKey()))
        .toList();
  }

  private static <T> T absent(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, _) -> {
              throw new AssertionError(method.getName() + " was asked for");
            }));
  }

  @Test
  void everyReferenceShouldLeadSomewhere() {
    List<String> references = described.findValuesAsString("$ref");
    assertThat(references).hasSizeGreaterThan(50);
    assertThat(references)
        .allSatisfy(r -> assertThat(described.at(r.substring(1)).isMissingNode()).as(r).isFalse());
  }

  @Test
  void everyPlaceInAPathShouldBeDescribed() {
    described
        .path("paths")
        .properties()
        .forEach(path -> {
          Matcher places = PLACE.matcher(path.getKey());
          String parameters = path.getValue().path("parameters").toString();
          places
              .results()
              .forEach(place ->
                  assertThat(parameters).as(path.getKey()).contains("/" + place.group(1) + "\""));
        });
    assertThat(described.path("components").path("parameters").path("date").path("in").asString())
        .isEqualTo("path");
  }

  @Test
  void whatChangesSomethingShouldNeedTheToken() {
    described
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation -> {
                  boolean changes = List.of("post", "put", "delete").contains(operation.getKey());
                  boolean token = operation.getValue().path("security").path(0).has("token");
                  boolean entry =
                      path.getKey().equals("/session") && operation.getKey().equals("post");
                  assertThat(token)
                      .as(operation.getKey() + " " + path.getKey())
                      .isEqualTo(changes && !entry);
                }));
  }

  @Test
  void schemasShouldHaveTheFieldsOfTheirRecords() {
    List<Class<?>> records =
        List.of(
            DayView.class,
            Desk.Line.class,
            CheckView.class,
            CheckView.ClaimView.class,
            CheckView.EvidenceView.class,
            CheckView.RemarkView.class,
            CheckView.Fix.class,
            RulingView.class,
            Outlets.Shown.class,
            Outlets.Outlet.class,
            Outlets.Receipt.class,
            Earlier.class);
    for (Class<?> record : records) {
      JsonNode schema = described.path("components").path("schemas").path(record.getSimpleName());
      var fields = new TreeSet<String>();
      for (RecordComponent component : record.getRecordComponents()) {
        fields.add(component.getName());
      }
      assertThat(schema.path("properties").propertyNames())
          .as(record.getSimpleName())
          .containsExactlyInAnyOrderElementsOf(fields);
    }
  }
}
