package org.chenbao.publish.site;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The one place where text becomes XML: a thin hand on the platform's writer.
final class Xml {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  private final XMLStreamWriter writer;

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /// A document in UTF-8.
  static byte[] document(Consumer<Xml> content) {
    var out = new StringWriter();
    try {
      XMLStreamWriter writer = FACTORY.createXMLStreamWriter(out);
      writer.writeStartDocument("UTF-8", "1.0");
      content.accept(new Xml(writer));
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("written to memory", e);
    }
    return (out + "\n").getBytes(StandardCharsets.UTF_8);
  }

  void element(String name, Map<String, String> attributes, Runnable content) {
    try {
      writer.writeStartElement(name);
      for (Map.Entry<String, String> attribute : attributes.entrySet()) {
        writer.writeAttribute(attribute.getKey(), attribute.getValue());
      }
      content.run();
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("written to memory", e);
    }
  }

  void text(String name, String words) {
    text(name, Map.of(), words);
  }

  void text(String name, Map<String, String> attributes, String words) {
    element(name, attributes, () -> words(words));
  }

  private void words(String words) {
    try {
      writer.writeCharacters(words);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("written to memory", e);
    }
  }
}
