package org.chenbao.io.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chenbao.model.Capture;

/// Remembers at once and for as long as it lives.
final class NotedMemory implements WebMemory {
  final Map<String, Tag> tags = new HashMap<>();
  final Map<String, Capture> answers = new HashMap<>();
  final Map<String, Answered> answered = new HashMap<>();
  final Map<String, String> moves = new HashMap<>();
  final Map<String, Instant> rests = new HashMap<>();

  @Override
  public Optional<Tag> tag(String url) {
    return Optional.ofNullable(tags.get(url));
  }

  @Override
  public Optional<Capture> answer(String url) {
    return Optional.ofNullable(answers.get(url));
  }

  @Override
  public void answered(Answered one, Tag tag) {
    answered.put(one.url(), one);
    if (!tag.equals(Tag.NONE)) {
      tags.put(one.at(), tag);
    }
  }

  @Override
  public Optional<String> moved(String url) {
    return Optional.ofNullable(moves.get(url));
  }

  @Override
  public Map<String, Instant> rests() {
    return rests;
  }

  @Override
  public void rest(String place, Instant until) {
    rests.put(place, until);
  }
}
