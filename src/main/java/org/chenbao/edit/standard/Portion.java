package org.chenbao.edit.standard;

/// How much of a story travels to the model.
public enum Portion {
  /// What its facts need.
  WHOLE,
  /// Half of that.
  SHORT,
  /// Nothing: the story is written by selection.
  NONE
}
