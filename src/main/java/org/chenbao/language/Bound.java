package org.chenbao.language;

/// How firmly a quantity is stated.
public enum Bound {
  /// As it stands.
  EXACT,
  /// 约, 近, about, nearly.
  ABOUT,
  /// 超, 逾, 以上, over, at least.
  OVER,
  /// 不到, 以内, under, less than.
  UNDER,
  /// 最高, 高达, up to, as much as.
  UP_TO
}
