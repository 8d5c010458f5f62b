const EN = {
  desk: "Desk", morning: "Morning", edit: "Edit", publish: "Publish", house: "House",
  day: "Day", run: "Run the day", running: "Running …", help: "Keys", skip: "Skip to content",
  other: "中文", otherWords: "在中文界面中打开",
  none: "no edition yet", draft: "draft", held: "held", cleared: "cleared", published: "published",
  saved: "Saved", saving: "Saving …", offline: "Not connected: kept here, sent later",
  noDays: "No day yet. Run one, or start with chenbao brief --example.",
  signIn: "Sign in", password: "Password", name: "Your name", signOut: "Sign out",
  stories: "Stories", mainOf: "Main stories", briefOf: "Briefs", restOf: "Below what is printed", outOf: "Left out", mutedOf: "Muted", toldOf: "Told before",
  publishers: (n) => (n === 1 ? "1 publisher" : `${n} publishers`),
  reports: (n) => (n === 1 ? "1 report" : `${n} reports`),
  counts: (c) => `${c.articles} articles · ${c.stories} stories · ${c.sources} sources` + (c.silent ? ` · ${c.silent} silent` : ""),
  fresh: "new", follows: "follows", primary: "primary source", why: "Why it stands here", coverage: "Coverage", risks: "Look twice",
  lead: "first", report: "own report", copy: "copy", related: "related",
  promote: "Promote", demote: "Demote", toMain: "Make main", toBrief: "Make brief", toOut: "Leave out", restore: "Restore",
  merge: "Merge", split: "Split off", mute: "Mute", follow: "Follow", evidence: "Evidence", write: "Edit", mark: "Mark",
  undo: "Undo", redo: "Redo", link: "Add a link", linkOf: "Address of the article", followWhat: (headline) => `Which earlier story does “${headline}” continue?`, findEarlier: "Find an earlier story", noEarlier: "No edition of the last 30 days told such a story.", add: "Add", find: "Filter today’s stories", close: "Close",
  marked: (n) => `${n} marked`, mergeHow: "Mark the other stories with x first, then merge.", splitHow: "Tick the reports that are another event, then split.",
  did: (words) => `Done: ${words}`, undone: "Undone", redone: "Done again", nothing: "Nothing to undo", empty: "No story fits.",
  readAt: "Open the original", articleOf: "Article", loading: "Loading …", opening: "Opening the day: a few seconds after a start …", hidden: "What was found in it",
  sources: "Sources", stages: "Stages", runDone: (state) => `The day is ready: ${state}.`,
  asked: (n) => `${n} sources asked`,
  text: "Text", preview: "Preview", history: "History", findings: "Findings",
  bound: "bound to its source", checked: "changed by a person, and it holds", failed: "contradicts its source", unbound: "no source found", free: "interpretation",
  fix: "Fix", fixAll: (n) => `Fix all ${n}`, evidenceOf: "Evidence of this sentence", noClaim: "Put the cursor on a sentence to see what it stands on.",
  stateCount: (bound, checked, bad) => `${bound} bound · ${checked} changed and checked · ${bad} to mend`,
  versions: "Versions", against: "Changes from this version to now", bring: "Bring this version back", same: "No difference.",
  version: (n) => `Version ${n}`, characters: (n) => `${n} characters`,
  gate: "The gate", gateOpen: "Cleared: nothing stands against printing it.", gateHeld: "Held: this must be mended first.", passed: (n) => `${n} checks passed`,
  removedOf: "Left out for want of evidence", approve: "Approve", approveAs: "Approved by", approveWhat: "With your name you take responsibility for this text. It is stored and written to its folder; nothing is sent yet.",
  approved: (r) => `Approved as revision ${r}.`, moved: "The text changed meanwhile. Look again, then approve.",
  channels: "Channels", noChannels: "No channel is set up: see docs/channels.md.", plans: "What would go", nothingPlanned: "Nothing to send: it has this edition already.",
  errand: "What to do", edition: "Publish", correction: "Correct", withdrawal: "Withdraw", send: "Send …", sendNow: "Send now", sendWhat: "This leaves the machine:", cancel: "Cancel",
  bytes: (n) => `${n} bytes`, receipts: "Receipts", settle: "Look at the channel: did it arrive?", again: "Send again", arrived: "It arrived", lost: "It did not", settings: "Settings", chosen: "Send here", sentOk: "Sent. The receipts are below each channel.",
  lockdown: "Lockdown", lockdownOn: "Lockdown: nothing is asked of the network", lockdownOff: "The network is open", lockdownEnds: "Sources are asked again at their hour; links, channels and models when a person or a run asks them.", on: "on", off: "off", lockdownWhat: "Turned on, nothing leaves this machine: no source, link or model is asked, also not by a run that is going on, and no channel is posted to. Reading, editing and approving go on.",
  schedule: "Schedule", scheduleOn: "Make the day by itself", hour: "At", next: "Next:", zone: "Time zone", language: "Language", save: "Save", savedNow: "Saved.",
  audit: "What was done here", who: "Who", what: "What", when: "When", turnOn: "Turn on", turnOff: "Turn off",
  unreachable: "The desk does not answer. Is chenbao serve still running?",
  image: "Image", page: "Page", source: "Source",
  search: "Search", searchWhat: "Search articles, stories and editions", searchHow: "Words that all have to be there, in Chinese or English. A name is found in each of its known forms; “words in quotation marks” side by side.",
  searchKeys: "↑ ↓ choose · ⏎ open · Esc clear", every: "All", ofarticle: "Article", ofstory: "Story", ofedition: "Edition", articles: "Articles", editions: "Editions",
  from: "From", until: "Until", everySource: "Every source", clearFilters: "Clear the filters",
  foundN: (n, most) => (n >= most ? `The best ${n}: more words find less` : n === 1 ? "1 result" : `${n} results`),
  noneFound: "Nothing found. Fewer words, or another form of the name, may find more.", noneFiltered: "Nothing found with these filters.",
  indexing: "Reading the archive; there may be more in a moment …",
  costs: "Costs", calls: "Calls", tokensIn: "Tokens in", tokensOut: "Tokens out", dollars: "US dollars", total: "All",
  monthsOf: "By month", daysOf: "By day", editionsOf: "By edition", stagesOf: "By stage", modelsOf: "By model",
  noModel: "No language model is set: editions are written by selection from their sources, and cost nothing.", noModelHow: "To have one write, set CHENBAO_LLM and its key, or llm in the profile, and start with --writer standard: docs/models.md.",
  modelOff: (writer) => `Days made at this desk ask no model: it was started with --writer ${writer}.`, modelsAsked: "Asked, in this order",
  noCosts: "No call was made yet.", usedIn: (month) => `Used in ${month}`, leftOf: "Left of it", capOf: "Cap of a month", capEdition: "Cap of an edition", noCap: "no cap", nothingUsed: "nothing",
  tokens: (n) => `${n} tokens`, unsettled: (n) => (n === 1 ? "1 call was cut short and is counted at the most it can have used." : `${n} calls were cut short and are counted at the most they can have used.`), utc: "Days and months are those of UTC.",
  addSource: "Add a source", addSourceHow: "A feed, or a page that leads to one. What answers is shown first.", addressOf: "Address of a feed or a page", look: "Look", looking: "Asking …", addFeed: (url) => `Add ${url}`,
  ownList: (file) => `The profile asks the list in ${file}: add to it there.`, new: (name) => `${name} is asked from the next run on.`, there: (name) => `${name} is among your sources already.`, "built-in": (name) => `${name} is one of the built-in sources.`,
  filterSources: "Filter by name or address", trouble: "To look at", offOnes: "Off", ownOnes: "Own", ownOne: "own", onceOne: "once", profileOne: "of the profile", unverified: "certificate not checked",
  noSource: "No source fits.", test: "Test", askedOne: "asked", isAsked: (name) => `${name} is asked again.`, isNotAsked: (name) => `${name} is not asked any more.`,
  notAsked: "Not asked yet", inARow: (n) => `${n} failures in a row`, neverGood: "never answered well", broughtN: (n) => (n === 1 ? "1 article" : `${n} articles`), aDay: (n) => `${n} a day`, flaggedN: (n) => `something found in ${n}`,
  weekTo: (day) => `Articles are those of the week up to ${day}.`, pageOf: (kind) => `a page (${kind})`, noFeed: "It leads to no feed.", entriesN: (n) => (n === 1 ? "1 entry" : `${n} entries`),
  "ending-fresh": "answered", "ending-unchanged": "unchanged", "ending-throttled": "asked to wait", "ending-refused": "not asked", "ending-failed": "failed", "ending-not-a-feed": "no feed", "ending-not-due": "not due", "ending-empty": "answered, with nothing in it",
  toStory: "To the story in its day", toEdition: "To the edition", printed: "As it was printed", readHere: "Read it here", toArticle: "Go to its text",
};

const ZH = {
  desk: "编辑台", morning: "晨会", edit: "编辑", publish: "发布", house: "值班",
  day: "日期", run: "开始编今天", running: "正在编…", help: "按键", skip: "跳到正文",
  other: "English", otherWords: "Show in English",
  none: "尚无一期", draft: "草稿", held: "已扣下", cleared: "可刊出", published: "已刊出",
  saved: "已保存", saving: "正在保存…", offline: "未连上：文字留在这里，稍后再送",
  noDays: "还没有一天。先编一天，或用 chenbao brief --example 开始。",
  signIn: "登录", password: "口令", name: "姓名", signOut: "退出",
  stories: "报道", mainOf: "要闻", briefOf: "动态", restOf: "版面之外", outOf: "已撤下", mutedOf: "静默", toldOf: "此前已报",
  publishers: (n) => `${n} 家来源`,
  reports: (n) => `${n} 篇报道`,
  counts: (c) => `${c.articles} 篇文章 · ${c.stories} 条报道 · ${c.sources} 个来源` + (c.silent ? ` · ${c.silent} 个无声` : ""),
  fresh: "新", follows: "后续", primary: "原始来源", why: "为何排在这里", coverage: "来源", risks: "请多看一眼",
  lead: "首发", report: "独立报道", copy: "转载", related: "相关",
  promote: "提前", demote: "退后", toMain: "列为要闻", toBrief: "列为动态", toOut: "撤下", restore: "恢复",
  merge: "合并", split: "拆出", mute: "静默", follow: "追踪", evidence: "出处", write: "编辑", mark: "标记",
  undo: "撤销", redo: "重做", link: "添加链接", linkOf: "文章地址", followWhat: (headline) => `“${headline}”是哪条报道的后续？`, findEarlier: "查找此前报道", noEarlier: "近 30 天的各期里没有这样的报道。", add: "添加", find: "筛选当天报道", close: "关闭",
  marked: (n) => `已标记 ${n} 条`, mergeHow: "先用 x 标记其他报道，再合并。", splitHow: "勾选属于另一件事的报道，再拆出。",
  did: (words) => `已完成：${words}`, undone: "已撤销", redone: "已重做", nothing: "没有可撤销的", empty: "没有合适的报道。",
  readAt: "打开原文", articleOf: "文章", loading: "正在读取…", opening: "正在打开这一天：刚启动时要几秒…", hidden: "文中发现",
  sources: "来源", stages: "步骤", runDone: (state) => `这一天已编好：${state}。`,
  asked: (n) => `已问 ${n} 个来源`,
  text: "文字", preview: "预览", history: "历史", findings: "发现",
  bound: "有出处", checked: "经人改动，核对无误", failed: "与出处不符", unbound: "找不到出处", free: "解读",
  fix: "修正", fixAll: (n) => `全部修正（${n}）`, evidenceOf: "这句话的出处", noClaim: "把光标放在一句话上，就能看到它的出处。",
  stateCount: (bound, checked, bad) => `${bound} 句有出处 · ${checked} 句改后已核对 · ${bad} 句待改`,
  versions: "版本", against: "从这一版到现在的改动", bring: "恢复这一版", same: "没有差别。",
  version: (n) => `第 ${n} 版`, characters: (n) => `${n} 字`,
  gate: "把关", gateOpen: "可以刊出：没有阻碍。", gateHeld: "已扣下：先改好下列各处。", passed: (n) => `${n} 项检查通过`,
  removedOf: "因依据不足未刊出", approve: "签发", approveAs: "签发人", approveWhat: "署名即对这份文字负责。文字将保存并写入文件夹，此时不会对外发送。",
  approved: (r) => `已签发，第 ${r} 版。`, moved: "文字刚刚有改动。请再看一遍再签发。",
  channels: "渠道", noChannels: "还没有设置渠道：见 docs/channels.md。", plans: "将会发出", nothingPlanned: "不必发送：这里已有这一期。",
  errand: "做什么", edition: "发布", correction: "更正", withdrawal: "撤回", send: "发送…", sendNow: "现在发送", sendWhat: "以下内容将离开本机：", cancel: "取消",
  bytes: (n) => `${n} 字节`, receipts: "回执", settle: "请到渠道里看：到了吗？", again: "再发一次", arrived: "已到", lost: "没到", settings: "设置", chosen: "发到这里", sentOk: "已发送，回执见各渠道之下。",
  lockdown: "锁定", lockdownOn: "锁定中：不访问网络", lockdownOff: "可以访问网络", lockdownEnds: "来源到时会再去问；链接、渠道和模型在有人或编报时要用才会问。", on: "开", off: "关", lockdownWhat: "开启后，什么都不离开本机：不问来源、链接和模型（正在编的也停问），不向渠道发送。阅读、编辑和签发照常。",
  schedule: "定时", scheduleOn: "到时自动编这一天", hour: "时间", next: "下一次：", zone: "时区", language: "语言", save: "保存", savedNow: "已保存。",
  audit: "操作记录", who: "谁", what: "做了什么", when: "何时", turnOn: "开启", turnOff: "关闭",
  unreachable: "编辑台没有应答。chenbao serve 还在运行吗？",
  image: "图片", page: "页面", source: "来源",
  search: "搜索", searchWhat: "搜索文章、报道和各期", searchHow: "输入的词须全部出现，中英文皆可。已知的名称按各种写法都能找到；“引号里的词”须连在一起。",
  searchKeys: "↑ ↓ 选择 · ⏎ 打开 · Esc 清空", every: "全部", ofarticle: "文章", ofstory: "报道", ofedition: "一期", articles: "文章", editions: "各期",
  from: "从", until: "到", everySource: "所有来源", clearFilters: "清除筛选",
  foundN: (n, most) => (n >= most ? `最相关的 ${n} 条：多给几个词可缩小范围` : `${n} 条结果`),
  noneFound: "没有找到。少用几个词，或换一种写法试试。", noneFiltered: "在这些筛选条件下没有找到。",
  indexing: "正在读取存档，稍后还会有更多…",
  costs: "费用", calls: "次数", tokensIn: "输入 token", tokensOut: "输出 token", dollars: "美元", total: "合计",
  monthsOf: "按月", daysOf: "按日", editionsOf: "按期", stagesOf: "按步骤", modelsOf: "按模型",
  noModel: "没有设置语言模型：各期由来源原文选编而成，不产生费用。", noModelHow: "要让模型来写：设置 CHENBAO_LLM 和密钥（或在配置里写 llm），并以 --writer standard 启动，见 docs/models.md。",
  modelOff: (writer) => `在这里编的日子不问模型：启动时用的是 --writer ${writer}。`, modelsAsked: "依次询问",
  noCosts: "还没有调用过。", usedIn: (month) => `${month} 已用`, leftOf: "还剩", capOf: "每月上限", capEdition: "每期上限", noCap: "不设上限", nothingUsed: "无",
  tokens: (n) => `${n} token`, unsettled: (n) => `${n} 次调用中途断开，按最多可能的用量计入。`, utc: "日和月按 UTC 计。",
  addSource: "添加来源", addSourceHow: "订阅源的地址，或指向订阅源的网页。先看到有什么，再添加。", addressOf: "订阅源或网页的地址", look: "看看", looking: "正在问…", addFeed: (url) => `添加 ${url}`,
  ownList: (file) => `配置里指定了来源清单 ${file}：请在那里添加。`, new: (name) => `从下一次编报起会问${name}。`, there: (name) => `${name}已在你的来源里。`, "built-in": (name) => `${name}是内置来源。`,
  filterSources: "按名称或地址筛选", trouble: "要留意", offOnes: "已停", ownOnes: "自加", ownOne: "自加", onceOne: "仅一次", profileOne: "配置指定", unverified: "不验证书",
  noSource: "没有合适的来源。", test: "测试", askedOne: "询问", isAsked: (name) => `会再问${name}。`, isNotAsked: (name) => `不再问${name}。`,
  notAsked: "还没问过", inARow: (n) => `连续失败 ${n} 次`, neverGood: "从未读到", broughtN: (n) => `${n} 篇文章`, aDay: (n) => `每天 ${n} 篇`, flaggedN: (n) => `${n} 篇里有发现`,
  weekTo: (day) => `文章数为截至 ${day} 的一周。`, pageOf: (kind) => `网页（${kind}）`, noFeed: "没有指向订阅源。", entriesN: (n) => `${n} 条`,
  "ending-fresh": "有应答", "ending-unchanged": "无变化", "ending-throttled": "被要求稍候", "ending-refused": "未问", "ending-failed": "失败", "ending-not-a-feed": "不是订阅源", "ending-not-due": "未到时", "ending-empty": "有应答，没有内容",
  toStory: "到那天的这条报道", toEdition: "打开这一期", printed: "看刊出的页面", readHere: "在这里读", toArticle: "去读正文",
};

const KEPT = "chenbao.desk.lang";
let tongue = localStorage.getItem(KEPT) ?? (navigator.language.startsWith("zh") ? "zh" : "en");

/** The interface's words in the language of the person; its own name if there is none. */
export function t(name, ...values) {
  const words = (tongue === "zh" ? ZH : EN)[name] ?? name;
  return typeof words === "function" ? words(...values) : words;
}

export const speaks = () => tongue;

export function speak(language) {
  tongue = language;
  localStorage.setItem(KEPT, language);
}

/** A moment in the reader's own zone, short. */
export function moment(iso) {
  if (!iso) {
    return "";
  }
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? iso
    : at.toLocaleString(tongue === "zh" ? "zh-CN" : "en-GB", {
        month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hour12: false,
      });
}
