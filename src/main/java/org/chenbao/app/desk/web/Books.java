package org.chenbao.app.desk.web;

import java.util.Map;

/// What language models used and may use, as JSON has it; keys are never among it.
public interface Books {
  /// The books as they stand now.
  Map<String, Object> told();
}
