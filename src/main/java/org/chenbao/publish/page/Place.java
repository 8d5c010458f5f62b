package org.chenbao.publish.page;

/// Where a page stands: alone in its folder, or in a site.
///
/// @param site true within a site, which has a style sheet of its own
/// @param base the site's own address with a slash at its end, empty where nobody said
/// @param path the page's path from the site's root
/// @param before what stands before it in the site
/// @param after what stands after it
public record Place(boolean site, String base, String path, Turn before, Turn after) {

  /// The page that a host shows for an address that is none, at any depth.
  private static final String LOST = "404.html";

  /// A page that stands alone.
  public static final Place ALONE = new Place(false, "", "", Turn.NONE, Turn.NONE);

  /// A way to another page.
  ///
  /// @param href empty where there is none
  public record Turn(String href, String text) {
    /// No way.
    public static final Turn NONE = new Turn("", "");
  }

  /// A page of a site.
  public static Place in(String base, String path) {
    return new Place(true, base, path, Turn.NONE, Turn.NONE);
  }

  /// The same between two others.
  public Place between(Turn before, Turn after) {
    return new Place(site, base, path, before, after);
  }

  /// The way from the page to the site's root, as `../`.
  public String root() {
    return path.equals(LOST)
        ? base
        : "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /// The page's own address, empty where the site's is not known.
  public String address() {
    return base.isEmpty() ? "" : base + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  /// What a page of a site may load: the site's own style, scripts and data.
  String policy() {
    return "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'";
  }
}
