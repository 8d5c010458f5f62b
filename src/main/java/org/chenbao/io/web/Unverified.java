package org.chenbao.io.web;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;

/// TLS that takes any certificate: for hosts alone whose owner lets them expire and that a person's
/// settings name. Whoever is on the way can change what such a host says.
final class Unverified implements X509TrustManager {
  private static final Unverified ANYBODY = new Unverified();
  private static final SSLSocketFactory SOCKETS = sockets();

  private Unverified() {}

  /// Has a client take any certificate.
  static void apply(OkHttpClient.Builder client) {
    client.sslSocketFactory(SOCKETS, ANYBODY).hostnameVerifier((_, _) -> true);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String type) {}

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String type) {}

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return new X509Certificate[0];
  }

  private static SSLSocketFactory sockets() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {ANYBODY}, new SecureRandom());
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has TLS", e);
    }
  }
}
