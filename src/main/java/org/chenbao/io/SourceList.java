package org.chenbao.io;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import crawlercommons.domains.EffectiveTldFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chenbao.model.Quoting;
import org.chenbao.model.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A list of sources as a file: YAML for people, JSON inside captures; the same fields in both.
///
/// ```
/// - id: northlight
///   name: Northlight Daily
///   url: https://northlight.example/feed.xml
///   kind: feed        # feed, page or digest; feed where it is left out
///   tier: leading     # primary, leading, standard or minor; standard where it is left out
///   owner: northlight.example   # the address's registrable domain where it is left out
///   general: true     # all kinds of news, to be filtered; false where it is left out
///   lang: en          # a note for people
///   quote: headline   # none, headline or sentences of an article; 3 where it is left out
///   tls: unverified   # take any certificate of this host: a risk; verified where it is left out
/// ```
public final class SourceList {
  /// A person's list has tens of entries, a newsroom's a few thousand; more is a wrong file.
  private static final int MAX_SOURCES = 10_000;

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(Include.NON_NULL))
          .build();
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private SourceList() {}

  /// Reads a list.
  ///
  /// @param name what to call the file in an error; one that ends in `.json` is read as JSON
  /// @throws Unusable where it is not such a list, with the line or the entry and the field
  public static List<Source> read(String text, String name) {
    List<@Nullable SourceRow> rows = rows(text, name);
    if (rows.size() > MAX_SOURCES) {
      throw unusable(name, "has more than " + MAX_SOURCES + " sources");
    }
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      Source source = SourceRow.read(rows.get(i), name + ": source " + (i + 1));
      if (!ids.add(source.id())) {
        throw unusable(name, "source " + (i + 1) + ": id '" + source.id() + "' is there twice");
      }
      sources.add(source);
    }
    return List.copyOf(sources);
  }

  /// How much of each publisher's articles an edition may print, as the list says; where two
  /// sources of one owner differ, the lesser.
  ///
  /// @throws Unusable as [#read]
  public static Quoting quoting(String text, String name) {
    List<Source> sources = read(text, name);
    List<@Nullable SourceRow> rows = rows(text, name);
    Map<String, Integer> allowed = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String owner = sources.get(i).outlet().owner();
      SourceRow.quote(rows.get(i), name).ifPresent(n -> allowed.merge(owner, n, Math::min));
    }
    return new Quoting(allowed);
  }

  /// The sources whose certificates are not to be checked, as the list says.
  ///
  /// @throws Unusable as [#read]
  public static List<Source> unverified(String text, String name) {
    List<Source> sources = read(text, name);
    List<@Nullable SourceRow> rows = rows(text, name);
    return IntStream.range(0, rows.size())
        .filter(i -> SourceRow.unverified(rows.get(i), name))
        .mapToObj(sources::get)
        .toList();
  }

  /// The list in JSON, one source a line, the same bytes for the same sources.
  public static String json(List<Source> sources) {
    return sources.stream()
        .map(s -> JSON.writeValueAsString(SourceRow.of(s)))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  /// The list in YAML.
  public static String yaml(List<Source> sources) {
    return YAML.writeValueAsString(sources.stream().map(SourceRow::of).toList());
  }

  private static List<@Nullable SourceRow> rows(String text, String name) {
    if (text.isBlank()) {
      return List.of();
    }
    try {
      ObjectMapper mapper = name.endsWith(".json") ? JSON : YAML;
      return mapper.readValue(text, new TypeReference<List<@Nullable SourceRow>>() {});
    } catch (UnrecognizedPropertyException e) {
      String field = e.getPropertyName();
      throw unusable(name + entry(e), "unknown field '" + field + "'; known: " + known(e));
    } catch (MismatchedInputException e) {
      throw unusable(name + line(e) + entry(e), "not a list of sources (\"- id: …\" for each)");
    } catch (JacksonException e) {
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      throw unusable(name + line(e), "cannot be read: " + what);
    }
  }

  /// The registrable domain of a host (Public Suffix List), or the host where it has none.
  public static String owner(String host) {
    String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
    return domain == null ? host : domain;
  }

  private static String line(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? ""
        : " line " + e.getLocation().getLineNr();
  }

  private static String known(UnrecognizedPropertyException e) {
    return e.getKnownPropertyIds().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /// Which entry of the list is wrong; a field's own line is not known.
  private static String entry(JacksonException e) {
    return e.getPath().stream()
        .map(JacksonException.Reference::getIndex)
        .filter(i -> i >= 0)
        .findFirst()
        .map(i -> ": source " + (i + 1))
        .orElse("");
  }

  private static Unusable unusable(String where, String what) {
    return new Unusable(Unusable.Kind.INPUT, where + ": " + what);
  }
}
