package org.chenbao.publish.form;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.model.Article;
import org.chenbao.model.Language;

/// Who a report is by, as a reader knows the name.
public final class Byline {
  private static final Pattern HOST =
      Pattern.compile("(?i)^(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,})(?:[/?#].*)?$");

  /// What begins a host without telling whose it is.
  private static final Pattern PREFIX =
      Pattern.compile("(?i)^(?:(?:www\\d?|m|amp|mobile|newsletter|news|blog)\\.)+(?=[^.]+\\.)");

  /// Posts stand below the name of their account.
  private static final Pattern POST =
      Pattern.compile(
          "(?i)^https?://(?:www\\.|mobile\\.)?(?:x\\.com|twitter\\.com|nitter\\.[a-z.]+)/(\\w{1,15})/.*");

  /// Paths of the same site that are no accounts.
  private static final List<String> NO_ACCOUNT =
      List.of("i", "home", "search", "hashtag", "intent");

  /// A name that says whose post it is.
  private static final Pattern PERSON = Pattern.compile("(?i).*(@\\w|\\(X\\)|（X）).*");

  private static final Pattern SHORT = Pattern.compile("(?i)^https?://t\\.co/.*");

  private static final Pattern REDIRECT =
      Pattern.compile(
          "(?i)^https?://(?:news\\.google\\.com|t\\.co|bit\\.ly|buff\\.ly|dlvr\\.it|ow\\.ly|tinyurl\\.com"
              + "|lnkd\\.in|flip\\.it|trib\\.al|feedproxy\\.google\\.com|feeds\\.feedburner\\.com)/.*");

  /// English names of outlets by their Chinese ones.
  private static final Properties ENGLISH = Term.phrases("outlets.en");

  private Byline() {}

  /// The name of an article's outlet, as the outlet itself prints it.
  public static String of(Article article) {
    return of(article.origin().outlet().name(), article.url());
  }

  /// The name of an article's outlet in an edition's language, as far as it has one there.
  public static String of(Article article, Language language) {
    return in(language, of(article));
  }

  /// The name of an outlet in an edition's language, as far as it has one there.
  ///
  /// @param name as printed by the source
  /// @param url the report's address
  public static String of(String name, String url, Language language) {
    return in(language, of(name, url));
  }

  private static String in(Language language, String name) {
    return language == Language.EN ? ENGLISH.getProperty(name, name) : name;
  }

  /// The name of an outlet: an account for a post, a host without what every host begins with.
  ///
  /// @param name as printed by the source
  /// @param url the report's address
  public static String of(String name, String url) {
    String line = Line.of(name);
    Matcher post = POST.matcher(url);
    boolean account =
        post.matches() && !NO_ACCOUNT.contains(post.group(1).toLowerCase(Locale.ROOT));
    if (account && !PERSON.matcher(line).matches()) {
      return "@" + post.group(1) + " (X)";
    }
    Matcher host = HOST.matcher(line);
    if (SHORT.matcher(url).matches() && (line.isEmpty() || host.matches())) {
      return "X";
    }
    return host.matches() ? PREFIX.matcher(host.group(1)).replaceFirst("") : line;
  }

  /// True for an address that leads to the report by way of another site.
  static boolean redirects(String url) {
    return REDIRECT.matcher(url).matches();
  }
}
