package org.chenbao.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chenbao.model.Outlet;
import org.chenbao.model.Quoting;
import org.chenbao.model.Source;
import org.chenbao.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceListTest {
  private static final Source WIRE =
      new Source(
          "wire",
          "https://wire.example/feed.xml",
          Source.Kind.DIGEST,
          new Outlet("晨星: \"Wire\" #1", "wire.example", Tier.LEADING),
          true);

  @Test
  void everyFieldShouldBeRead() {
    String yaml =
        """
        # a comment
        - id: wire
          name: "晨星: \\"Wire\\" #1"
          url: https://wire.example/feed.xml
          kind: digest
          lang: zh
          tier: leading
          owner: wire.example
          general: true
        """;
    assertThat(SourceList.read(yaml, "sources.yaml")).containsExactly(WIRE);
  }

  @Test
  void whatIsLeftOutShouldHaveTheUsualValue() {
    var sources = SourceList.read("- {id: a, url: 'https://news.a.co.uk/f'}", "s.yaml");
    assertThat(sources)
        .containsExactly(
            new Source(
                "a",
                "https://news.a.co.uk/f",
                Source.Kind.FEED,
                new Outlet("news.a.co.uk", "a.co.uk", Tier.STANDARD),
                false));
  }

  @Test
  void howMuchMayBeQuotedShouldBeReadByOwner() {
    String yaml =
        """
        - {id: a, url: 'https://news.a.com/f', quote: none}
        - {id: b, url: 'https://b.com/f', quote: headline}
        - {id: c, url: 'https://c.com/f', quote: 5}
        - {id: d, url: 'https://d.com/f'}
        - {id: e, url: 'https://www.c.com/f', quote: 2}
        """;
    assertThat(SourceList.quoting(yaml, "s.yaml").allowed())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("a.com", Quoting.NOTHING, "b.com", Quoting.TITLES, "c.com", 2));
  }

  @Test
  void whoseCertificateIsNotCheckedShouldBeRead() {
    String list =
        """
        - {id: a, url: 'https://a.com/f', tls: unverified}
        - {id: b, url: 'https://b.com/f', tls: verified}
        - {id: c, url: 'https://c.com/f'}
        """;

    assertThat(SourceList.unverified(list, "list.yaml"))
        .extracting(Source::id)
        .containsExactly("a");
  }

  @Test
  void anEmptyFileShouldBeAnEmptyList() {
    assertThat(SourceList.read(" \n", "s.yaml")).isEmpty();
  }

  @Test
  void aWrittenListShouldBeReadAgain() {
    List<Source> sources = List.of(WIRE);
    assertThat(SourceList.read(SourceList.json(sources), "s.json")).isEqualTo(sources);
    assertThat(SourceList.read(SourceList.yaml(sources), "s.yaml")).isEqualTo(sources);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          - {id: a, url: https://a.example/, tyer: x}       | s.yaml: source 1: unknown field 'tyer'
          - {url: https://a.example/}                       | s.yaml: source 1: has no 'id'
          - {id: a, url: https://a.example/, tls: off}      | tls 'off' is not verified or unverified
          - {id: a, url: https://a.example/, quote: all}    | quote 'all' is not none, headline or a number
          - {id: a}                                         | s.yaml: source 1: has no 'url'
          - {id: A b, url: https://a.example/}              | source 1: id 'A b' has to be
          - {id: a, url: ftp://a.example/}                  | not an http or https address
          - {id: a, url: https:///x}                        | not an http or https address
          - {id: a, url: https://a b/}                      | is not an address
          - {id: a, url: https://a.example/, kind: podcast} | kind 'podcast' is not one of feed, page
          - {id: a, url: https://a.example/, tier: best}    | tier 'best' is not one of primary
          - {id: [x], url: https://a.example/}              | s.yaml line 1: source 1: not a list
          feeds: [a]                                        | s.yaml line 1: not a list of sources
          - [                                               | s.yaml line
          """)
  void whatIsWrongShouldBeNamedInOneLine(String yaml, String said) {
    assertThatThrownBy(() -> SourceList.read(yaml, "s.yaml"))
        .isInstanceOf(Unusable.class)
        .hasMessageStartingWith("s.yaml")
        .hasMessageContaining(said)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void anIdShouldNotBeThereTwice() {
    String yaml = "- {id: a, url: 'https://a.example/'}\n- {id: a, url: 'https://b.example/'}";
    assertThatThrownBy(() -> SourceList.read(yaml, "s.yaml"))
        .hasMessage("s.yaml: source 2: id 'a' is there twice");
  }

  @Test
  void theEntryOfAnUnknownFieldShouldBeTold() {
    String yaml = "- id: a\n  url: https://a.example/\n- id: b\n  adress: https://b.example/\n";
    assertThatThrownBy(() -> SourceList.read(yaml, "s.yaml"))
        .hasMessageStartingWith("s.yaml: source 2: unknown field 'adress'; known: id, name, url");
  }
}
