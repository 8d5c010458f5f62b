package org.chenbao.publish.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.chenbao.model.Body;
import org.chenbao.model.Fingerprint;
import org.chenbao.model.Language;
import org.chenbao.publish.channel.Bulletin.Part;
import org.chenbao.publish.channel.Message.Content;
import org.chenbao.publish.form.Json;
import org.chenbao.publish.form.Line;
import org.chenbao.publish.form.Term;

/// An edition as a draft of a WeChat official account: the cover as permanent material, the same
/// picture for the text, then the draft, which a person publishes in the account's own console.
///
/// A correction rewrites the draft, a withdrawal looks whether it is there and deletes it. What the
/// pictures are called there is known once they are uploaded: the draft is stored with [#COVER] and
/// [#PICTURE] in their places, and whoever sends it fills them in.
///
/// @param author who the article says wrote it, empty for the paper's name
/// @param site the site's address with a slash at its end, empty where there is none
public record WechatForm(String author, String site) implements Form {
  /// Uploads permanent material, which a cover has to be.
  public static final String ADD_COVER = "material/add_material";

  /// Uploads a picture for the text of an article.
  public static final String ADD_PICTURE = "media/uploadimg";

  /// Makes a draft.
  public static final String ADD = "draft/add";

  /// Rewrites a draft.
  public static final String UPDATE = "draft/update";

  /// Looks at a draft.
  public static final String LOOK = "draft/get";

  /// Deletes a draft.
  public static final String DELETE = "draft/delete";

  /// Stands in a draft for what the cover is called.
  public static final String COVER = "{cover}";

  /// Stands first in the text of a draft for the address of the picture.
  public static final String PICTURE = "{picture}";

  /// developers.weixin.qq.com, 新增草稿: a title has at most 32 characters, an author 16, a digest 128.
  private static final int TITLE = 32;

  private static final int AUTHOR = 16;
  private static final int DIGEST = 128;

  private static final String COVER_SLOT = "cover";
  private static final String PICTURE_SLOT = "picture";
  private static final String DRAFT_SLOT = "draft";

  /// What the template prints.
  ///
  /// @param notice says that it corrects, may be empty
  /// @param cut true where something was left out
  public record Article(Bulletin bulletin, String notice, List<Part> parts, boolean cut) {
    public Article {
      parts = List.copyOf(parts);
    }

    public String say(Term term) {
      return term.in(bulletin.language());
    }
  }

  @Override
  public Optional<String> lacks(Bulletin bulletin) {
    return bulletin.cover().isPresent()
        ? Optional.empty()
        : Optional.of("WeChat takes no draft without a cover, and cover.png is gone");
  }

  @Override
  public List<Message> messages(Bulletin bulletin, Errand errand, List<Standing> standing) {
    Optional<Standing> draft =
        Standing.in(standing, DRAFT_SLOT).filter(s -> List.of(ADD, UPDATE).contains(s.act()));
    if (errand == Errand.WITHDRAWAL) {
      return draft.map(s -> List.of(named(LOOK, s), named(DELETE, s))).orElse(List.of());
    }
    Body png = bulletin.cover().orElseThrow();
    var messages = new ArrayList<Message>();
    messages.add(picture(COVER_SLOT, ADD_COVER, png));
    messages.add(picture(PICTURE_SLOT, ADD_PICTURE, png));
    messages.add(draft(bulletin, errand, draft));
    return List.copyOf(messages);
  }

  /// A second one lies unseen among the account's pictures: it may be sent twice.
  private static Message picture(String slot, String act, Body png) {
    Content form = Multipart.of(new LinkedHashMap<>(), "media", png);
    return new Message(slot, act, form, Fingerprint.of(png.bytes()), true);
  }

  /// A look and a deletion are each the same a second time.
  private static Message named(String act, Standing draft) {
    byte[] json = Json.compact(j -> j.text("media_id", draft.remote()));
    String slot = act.equals(LOOK) ? "look" : DRAFT_SLOT;
    return new Message(slot, act, Content.json(json), Fingerprint.of(json), true);
  }

  /// Whoever sends a new draft looks first whether it is there: it may be sent twice.
  private Message draft(Bulletin bulletin, Errand errand, Optional<Standing> old) {
    String html = new WechatText(bulletin, errand == Errand.CORRECTION).html();
    byte[] json =
        Json.compact(j -> {
          old.ifPresent(standing -> {
            j.text("media_id", standing.remote());
            j.number("index", 0);
          });
          if (old.isPresent()) {
            j.object("articles", a -> article(a, bulletin, html));
          } else {
            j.objects("articles", List.of(html), h -> article(j, bulletin, h));
          }
        });
    String act = old.isPresent() ? UPDATE : ADD;
    return new Message(DRAFT_SLOT, act, Content.json(json), Fingerprint.of(json), true);
  }

  private void article(Json json, Bulletin bulletin, String html) {
    Language language = bulletin.language();
    json.text("article_type", "news");
    json.text("title", Line.cut(bulletin.title(), TITLE));
    json.text("author", Line.cut(author.isEmpty() ? Term.PAPER.in(language) : author, AUTHOR));
    String points = String.join(Term.SEMICOLON.in(language), bulletin.summary());
    json.text("digest", Line.cut(points.isEmpty() ? bulletin.title() : points, DIGEST));
    json.text("content", html);
    json.text("content_source_url", site.isEmpty() ? "" : site + bulletin.date() + "/");
    json.text("thumb_media_id", COVER);
    json.number("need_open_comment", 0);
  }
}
