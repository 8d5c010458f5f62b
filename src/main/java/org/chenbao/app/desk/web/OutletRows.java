package org.chenbao.app.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chenbao.app.desk.web.Outlets.Matter;
import org.chenbao.app.desk.web.Outlets.Outlet;
import org.chenbao.app.desk.web.Outlets.Piece;
import org.chenbao.app.desk.web.Outlets.Shown;
import org.jspecify.annotations.Nullable;

/// Channels as rows for the desk, with the addresses of what a browser is to show by itself.
record OutletRows(Matter matter) {

  Map<String, Object> of(Shown shown) {
    return Map.of(
        "seen", shown.seen(), "channels", shown.channels().stream().map(this::row).toList());
  }

  private Map<String, Object> row(Outlet outlet) {
    var row = new LinkedHashMap<String, Object>();
    row.put("name", outlet.name());
    row.put("kind", outlet.kind());
    row.put("trouble", outlet.trouble());
    row.put("planned", planned(outlet));
    row.put("receipts", outlet.receipts());
    return row;
  }

  private @Nullable Map<String, Object> planned(Outlet outlet) {
    if (outlet.planned() == null) {
      return null;
    }
    List<Piece> pieces = outlet.planned().messages();
    List<Map<String, Object>> messages = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      messages.add(piece(pieces.get(i), address(outlet.name(), i + 1)));
    }
    return Map.of("errand", outlet.planned().errand(), "messages", messages);
  }

  private String address(String channel, int place) {
    String name = URLEncoder.encode(channel, StandardCharsets.UTF_8);
    return Shield.API
        + "days/%s/%s/channels/%s/%d/"
            .formatted(matter.date(), matter.language().code(), name, place);
  }

  private Map<String, Object> piece(Piece piece, String address) {
    String query = matter.withdrawal() ? "?errand=withdrawal" : "";
    var row = new LinkedHashMap<String, Object>();
    row.put("slot", piece.slot());
    row.put("act", piece.act());
    row.put("type", piece.type());
    row.put("bytes", piece.bytes());
    row.put("words", piece.words());
    row.put("html", piece.html() ? address + "html" + query : null);
    row.put("image", piece.image() ? address + "image" + query : null);
    return row;
  }
}
