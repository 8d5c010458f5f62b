package org.chenbao.edit.desk.page;

import java.util.EnumSet;
import java.util.Set;

/// What a stretch of words is for in an edition.
public enum Role {
  /// The edition's title, in the front matter or as its first heading.
  TITLE,
  /// A line of the edition's summary.
  SUMMARY,
  /// A tag or a search keyword.
  TAG,
  /// A heading that groups stories.
  THEME,
  /// A story's heading, or the linked words of a one-liner.
  HEADLINE,
  /// A free paragraph that tells the story.
  LEAD,
  /// A bullet that tells the story.
  FACT,
  /// Interpretation, kept apart from facts.
  INSIGHT,
  /// What may follow, kept apart from facts.
  IMPACT,
  /// What a one-liner says behind its link.
  BRIEF,
  /// Sources, disclosures, differing accounts and all else.
  REST;

  /// What tells the news itself.
  public static final Set<Role> TOLD = Set.copyOf(EnumSet.of(HEADLINE, LEAD, FACT, BRIEF));

  /// The body of a story, as far as it states facts.
  public static final Set<Role> FACTS = Set.copyOf(EnumSet.of(LEAD, FACT, BRIEF));

  /// Interpretation of both kinds.
  public static final Set<Role> VIEWS = Set.copyOf(EnumSet.of(INSIGHT, IMPACT));

  /// Title, summary, themes and headlines: what promises what a body has to keep.
  public static final Set<Role> TOPS = Set.copyOf(EnumSet.of(TITLE, SUMMARY, THEME, HEADLINE));

  /// All that is printed as news or about it.
  public static final Set<Role> SAID = Set.copyOf(EnumSet.range(TITLE, BRIEF));

  /// A set by the name that the tables of patterns use.
  public static Set<Role> named(String name) {
    return switch (name) {
      case "told" -> TOLD;
      case "facts" -> FACTS;
      case "views" -> VIEWS;
      case "tops" -> TOPS;
      case "said" -> SAID;
      case "all" -> Set.copyOf(EnumSet.allOf(Role.class));
      default -> Set.of(valueOf(name));
    };
  }
}
