package org.chenbao.app;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chenbao.io.archive.Archive;
import org.chenbao.io.outbox.ChatHook;
import org.chenbao.io.outbox.GitTree;
import org.chenbao.io.outbox.Hub;
import org.chenbao.io.outbox.Post;
import org.chenbao.io.outbox.Secret;
import org.chenbao.io.outbox.Telegram;
import org.chenbao.io.outbox.Webhook;
import org.chenbao.io.outbox.Wechat;
import org.chenbao.io.outbox.WechatAccount;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.AddressPolicy.Allowance;
import org.chenbao.io.web.AddressPolicy.Use;
import org.chenbao.io.web.Courier;
import org.chenbao.io.web.GuardedSockets;
import org.chenbao.io.web.Resolver;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Channel;
import org.chenbao.publish.channel.Chat;
import org.chenbao.publish.channel.ChatForm;
import org.chenbao.publish.channel.Form;
import org.chenbao.publish.channel.MailForm;
import org.chenbao.publish.channel.TelegramForm;
import org.chenbao.publish.channel.WebhookForm;
import org.chenbao.publish.channel.WechatForm;
import org.chenbao.publish.site.Plan;

/// Makes channels of what a person wrote.
///
/// A channel's address is the person's own setting: its host and port are allowed wherever they
/// lead, for this channel alone.
///
/// @param archive for a site, which shows every edition that was let go to it
record Channels(ChannelFile file, Keys.Vault vault, Archive archive, Language language) {
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  /// Stands for a secret address that a dry run need not know.
  private static final String NOWHERE = "https://chat.invalid/";

  /// Without what was written: it may be a secret.
  private static final String NO_ADDRESS = "not an address of the web (https://…)";

  private static final Pattern NAMED = Pattern.compile("(?:(.*?)\\s*<)?([^\\s<>@]+@[^\\s<>@]+)>?");
  private static final Pattern SERVER = Pattern.compile("([^\\s/:]+):(\\d{1,5})");

  /// A channel with what makes its messages.
  record Line(String name, String kind, Form form, Channel channel) {}

  /// The channel of a name.
  Line line(String name) {
    Keys keys = file.keys(name, vault);
    Line line =
        switch (keys.kind()) {
          case "site" -> site(name, keys);
          case "git" -> git(name, keys);
          case "webhook" -> webhook(name, keys);
          case "telegram" -> telegram(name, keys);
          case "mail" -> mail(name, keys);
          case "wechat" -> wechat(name, keys);
          default -> chat(name, keys);
        };
    keys.done();
    return line;
  }

  private Line site(String name, Keys keys) {
    SiteChannel site = pages(name, keys);
    return new Line(name, "site", site, told(keys, site, site));
  }

  private SiteChannel pages(String name, Keys keys) {
    Path folder = file.folder().resolve(keys.text("path"));
    var plan = new Plan(base(keys, "base"), language, keys.text("hub", ""));
    return new SiteChannel(name, folder, plan, archive, new EditionFiles(archive.folder()));
  }

  private Line git(String name, Keys keys) {
    SiteChannel site = pages(name, keys);
    var remote =
        new GitTree.Remote(
            keys.text("remote", "origin"), keys.text("user", "git"), keys.secretIfAny("token"));
    var tree = new GitTree(site.folder(), remote);
    if (!tree.exists()) {
      throw keys.wrong("path lies in no work tree of git: clone the repository there first");
    }
    return new Line(name, "git", site, told(keys, site, new GitChannel(site, tree)));
  }

  private static Channel told(Keys keys, SiteChannel site, Channel sender) {
    String hub = site.plan().hub();
    if (hub.isEmpty()) {
      return sender;
    }
    if (site.plan().base().isEmpty()) {
      throw keys.wrong("a hub needs base, the address of the site that it tells of");
    }
    return new HubChannel(sender, new Hub(hub, courier(keys, hub)), site.plan().feeds());
  }

  private Line webhook(String name, Keys keys) {
    String url = keys.text("url");
    Secret secret = keys.secretIfAny("secret");
    var sender = new Webhook(url, secret, InstantSource.system(), courier(keys, url));
    return new Line(name, "webhook", new WebhookForm(), sender);
  }

  private Line telegram(String name, Keys keys) {
    String base = keys.text("api", Telegram.PUBLIC);
    var sender = new Telegram(base, keys.secret("token"), keys.again(false), courier(keys, base));
    return new Line(name, "telegram", new TelegramForm(keys.text("chat"), keys.card()), sender);
  }

  private Line chat(String name, Keys keys) {
    Chat chat =
        Chat.of(keys.kind())
            .orElseThrow(() ->
                keys.wrong(
                    "no kind "
                        + keys.kind()
                        + ": there are site, git, webhook, telegram, mail, wechat, "
                        + Stream.of(Chat.values()).map(Chat::key).collect(joining(", "))));
    Secret url = keys.secret("url");
    Secret secret = chat.signing() == Chat.Signing.NONE ? Secret.NONE : keys.secretIfAny("secret");
    String leads = url.value().isEmpty() ? NOWHERE : url.value();
    var wire = new ChatHook.Wire(InstantSource.system(), courier(keys, leads));
    var sender = new ChatHook(chat, url, secret, keys.again(false), wire);
    return new Line(name, chat.key(), new ChatForm(chat, base(keys, "site")), sender);
  }

  private Line wechat(String name, Keys keys) {
    String base = keys.text("api", Wechat.PUBLIC);
    var owner = new WechatAccount.Owner(keys.text("appid"), keys.secret("secret"));
    var wire = new ChatHook.Wire(InstantSource.system(), courier(keys, base));
    var form = new WechatForm(keys.text("author", ""), base(keys, "site"));
    return new Line(name, "wechat", form, new Wechat(new WechatAccount(base, owner, wire)));
  }

  private Line mail(String name, Keys keys) {
    Matcher at = matched(SERVER, keys.text("server"), keys, "server is like smtp.example.org:587");
    String host = at.group(1).toLowerCase(Locale.ROOT);
    int port = Integer.parseInt(at.group(2));
    String security = keys.text("security", port == 465 ? "tls" : "starttls");
    var server =
        new Post.Server(
            host,
            port,
            Post.Security.of(security)
                .orElseThrow(() -> keys.wrong("security is tls, starttls or none")),
            keys.text("user", ""),
            keys.secretIfAny("password"));
    var allowance = new Allowance(host, port, Use.CHANNEL);
    var sockets = new GuardedSockets(new AddressPolicy(Set.of(allowance)), Use.CHANNEL);
    var sender = new Post(server, keys.again(true), InstantSource.system(), sockets);
    return new Line(name, "mail", new MailForm(from(keys), recipients(keys)), sender);
  }

  private static MailForm.Sender from(Keys keys) {
    Matcher named = matched(NAMED, keys.text("from"), keys, "from is like 晨报 <daily@example.org>");
    Optional<String> unsubscribe =
        Optional.of(keys.text("unsubscribe", "")).filter(way -> !way.isEmpty());
    if (unsubscribe.filter(way -> !way.matches("(?:https://|mailto:)[^\\s<>]+")).isPresent()) {
      throw keys.wrong("unsubscribe begins with https:// or mailto:");
    }
    return new MailForm.Sender(
        Optional.ofNullable(named.group(1)).orElse("").strip(),
        named.group(2),
        unsubscribe,
        base(keys, "site"),
        keys.card());
  }

  private static List<String> recipients(Keys keys) {
    return keys.texts("to").stream()
        .map(to -> matched(NAMED, to, keys, "to has no address in " + to).group(2))
        .distinct()
        .toList();
  }

  private static Matcher matched(Pattern pattern, String value, Keys keys, String otherwise) {
    Matcher matcher = pattern.matcher(value);
    if (!matcher.matches()) {
      throw keys.wrong(otherwise);
    }
    return matcher;
  }

  /// A site's own address, with a slash at its end; empty where it is left out.
  private static String base(Keys keys, String key) {
    String base = keys.text(key, "");
    if (base.isEmpty()) {
      return "";
    }
    uri(keys, base);
    return base.endsWith("/") ? base : base + "/";
  }

  private static Courier courier(Keys keys, String url) {
    URI uri = uri(keys, url);
    int usual = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    int port = uri.getPort() < 0 ? usual : uri.getPort();
    var policy = new AddressPolicy(Set.of(new Allowance(uri.getHost(), port, Use.CHANNEL)));
    return new Courier(policy, Use.CHANNEL, Resolver.SYSTEM, DEADLINE);
  }

  private static URI uri(Keys keys, String url) {
    try {
      URI uri = URI.create(url);
      if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && uri.getHost() != null
          && uri.getUserInfo() == null) {
        return uri;
      }
    } catch (IllegalArgumentException _) {
      throw keys.wrong(NO_ADDRESS);
    }
    throw keys.wrong(NO_ADDRESS);
  }
}
