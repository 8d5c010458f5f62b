package org.chenbao.edit.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chenbao.language.Name;
import org.chenbao.language.Names;
import org.chenbao.model.Place;

/// The names of a text as [Names] finds them, put right for Chinese news: a capital says something
/// at the beginning of a Chinese sentence too, and the number of a month is no version.
public final class Named {
  private static final Pattern FIRST =
      Pattern.compile("([A-Z][a-z]{2,}[A-Za-z]*) ?(?=[\\x{4e00}-\\x{9fff}\\d])");

  private static final Pattern NUMBER = Pattern.compile("^(.*\\S)\\s+\\d+$");
  private static final Pattern DATE = Pattern.compile("^\\s?[年月日]");

  private Named() {}

  /// The names of a text, in order; none overlap.
  public static List<Name> in(String text) {
    var names = new ArrayList<Name>();
    Names.in(text).forEach(n -> names.add(withoutDate(n, text)));
    Matcher first = FIRST.matcher(text);
    if (first.lookingAt() && names.stream().noneMatch(n -> n.place().start() < first.end(1))) {
      names.addFirst(new Name(new Place(0, first.end(1)), first.group(1).toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private static Name withoutDate(Name name, String text) {
    Matcher numbered = NUMBER.matcher(name.place().of(text));
    boolean date = DATE.matcher(text.substring(name.place().end())).find();
    if (!date || !numbered.matches()) {
      return name;
    }
    Place place = new Place(name.place().start(), name.place().start() + numbered.end(1));
    return new Name(place, name.canonical().replaceFirst("\\s\\d+$", ""));
  }
}
