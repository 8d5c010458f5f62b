const ZH = {
  "Find": "查找", "Replace": "替换", "next": "下一个", "previous": "上一个", "all": "全部", "match case": "区分大小写",
  "by word": "整词", "regexp": "正则", "replace": "替换", "replace all": "全部替换", "close": "关闭",
  "current match": "当前匹配", "replaced $ matches": "已替换 $ 处", "replaced match on line $": "已替换第 $ 行", "on line": "在第",
  "Go to line": "跳到行", "go": "跳转", "Diagnostics": "发现", "No diagnostics": "没有发现",
};

/** The editor's own words in the language of the interface. */
export function phrases(language) {
  return language === "zh" ? ZH : {};
}
