package org.chenbao.io.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.chenbao.io.Unusable;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;

/// Where a model answers.
///
/// @param base as in `https://api.example.com/v1`; the dialect's path is put behind it
/// @param key empty where the endpoint wants none
/// @param model the name the endpoint knows it by
public record Endpoint(Provider provider, String base, String key, String model) {

  /// @throws Unusable where the address or the model's name is missing or wrong
  public Endpoint {
    base = bare(base.strip(), provider.dialect().path(model.strip()));
    key = key.strip();
    model = model.strip();
    host(base);
    if (model.isEmpty()) {
      throw unusable(
          "no name for the model at "
              + base
              + ": write "
              + provider.name()
              + ":MODEL or set"
              + " CHENBAO_LLM_MODEL");
    }
  }

  /// The address that is asked.
  String url() {
    return base + provider.dialect().path(model);
  }

  /// Lets the policy pass this host and port for models: a person has set it, so it may be local.
  public Allowance allowance() {
    URI uri = host(base);
    boolean secure = "https".equals(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
    int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
    return new Allowance(uri.getHost(), port, Use.MODEL);
  }

  /// Strikes the key, and whatever looks like one, from a text.
  String redact(String text) {
    String struck = key.isEmpty() ? text : text.replace(key, "•••");
    return struck.replaceAll("\\b(sk|key|Bearer)[-_ ][A-Za-z0-9*_.-]{4,}", "•••");
  }

  /// Without the key.
  @Override
  public String toString() {
    return model + " at " + base;
  }

  /// A person may have copied the whole address from a manual.
  private static String bare(String address, String path) {
    String base = address.replaceAll("/+$", "");
    return base.endsWith(path) ? base.substring(0, base.length() - path.length()) : base;
  }

  private static URI host(String base) {
    try {
      URI uri = new URI(base);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (URISyntaxException _) {
      throw unusable("the model's address is not one: check CHENBAO_LLM_URL");
    }
    throw unusable("the model's address has to be http or https: check CHENBAO_LLM_URL");
  }

  private static Unusable unusable(String message) {
    return new Unusable(Unusable.Kind.INPUT, message);
  }
}
