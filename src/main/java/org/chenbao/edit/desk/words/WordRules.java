package org.chenbao.edit.desk.words;

import java.util.List;
import org.chenbao.edit.desk.page.Rule;

/// The rules about words.
public final class WordRules {
  private WordRules() {}

  /// Every rule, in the order of the docs.
  public static List<Rule> all() {
    return List.of(
        new WordRule("placeholder"),
        new WordRule("model-leftover"),
        new WordRule("relative-date-copied"),
        new WordRule("decrease-in-bei"),
        new WordRule("multiple-ambiguous"),
        new WordRule("unsourced-investment-advice"),
        new WordRule("promotion-unmarked"),
        new WordRule("superlative-unattributed"),
        new WordRule("score-without-maximum"),
        new WordRule("ambiguous-post"),
        new TypoRule("typo", "confusions.tsv"),
        new TypoRule("typography", "typography.tsv"),
        Rule.of("mark-unpaired", Pairs::found),
        Rule.of("quote-without-speaker", Quoted::found),
        Rule.of("period-base-missing", Periods::found),
        Rule.of("story-undated", Undated::found),
        Rule.of("date-impossible", Calendar::found),
        Rule.of("future-told-as-done", Calendar::future),
        Rule.of("plural-with-one-example", Items::plural),
        Rule.of("headline-names-no-event", Items::person),
        Rule.of("boilerplate", Boilerplate::found),
        Rule.of("name-form-varies", Forms::found));
  }
}
