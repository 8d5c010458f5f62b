import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.archive.Printed;
import org.chenbao.model.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Fills a data folder with made-up days: editions repeated by turns under other dates and ids, so
/// that no two days have a story's page in common.
///
/// `java -cp target/chenbao.jar scripts/SiteYear.java DATA FROM DAYS EDITION-FOLDER…`
final class SiteYear {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  void main(String... arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    LocalDate from = LocalDate.parse(arguments[1]);
    int days = Integer.parseInt(arguments[2]);
    List<Made> made = new ArrayList<>();
    for (String folder : List.of(arguments).subList(3, arguments.length)) {
      made.add(Made.in(Path.of(folder)));
    }
    try (Archive archive = Archive.open(data)) {
      for (int at = 0; at < days; at++) {
        LocalDate day = from.plusDays(at);
        Made turn = made.get((int) (day.toEpochDay() % made.size()));
        keep(archive, day, turn);
      }
    }
  }

  /// An edition that was made.
  private record Made(String json, String markdown, byte[] cover) {
    static Made in(Path folder) throws IOException {
      return new Made(
          Files.readString(folder.resolve("edition.json")),
          Files.readString(folder.resolve("edition.md")),
          Files.readAllBytes(folder.resolve("cover.png")));
    }
  }

  private static void keep(Archive archive, LocalDate day, Made made) throws IOException {
    var edition = (ObjectNode) JSON.readTree(made.json());
    String date = edition.path("date").asString();
    edition.put("date", day.toString()).put("revision", 1);
    renamed(edition.path("themes"), "stories", day);
    renamed(edition.path("briefs"), "items", day);
    Path folder = archive.folder().resolve("editions").resolve(day.toString());
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("edition.md"), made.markdown().replace("date: " + date, "date: " + day));
    Files.write(folder.resolve("cover.png"), made.cover());
    var page = new Printed.Page(edition.path("title").asString(), edition.toPrettyString());
    var printed = new Printed(day, Language.ZH, 1, page, Printed.State.PUBLISHED);
    archive.store(printed, List.of(), day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static void renamed(JsonNode groups, String stories, LocalDate day) {
    for (JsonNode group : groups) {
      for (JsonNode story : group.path(stories)) {
        String id = story.path("id").asString();
        ((ObjectNode) story).put("id", id + "-" + Long.toString(day.toEpochDay(), 36));
      }
    }
  }
}
