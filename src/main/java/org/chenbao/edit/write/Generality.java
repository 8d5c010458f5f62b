package org.chenbao.edit.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.edit.title.Deeds;
import org.chenbao.language.Scripts;
import org.chenbao.model.Language;

/// Finds what would hold on any day: what is thought, needed, usual or growing, and talk of it.
///
/// A quantity makes such a sentence say something all the same. Talk is news by what it names: a
/// number, a name, or what somebody did or will do.
final class Generality {
  private static final Pattern STANDING =
      Pattern.compile(
          "被(?:普遍|广泛|外界|业界|业内|许多人|不少人|很多人|一度|一直|最初)*(?:视为|视作|认为|看作|看成|誉为|公认)"
              + "|(?:^|，)为了?(?!.{0,30}(?:推出|发布|开发|宣布|成立|签|建))[^，]{2,30}，[^，。]{0,20}(?:需要|必须|不得不)"
              + "|^(?:该|这份|这篇)\\p{IsHan}{2}(?:介绍|描述|阐述|概述|说明)了|\\bthan most (?:companies|others|rivals|firms)\\b|(?:呼应了|凸显|彰显|折射出|预示着|体现出?了?|反映出?了?|印证了|见证了|标志着)[^，。]{2,40}。$"
              + "|(?:日益|不断|持续|逐步|逐渐|越来越|显著)[^，。]{0,6}(?:完善|成熟|改进|改善|加剧|激烈|增强|重要|普及|扩大|提升|优化|壮大|升温|加速|深化|丰富|迫切|旺盛)"
              + "|(?:推动|促进|带动)[^，。]{2,24}(?:发展|升级|转型|落地)。$|处于[^，。]{0,20}(?:前夜|开端|早期|初期|起步)|简单来说就是"
              + "|(?:不只是|不仅仅是|不仅是|并非|不再只是)[^。]{2,40}(?:而是|更是)"
              + "|(?:实现|迎来|获得|完成)了?(?:大幅|全面|显著|重大|全方位)的?(?:升级|提升|突破|改进|革新)。$|深度融合。$"
              + "|加剧[^。]{2,40}竞争。$|(?:要求|需要)[^，。]{2,16}具备[^，。]{2,16}。$|(?:更|最)?(?:适配|契合|满足|顺应)[^。]{2,30}需求(?:，|。)"
              + "|(?:表示|称|强调|介绍)[，：]?[^，。]{0,10}(?:一直|始终|向来|致力于|高度重视|期待|相信|很高兴)"
              + "|\\b(?:says?|said)\\b.{0,80}\\b(?:(?:will|would|can) (?:make|be) [a-z ]{0,20}(?:easier|simpl\\w+)|committed to|looks? forward to|is (?:pleased|proud|excited))\\b"
              + "|惯常|往往|通常|常常|时常|总是|常被|向来"
              + "|(?:成为|仍是|就是|正是)[^，。]{0,16}(?:关键|核心|重点|焦点|瓶颈|趋势|共识|常态|难题|短板|必争之地|重要方向|重要力量|基石|命脉)。$"
              + "|(?:更高|新的|严峻|巨大|诸多|重大)的?(?:要求|挑战|机遇|压力|考验)。$"
              + "|\\b(?:widely|often|generally|long|commonly) (?:been )?(?:seen|regarded|viewed|considered|known)\\b"
              + "|\\b(?:has|have) (?:long (?:been|had|tried|argued|said|faced)|taken a (?:strong )?stance|been around)\\b"
              + "|\\b(?:is|are) (?:an?|the|one of the) [a-z]+ (?:in which|where)\\b"
              + "|\\b(?:was|were) one of (?:the|a number of) (?:[A-Za-z’']+ )?(?:first|most|many|few|biggest|largest|earliest)\\b"
              + "|\\b(?:(?:has|have) (?:emerged|become|remained) (?:as )?one of|already excels?|as a sign of|(?:is|are) hoping)\\b|\\b(?:underscores?|showcases?|mimics|epitomi[sz]es|is the future|(?:far from|not|\\w*n[’']t) the (?:first|only|last)|or so [A-Z]\\w+ claims?|has been racing)\\b|\\b(?:tends? to|for (?:a lot of|many|various|several) reasons)\\b|\\b(?:in its infancy|early days|(?:still a|a still) nascent|hard at work|conducted [a-z-]{0,20} ?(?:evaluations|tests|studies) of|deep-pocketed|as (?:it|they) (?:seeks?|looks?|aims?|races?) to|no stranger|growing (?:number|list|importance|concern)s?|in recent (?:years|months))\\b"
              + "|^(?:Investors|Critics|Analysts|Experts|Companies|Observers|Startups|Developers|Researchers|Users) (?:have|are|say|worry|want|often|fear)\\b"
              + "|^(?:Arguably|Admittedly),");

  /// Who speaks, and how what they say begins.
  private static final Pattern TALK =
      Pattern.compile(
          "^[^。]{1,48}?(?:表示|认为|指出|强调|坦言|直言|称(?![为作])|说(?!明)|看来|提到|谈到)[，：:]?"
              + "|^[^.]{2,80}?\\b(?:said|says|believes|thinks|argues|argued|noted|wrote|claims|claimed)\\b[:,]?(?: that)?");

  /// What somebody did, does now, or will do.
  private static final Pattern DONE =
      Pattern.compile(
          "将|计划|已|不会|不打算|正在|拟|曾|从未|尚未|没有|未|去年|今年|明年|目前|首次|今后|未来|不再|停止|禁止|要求|拒绝|同意"
              + "|\\b(?:will|won['’]t|plans?|planned|has|have|had|is|are|was|were|did|would|not|never|[a-z]{3,}ed)\\b");

  /// A name that no table knows: Jalapeño.
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]\\p{L}*[\\p{L}\\d-]{3,}");

  private Generality() {}

  /// True where the sentence tells no event, nor how much of anything.
  static boolean in(String sentence) {
    return !Deeds.measured(sentence)
        && (STANDING.matcher(Dangling.unquoted(sentence)).find() || isIdleTalk(sentence));
  }

  private static boolean isIdleTalk(String sentence) {
    Matcher talk = TALK.matcher(sentence);
    return talk.lookingAt() && isIdle(sentence.substring(talk.end()));
  }

  private static boolean isIdle(String told) {
    return Scripts.language(told) == Language.ZH
        && !DONE.matcher(told).find()
        && !CAPITAL.matcher(told).find()
        && !Named.in(told);
  }
}
