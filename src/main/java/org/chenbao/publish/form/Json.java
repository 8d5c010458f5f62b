package org.chenbao.publish.form;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// The one place where text becomes JSON (RFC 8259): a thin hand on Jackson's generator.
///
/// Keys stand in the order written, indented by two spaces, lines ended by a line feed on every
/// system.
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /// One object on indented lines, ended by a line feed.
  public static byte[] indented(Consumer<Json> content) {
    return (written(content, new Indented()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /// One object on one line.
  public static byte[] compact(Consumer<Json> content) {
    return written(content, ObjectWriteContext.empty()).getBytes(StandardCharsets.UTF_8);
  }

  /// One object on one line, with nothing in it that could end an HTML script element.
  public static String embedded(Consumer<Json> content) {
    return written(content, ObjectWriteContext.empty())
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  public void text(String name, String value) {
    generator.writeStringProperty(name, value);
  }

  public void number(String name, int value) {
    generator.writeNumberProperty(name, value);
  }

  public void flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
  }

  public void nothing(String name) {
    generator.writeNullProperty(name);
  }

  public void object(String name, Consumer<Json> content) {
    generator.writeObjectPropertyStart(name);
    content.accept(this);
    generator.writeEndObject();
  }

  public void texts(String name, List<String> values) {
    generator.writeArrayPropertyStart(name);
    values.forEach(generator::writeString);
    generator.writeEndArray();
  }

  public <T> void objects(String name, List<T> values, Consumer<T> content) {
    generator.writeArrayPropertyStart(name);
    for (T value : values) {
      generator.writeStartObject();
      content.accept(value);
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }

  private static String written(Consumer<Json> content, ObjectWriteContext context) {
    var out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
      generator.writeStartObject();
      content.accept(new Json(generator));
      generator.writeEndObject();
    }
    return wellFormed(out.toString());
  }

  /// Half a surrogate pair, which UTF-8 cannot hold, as its escape (RFC 8259, section 8.2): the
  /// quote of a source that was cut in the middle of a character stays what it is.
  private static String wellFormed(String json) {
    if (json.codePoints().noneMatch(Json::half)) {
      return json;
    }
    var out = new StringBuilder(json.length());
    json.codePoints()
        .forEach(c -> {
          if (half(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", c));
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }

  private static boolean half(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
        new Separators()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private final PrettyPrinter printer =
        new DefaultPrettyPrinter(SEPARATORS).withArrayIndenter(INDENT).withObjectIndenter(INDENT);

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
