import { button, dialog, fill, h } from "./dom.js";
import { t } from "./words.js";

/**
 * Offers what earlier editions told, the likeliest first, to say which of it a story continues.
 *
 * @param choose called with what was chosen
 */
export async function openFollow(story, desk, choose) {
  const list = h("ul", { class: "earlier" }, h("li", { role: "status" }, t("loading")));
  const field = h("input", { type: "search", name: "earlier", "aria-label": t("findEarlier"), placeholder: t("findEarlier") });
  const box = dialog(t("follow"), h("p", { lang: desk.route.lang }, t("followWhat", story.headline)), h("label", {}, field), list);
  const take = (told) => {
    box.close();
    choose(told);
  };
  field.focus();
  try {
    const all = await desk.api.earlier(story.id);
    const show = () => fill(list, rows(all, field.value.trim().toLowerCase(), desk.route.lang, take));
    field.addEventListener("input", show);
    show();
  } catch (failure) {
    fill(list, h("li", { class: "flaw", role: "alert" }, failure.message));
  }
}

function rows(all, sought, lang, take) {
  const found = all.filter(({ headline }) => headline.toLowerCase().includes(sought));
  return found.length
    ? found.map((told) => h("li", {}, button(row(told, lang), () => take(told), { kind: "quiet" })))
    : h("li", {}, t("noEarlier"));
}

function row({ date, headline }, lang) {
  return h("span", {}, h("time", { datetime: date }, date.slice(5)), " ", h("span", { lang }, headline));
}
