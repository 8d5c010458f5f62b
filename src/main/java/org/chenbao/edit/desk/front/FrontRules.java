package org.chenbao.edit.desk.front;

import java.util.List;
import org.chenbao.edit.desk.page.Rule;

/// The rules about form.
public final class FrontRules {
  private FrontRules() {}

  /// Every rule, in the order of the docs.
  public static List<Rule> all() {
    return List.of(
        Rule.of("ai-label-missing", Labels::missing),
        Rule.of("ai-mark-missing", Labels::unmarked),
        Rule.of("active-html", Markup::active),
        Rule.of("foreign-image", Markup::images),
        Rule.of("seo-tag-without-story", Tags::untold),
        Rule.of("front-key-missing", Keys::missing),
        Rule.of("front-key-unknown", Keys::unknown),
        Rule.of("front-key-twice", Keys::twice),
        Rule.of("edition-date-wrong", Days::wrong),
        Rule.of("cover-date-differs", Days::cover),
        Rule.of("title-differs", Keys::title),
        Rule.of("edition-empty", Emptiness::edition),
        Rule.of("section-empty", Emptiness::section),
        Rule.of("story-stub", Emptiness::story),
        Rule.of("format-drift", Drift::found));
  }
}
