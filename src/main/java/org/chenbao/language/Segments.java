package org.chenbao.language;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/// Cuts Chinese characters into dictionary words by the likeliest path; names are our own tables'
/// business. Safe for many threads.
final class Segments {
  private static final Segment SEGMENT =
      new ViterbiSegment()
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enableNumberQuantifierRecognize(false)
          .enableOffset(false);

  private Segments() {}

  /// The words of a run of Chinese characters, in order, with their parts of speech.
  static List<Term> of(String run) {
    return SEGMENT.seg(run);
  }
}
