package org.chenbao.io.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.chenbao.io.web.GuardedSockets;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Message;
import org.chenbao.publish.channel.Outcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/// A server that takes e-mail (RFC 5321).
///
/// Where the connection breaks after the last line of a letter and before the server's word on it,
/// nobody knows whether it was taken (RFC 1047). It is sent again under the same `Message-ID`, by
/// which the receiving side can drop the second; a person may choose to be asked instead.
///
/// @param again false where a person wants to be asked
public record Post(Server server, boolean again, InstantSource clock, GuardedSockets sockets)
    implements Channel {
  /// A server that takes longer is down; servers on full disks take their time.
  private static final String MILLIS = "60000";

  /// How the connection is kept from being read by others.
  public enum Security {
    /// From the first byte.
    TLS,
    /// After the greeting; without it nothing is sent.
    STARTTLS,
    /// Not at all: for a server on this machine.
    NONE;

    /// Reads a name.
    public static Optional<Security> of(String name) {
      return List.of(values()).stream()
          .filter(s -> s.name().equals(name.toUpperCase(Locale.ROOT)))
          .findFirst();
    }
  }

  /// Where the letters are handed in.
  ///
  /// @param user empty where the server wants none
  public record Server(String host, int port, Security security, String user, Secret password) {}

  @Override
  public Outcome send(Message message, List<String> earlier) {
    Session session = Session.getInstance(properties());
    Transport transport = transport(session);
    try {
      Outcome connected = connect(transport);
      return connected instanceof Outcome.Sent ? hand(session, transport, message) : connected;
    } finally {
      close(transport);
    }
  }

  private static Transport transport(Session session) {
    try {
      return session.getTransport("smtp");
    } catch (NoSuchProviderException e) {
      throw new IllegalStateException("the library knows SMTP", e);
    }
  }

  /// How a server says goodbye changes nothing of its word on the letter.
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException _) {
      return;
    }
  }

  @Override
  public Manner manner() {
    return new Manner(false, again);
  }

  private Outcome connect(Transport transport) {
    try {
      String user = server.user();
      transport.connect(
          server.host(),
          server.port(),
          user.isEmpty() ? null : user,
          user.isEmpty() ? null : server.password().value());
      return new Outcome.Sent("");
    } catch (AuthenticationFailedException e) {
      return new Outcome.Refused("the server does not accept user and password");
    } catch (MessagingException e) {
      return new Outcome.Later(words(e), Optional.empty());
    }
  }

  private Outcome hand(Session session, Transport transport, Message message) {
    try {
      var letter =
          new MimeMessage(session, new ByteArrayInputStream(message.content().body().bytes()));
      letter.setSentDate(Date.from(clock.instant()));
      InternetAddress[] to = {new InternetAddress(message.slot())};
      transport.sendMessage(letter, to);
      return new Outcome.Sent(letter.getMessageID());
    } catch (MessagingException e) {
      return failed(e);
    }
  }

  /// A reply of 4xx or 5xx says that the letter was not taken; without a reply nobody knows.
  private Outcome failed(MessagingException thrown) {
    for (@Nullable Exception e = thrown;
        e instanceof MessagingException m;
        e = m.getNextException()) {
      int code =
          switch (m) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            case MessagingException _ -> 0;
          };
      if (code >= 500) {
        return new Outcome.Refused(words(m));
      }
      if (code >= 400) {
        return new Outcome.Later(words(m), Optional.empty());
      }
    }
    return new Outcome.Doubtful(words(thrown));
  }

  private String words(Exception e) {
    String line = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    return server.password().strike(line);
  }

  private Properties properties() {
    var properties = new Properties();
    properties.put("mail.smtp.socketFactory", sockets);
    properties.put("mail.smtp.socketFactory.fallback", "false");
    properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
    properties.put("mail.smtp.connectiontimeout", MILLIS);
    properties.put("mail.smtp.timeout", MILLIS);
    properties.put("mail.smtp.writetimeout", MILLIS);
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.ssl.enable", Boolean.toString(server.security() == Security.TLS));
    boolean start = server.security() == Security.STARTTLS;
    properties.put("mail.smtp.starttls.enable", Boolean.toString(start));
    properties.put("mail.smtp.starttls.required", Boolean.toString(start));
    return properties;
  }
}
