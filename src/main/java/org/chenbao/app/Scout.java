package org.chenbao.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chenbao.collect.Probe;
import org.chenbao.collect.Probe.Sight;
import org.chenbao.collect.SourceOutcome.Ending;
import org.chenbao.collect.feed.Feed;
import org.chenbao.collect.intake.Address;
import org.chenbao.io.web.AddressPolicy;
import org.chenbao.io.web.OkHttpWeb;
import org.chenbao.io.web.WebMemory;
import org.chenbao.model.Source;

/// Looks at addresses that a person names, and keeps what they want a run to ask.
///
/// @param data the data folder, where their own sources are kept
record Scout(Path data, Profile profile) {

  /// What became of an address that was to be added.
  sealed interface Added {
    /// A feed was found.
    ///
    /// @param at the address that answered
    record Found(String at, Feed feed, Known known) implements Added {}

    /// A page that leads to no feed.
    record NoFeed(String at) implements Added {}

    /// Nothing to read.
    record Nothing(String url, Ending ending) implements Added {}
  }

  /// Whether a feed was among the sources.
  enum Known {
    NEW,
    THERE,
    BUILT_IN
  }

  OwnSources own() {
    return new OwnSources(data);
  }

  /// Whom a run asks, by whose list they stand in: `profile`, or `built-in` and `own`; and `once`.
  /// Those that are turned off are among them.
  Map<String, List<Source>> asked() {
    var asked = new LinkedHashMap<String, List<Source>>();
    profile
        .sources()
        .ifPresentOrElse(
            file -> asked.put("profile", OwnSources.given(file)),
            () -> {
              asked.put("built-in", Bundled.sources());
              asked.put("own", own().always());
            });
    asked.put("once", own().once());
    return asked;
  }

  /// The source of an id or an address.
  Optional<Source> source(String which) {
    return asked().values().stream()
        .flatMap(List::stream)
        .filter(s -> s.id().equals(which) || s.url().equals(which))
        .findFirst();
  }

  /// The sources whose certificates are not checked.
  List<Source> unverified() {
    return profile.sources().map(OwnSources::unverified).orElseGet(own()::unverified);
  }

  /// What may be asked, with the profile's own servers and what of it may show any certificate.
  AddressPolicy policy() {
    Set<String> hosts =
        unverified().stream().map(s -> Address.host(s.url())).collect(Collectors.toSet());
    return new AddressPolicy(profile.allowances(), hosts);
  }

  /// Asks the network.
  Probe probe() {
    var proxy = Folders.proxy(System.getenv());
    return new Probe(new OkHttpWeb(policy(), WebMemory.NONE, InstantSource.system(), proxy));
  }

  /// Looks at a source, by its id, or at an address.
  Sight test(String which) {
    return probe().feed(source(which).map(Source::url).orElse(which));
  }

  /// Adds a feed, or the first feed that a page leads to, to the person's own sources.
  Added add(String url) {
    Probe probe = probe();
    return switch (probe.feed(url)) {
      case Sight.AFeed(String at, Feed feed) -> kept(at, feed);
      case Sight.APage(String at, var _, List<String> feeds) ->
          feeds.stream()
              .flatMap(one -> first(probe, one).stream())
              .findFirst()
              .orElseGet(() -> new Added.NoFeed(at));
      case Sight.Nothing(Ending ending) -> new Added.Nothing(url, ending);
    };
  }

  private Optional<Added> first(Probe probe, String url) {
    return probe.feed(url) instanceof Sight.AFeed(String at, Feed feed)
        ? Optional.of(kept(at, feed))
        : Optional.empty();
  }

  private Added kept(String at, Feed feed) {
    List<Source> foreign = foreign(List.of(NewSource.feed(at, feed)));
    boolean added = own().add(foreign) > 0;
    Known known = added ? Known.NEW : foreign.isEmpty() ? Known.BUILT_IN : Known.THERE;
    return new Added.Found(at, feed, known);
  }

  /// Those of some sources that do not come with the program.
  static List<Source> foreign(List<Source> sources) {
    Set<String> known = Bundled.sources().stream().map(Source::url).collect(Collectors.toSet());
    return sources.stream().filter(s -> !known.contains(s.url())).toList();
  }
}
