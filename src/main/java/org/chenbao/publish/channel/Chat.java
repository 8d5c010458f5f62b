package org.chenbao.publish.channel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chenbao.model.Body;
import org.chenbao.publish.channel.Message.Content;
import org.chenbao.publish.form.Json;

/// A chat that takes words by a webhook: how long they may be, what stands around them, how a call
/// is signed and where the answer says that they arrived.
///
/// Limits are in bytes of UTF-8 and leave room for what stands around the words; where the chat
/// counts characters, that many bytes hold no more of them.
public enum Chat {
  /// open.feishu.cn: a body of 20 KB.
  FEISHU(18_000, Signing.BODY, "code", 0),
  /// open.dingtalk.com: a body of 20,000 bytes.
  DINGTALK(18_000, Signing.QUERY, "errcode", 0),
  /// developer.work.weixin.qq.com: a text of 2,048 bytes.
  WECOM(2_048, Signing.NONE, "errcode", 0),
  /// docs.slack.dev: longer ones are cut at 40,000 characters; 4,000 is what it advises.
  SLACK(12_000, Signing.NONE, "", 0),
  /// docs.discord.com: 2,000 characters.
  DISCORD(2_000, Signing.NONE, "", 0),
  /// docs.ntfy.sh: above 4,096 bytes the words become a file.
  NTFY(4_096, Signing.BEARER, "", 0),
  /// bark.day.app: what Apple carries is 4 KB with all around it.
  BARK(3_000, Signing.NONE, "code", 200);

  private final int longest;
  private final Signing signing;
  private final String verdict;
  private final int good;

  Chat(int longest, Signing signing, String verdict, int good) {
    this.longest = longest;
    this.signing = signing;
    this.verdict = verdict;
    this.good = good;
  }

  /// How a call shows that it comes from who knows the secret.
  public enum Signing {
    /// Not at all: the address is the secret.
    NONE,
    /// `timestamp` in seconds and `sign` in the body.
    BODY,
    /// `timestamp` in milliseconds and `sign` behind the address.
    QUERY,
    /// The secret itself as a bearer's token.
    BEARER
  }

  /// The chat of a kind of `channels.yaml`.
  public static Optional<Chat> of(String kind) {
    return Stream.of(values()).filter(chat -> chat.key().equals(kind)).findFirst();
  }

  /// The kind in `channels.yaml`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Signing signing() {
    return signing;
  }

  /// The field of the answer that tells how it went; empty where the status of HTTP does.
  public String verdict() {
    return verdict;
  }

  /// What stands in that field when all is well.
  public int good() {
    return good;
  }

  /// Whether words fit into a message.
  boolean fits(String words) {
    return words.getBytes(StandardCharsets.UTF_8).length <= longest;
  }

  /// Words in which the chat sees no markup and calls nobody.
  String plain(String words) {
    return switch (this) {
      case FEISHU, WECOM, DINGTALK -> words.replace('<', '＜');
      case SLACK -> address(words);
      case DISCORD -> words.replaceAll("[\\\\*_~`|>\\[\\]#<@]", "\\\\$0");
      case NTFY, BARK -> words;
    };
  }

  /// An address, which every chat makes a link of by itself.
  String address(String url) {
    return this == SLACK
        ? url.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        : url;
  }

  /// What travels.
  Content content(String words) {
    return switch (this) {
      case FEISHU ->
          Content.json(
              Json.compact(j -> {
                j.text("msg_type", "text");
                j.object("content", c -> c.text("text", words));
              }));
      case DINGTALK, WECOM ->
          Content.json(
              Json.compact(j -> {
                j.text("msgtype", "text");
                j.object("text", t -> t.text("content", words));
              }));
      case SLACK ->
          Content.json(
              Json.compact(j -> {
                j.text("text", words);
                j.flag("unfurl_links", false);
              }));
      case DISCORD ->
          Content.json(
              Json.compact(j -> {
                j.text("content", words);
                j.object("allowed_mentions", m -> m.texts("parse", List.of()));
              }));
      case NTFY ->
          new Content("text/plain; charset=utf-8", Body.of(words.getBytes(StandardCharsets.UTF_8)));
      case BARK -> Content.json(Json.compact(j -> j.text("body", words)));
    };
  }
}
