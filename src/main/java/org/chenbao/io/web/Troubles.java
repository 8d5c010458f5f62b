package org.chenbao.io.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// Names for what goes wrong below HTTP.
final class Troubles {
  private Troubles() {}

  /// What went wrong, as a clause for a person.
  ///
  /// @param deadline of the whole call
  /// @param otherwise what to call anything else
  static String name(IOException e, Duration deadline, String otherwise) {
    return switch (e) {
      case UnknownHostException _ -> Reply.NO_HOST;
      case ConnectException _ -> Reply.NO_CONNECTION;
      case SSLException ssl -> Reply.NO_SECRECY + secrecy(ssl);
      case SocketTimeoutException _ when connecting(e) -> Reply.NO_CONNECTION + " in time";
      case InterruptedIOException _ ->
          Thread.currentThread().isInterrupted()
              ? "interrupted"
              : "timed out after " + deadline.toMillis() + " ms";
      case IOException _ -> otherwise + ": " + e.getMessage();
    };
  }

  private static boolean connecting(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("connect");
  }

  private static String secrecy(SSLException e) {
    if (e instanceof SSLPeerUnverifiedException) {
      return "the certificate is for another host";
    }
    return Stream.iterate((Throwable) e, t -> t != null, Throwable::getCause)
        .map(Troubles::certificate)
        .filter(n -> !n.isEmpty())
        .findFirst()
        .orElseGet(() -> String.valueOf(e.getMessage()));
  }

  private static String certificate(Throwable cause) {
    return switch (cause) {
      case CertificateExpiredException _ -> "the certificate has expired";
      case CertificateNotYetValidException _ -> "the certificate is not valid yet";
      case CertPathBuilderException _ -> "nobody we trust signed the certificate";
      default -> "";
    };
  }
}
