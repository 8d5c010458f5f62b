package org.chenbao.publish;

import java.time.LocalDate;
import java.util.List;
import org.chenbao.model.Article;
import org.chenbao.model.Bilingual;
import org.chenbao.model.Block;
import org.chenbao.model.Block.Item;
import org.chenbao.model.Claim;
import org.chenbao.model.Edition;
import org.chenbao.model.Language;
import org.chenbao.model.Outlet;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;
import org.chenbao.model.Ruling;
import org.chenbao.model.Tier;
import org.chenbao.model.Words;

/// Texts that try to be more than text.
public final class Hostile {
  public static final List<String> TEXTS =
      List.of(
          "# heading",
          "#",
          "C#",
          "---",
          "***",
          "===",
          "- item",
          "+ item",
          "* item",
          "1. item",
          "1986) item",
          "> quote",
          "| a | b |",
          "~~~",
          "```java",
          "`code`",
          "**bold** and _em_ and __strong__",
          "他说**“你好”**这句话",
          "3~5 元与 6~8 元",
          "~~gone~~",
          "[x](javascript:alert(1))",
          "\"]](javascript:alert(1))",
          "![img](https://evil.example/p.png)",
          "[ref]: https://evil.example",
          "<script>alert(1)</script>",
          "</style></head><body onload=alert(1)>",
          "<!-- comment -->",
          "<https://evil.example>",
          "https://evil.example/path",
          "www.evil.example",
          "someone@evil.example",
          "&lt;b&gt; &#60; &amp;",
          "back\\slash \\* end\\",
          "two  \nlines\n\n# three",
          "    indented code",
          "\ttab",
          "title: evil\n---\nkey: value",
          "\u202egpj.exe\u202c and \u2067hidden\u2069",
          "zero\u200bwidth\uFEFF\u00AD",
          "مرحبا abc שלום",
          "{{template}} ${expression} $unsafe{x} @if(true)",
          "' onmouseover='alert(1)",
          "\" autofocus onfocus=alert(1) x=\"",
          "half \uD83D pair",
          "emoji 👩‍💻 and 𠮷",
          "null",
          "yes",
          "2026-02-13",
          "- [ ] task",
          "W".repeat(200),
          "",
          " ");

  private Hostile() {}

  /// An edition in which every word, name, label and number of a link is hostile.
  public static Ruling.Cleared edition() {
    List<Proof> told = TEXTS.stream().map(Hostile::proof).toList();
    var imprint =
        new Edition.Imprint("standard", new Edition.Author.Model(TEXTS), true, 2, false, TEXTS);
    var masthead =
        new Edition.Masthead(
            LocalDate.of(2026, 2, 13), Language.ZH, String.join(" ", TEXTS), TEXTS, imprint);
    return Samples.cleared(
        new Edition(
            masthead,
            List.of(new Edition.Theme(TEXTS.getFirst(), told)),
            List.of(new Edition.Group(TEXTS.getLast(), told)),
            TEXTS.stream().map(t -> new Removed("s1", t, new Bilingual(t, t))).toList()));
  }

  private static Proof proof(String text) {
    String id = "a" + TEXTS.indexOf(text);
    Outlet outlet = Reporter.outlet(text, "host.example", Tier.PRIMARY);
    Article named =
        Reporter.article(id, outlet, Language.OTHER, new Words(text, text, "x " + text + " y"));
    Article article = Reporter.at("https://host.example/" + id + "?q=\"><b>'" + text, named);
    Claim claim = Reporter.claim(article, text);
    Item item = Reporter.item(text, claim, Reporter.item(text, claim));
    return new Proof(
        Reporter.story(id, 1, text, article),
        claim,
        claim,
        List.of(
            new Block.Facts(text, List.of(item)),
            new Block.Paragraph(claim),
            new Block.Insight(text, List.of(claim)),
            new Block.Impact(text, List.of(item))),
        List.of());
  }
}
