package org.chenbao.io.llm;

import java.util.OptionalLong;

/// The book of what models used. Safe for use by many threads; what is written stays written when
/// the process is killed.
public interface Ledger {

  /// Books the most a call can use before it is made, where the caps allow that much.
  ///
  /// @return the entry's number; nothing where a cap would be exceeded
  OptionalLong reserve(Cost most, Caps caps);

  /// Puts what a call used in place of the most it could have used.
  void settle(long entry, Cost.Spent spent);

  /// What is left of the caps for a call like this one.
  Amount left(Cost call, Caps caps);
}
