package org.chenbao.io.outbox;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chenbao.publish.channel.Outcome;

/// What an `errcode` of WeChat says of a call, and what a person can do about it
/// (developers.weixin.qq.com, 全局返回码).
final class WechatTrouble {
  /// No draft or picture has that name.
  static final int UNKNOWN_NAME = 40_007;

  /// The key that was given out is not taken any more.
  static final List<Integer> STALE = List.of(40_001, 40_014, 42_001);

  private static final int BUSY = -1;

  /// Once more when the account's calls of a minute, or of a day, are used up.
  private static final Map<Integer, Duration> TOO_OFTEN =
      Map.of(45_011, Duration.ofMinutes(1), 45_009, Duration.ofHours(1));

  private static final Map<Integer, String> WORDS =
      Map.ofEntries(
          entry(40_001, "the account's secret is wrong"),
          entry(40_004, "no picture that WeChat takes"),
          entry(40_005, "no picture that WeChat takes"),
          entry(40_006, "the cover is too large: WeChat takes up to 1 MB"),
          entry(40_007, "no such draft: it was published or deleted by hand; go on in the console"),
          entry(40_009, "the cover is too large: WeChat takes up to 1 MB"),
          entry(40_013, "no account has this appid"),
          entry(40_125, "the account's secret is wrong"),
          entry(40_137, "no picture that WeChat takes"),
          entry(40_164, "this machine's address is not in the account's list (IP 白名单)"),
          entry(40_243, "the account's secret is frozen: see its console"),
          entry(45_001, "the cover is too large: WeChat takes up to 1 MB"),
          entry(45_002, "the text is too long for WeChat"),
          entry(45_003, "the title is too long for WeChat"),
          entry(45_004, "the summary is too long for WeChat"),
          entry(45_005, "the site's address is too long for WeChat"),
          entry(45_034, "the account's pictures are full: delete some in its console"),
          entry(45_110, "the author's name is too long for WeChat"),
          entry(45_166, "WeChat does not take the text"),
          entry(48_001, "the account has no right to drafts: see its console (接口权限)"),
          entry(50_002, "the account is restricted"),
          entry(61_024, "the account's keys are kept by a third-party platform"),
          entry(89_501, "WeChat waits for a nod of the account's administrator"),
          entry(89_503, "WeChat waits for a nod of the account's administrator"));

  private WechatTrouble() {}

  /// @param said WeChat's own words
  static Outcome of(int code, String said) {
    String told = "errcode " + code + ": " + WORDS.getOrDefault(code, "") + " (" + said + ")";
    if (code == BUSY) {
      return new Outcome.Doubtful(told);
    }
    Optional<Duration> pause = Optional.ofNullable(TOO_OFTEN.get(code));
    return pause.isPresent() ? new Outcome.Later(told, pause) : new Outcome.Refused(told);
  }
}
