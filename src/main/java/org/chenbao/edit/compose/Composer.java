package org.chenbao.edit.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chenbao.edit.compose.Editor.Proofs;
import org.chenbao.model.Edition;
import org.chenbao.model.Edition.Group;
import org.chenbao.model.Edition.Imprint;
import org.chenbao.model.Edition.Masthead;
import org.chenbao.model.Edition.Theme;
import org.chenbao.model.Proof;
import org.chenbao.model.Removed;

/// Puts proofs together to an edition.
public final class Composer {
  private static final Comparator<Proof> BY_RANK =
      Comparator.comparingInt(proof -> proof.story().rank().place());

  private Composer() {}

  /// Composes an edition; themes and sections stand in the order of their best story.
  ///
  /// @param day the date, the language, and how the edition is made; its title, summary and
  ///   thinness are filled in here
  /// @param removed what fell before anything was written
  /// @param enough fewer main stories than this, and the day is thin
  public static Edition edition(Masthead day, Proofs proofs, List<Removed> removed, int enough) {
    List<Proof> main = proofs.main();
    var repeats = new ArrayList<Removed>();
    List<Proof> briefs = Repeats.without(proofs.briefs(), main, repeats::add);
    List<Theme> themes = Themes.of(main.stream().sorted(BY_RANK).toList(), day.language());
    List<Group> groups = new ArrayList<>();
    grouped(briefs, p -> p.story().topic().section())
        .forEach((n, p) -> groups.add(new Group(n, p)));
    var all = new ArrayList<>(removed);
    all.addAll(proofs.removed());
    all.addAll(repeats);
    main.forEach(p -> all.addAll(p.removed()));
    briefs.forEach(p -> all.addAll(p.removed()));
    return new Edition(masthead(day, main, briefs, enough), themes, groups, all);
  }

  private static Masthead masthead(Masthead day, List<Proof> main, List<Proof> briefs, int enough) {
    boolean thin = main.size() < enough;
    List<Proof> ranked = new ArrayList<>(main.stream().sorted(BY_RANK).toList());
    ranked.addAll(briefs.stream().sorted(BY_RANK).toList());
    Imprint made = day.imprint();
    return new Masthead(
        day.date(),
        day.language(),
        FrontPage.title(ranked, day.language(), thin),
        FrontPage.summary(ranked, day.language()),
        new Imprint(
            made.writer(),
            made.author(),
            thin,
            made.revision(),
            made.example(),
            FrontPage.tags(ranked, day.language())));
  }

  private static Map<String, List<Proof>> grouped(List<Proof> proofs, Function<Proof, String> by) {
    var groups = new LinkedHashMap<String, List<Proof>>();
    proofs.stream()
        .sorted(BY_RANK)
        .forEach(p -> groups.computeIfAbsent(by.apply(p), _ -> new ArrayList<>()).add(p));
    return groups;
  }
}
