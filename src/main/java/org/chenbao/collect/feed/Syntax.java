package org.chenbao.collect.feed;

import java.io.StringReader;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Whether a document keeps to XML, and the repairs that a tolerant parser needs where it does not.
final class Syntax {
  private static final Pattern ROOT =
      Pattern.compile(
          "<\\?xml|<!DOCTYPE|<(?:\\w+:)?(?:rss|rdf|feed|channel|urlset)[\\s>:]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private Syntax() {}

  /// True where the document is well-formed XML 1.0; entities of a DTD are not looked at.
  static boolean holds(String xml) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        reader.next();
      }
      return true;
    } catch (XMLStreamException | MissingResourceException _) {
      // The JDK has no text for one of its own errors (InvalidCharInDTD) and says that instead.
      return false;
    }
  }

  /// The document without what no XML may hold: junk before the root, control characters,
  /// ampersands that begin no reference.
  static String repaired(String xml) {
    String clean = CONTROL.matcher(xml).replaceAll("");
    var root = ROOT.matcher(clean);
    return ampersands(root.find() ? clean.substring(root.start()) : clean);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // JDK 24 and later count every &lt; against these: an honest feed of 600 KB is over. Without a
    // DTD no entity can grow, so there is nothing to limit.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }

  /// Escapes each `&` outside of CDATA that begins no reference with a semicolon: a parser of HTML
  /// manners reads `&copy=3` in an address as ©=3.
  private static String ampersands(String xml) {
    var result = new StringBuilder(xml.length() + 64);
    int from = 0;
    while (from < xml.length()) {
      int open = xml.indexOf("<![CDATA[", from);
      int end = open < 0 ? xml.length() : open;
      escape(xml, from, end, result);
      int close = open < 0 ? -1 : xml.indexOf("]]>", open);
      from = open < 0 ? end : close < 0 ? xml.length() : close + 3;
      result.append(xml, end, from);
    }
    return result.toString();
  }

  private static void escape(String xml, int start, int end, StringBuilder result) {
    for (int i = start; i < end; i++) {
      char c = xml.charAt(i);
      result.append(c);
      if (c == '&' && !reference(xml, i + 1, end)) {
        result.append("amp;");
      }
    }
  }

  /// No name of an entity in HTML is longer than 31 characters.
  private static boolean reference(String xml, int start, int end) {
    int i = start;
    while (i < end
        && i - start < 32
        && (Character.isLetterOrDigit(xml.charAt(i)) || (i == start && xml.charAt(i) == '#'))) {
      i++;
    }
    return i > start && i < end && xml.charAt(i) == ';';
  }
}
