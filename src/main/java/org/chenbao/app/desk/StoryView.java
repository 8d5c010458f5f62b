package org.chenbao.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story of a day as a person sees it, ready to be written as JSON.
///
/// @param place 1 for the first; 0 for one that is not ranked
/// @param standing `main`, `brief`, `out`, `muted`, `told` or, below what is printed, `rest`
/// @param chosen true where a person put it there
/// @param first when the first report was published, as ISO 8601
/// @param fresh true where the first report came in the last hours before the run
public record StoryView(
    String id,
    int place,
    String standing,
    boolean chosen,
    String headline,
    String lead,
    double score,
    List<String> reasons,
    int publishers,
    List<String> outlets,
    List<String> languages,
    String first,
    String latest,
    boolean primary,
    @Nullable Follows follows,
    boolean fresh,
    List<Risk> risks,
    String theme,
    String section,
    List<Report> reports) {
  public StoryView {
    reasons = List.copyOf(reasons);
    outlets = List.copyOf(outlets);
    languages = List.copyOf(languages);
    risks = List.copyOf(risks);
    reports = List.copyOf(reports);
  }

  /// The story of an earlier edition that this one continues.
  public record Follows(String date, String headline, String url) {}

  /// What a person should know before they print it.
  ///
  /// @param kind lower case with hyphens
  public record Risk(String kind, String words) {}

  /// One report.
  ///
  /// @param role `lead`, `report`, `copy` or `related`
  /// @param primary true for the company, laboratory or authority itself
  public record Report(
      String article,
      String outlet,
      String title,
      String url,
      String lang,
      String published,
      String role,
      boolean primary,
      List<Risk> findings) {
    public Report {
      findings = List.copyOf(findings);
    }
  }
}
