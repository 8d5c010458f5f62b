package org.chenbao.io.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.chenbao.io.Unusable;
import org.chenbao.io.archive.Catalog;
import org.chenbao.io.shelf.Disk;
import org.chenbao.model.Language;

/// The index of a data folder. Safe for use by many threads; of processes that bring it up to date
/// at one time, one does and the others search what is there.
public final class SearchIndex implements Closeable {
  /// Changed when the analysis or the fields change: an index of another form is made anew.
  private static final String FORM = "1";

  private static final int BATCH = 1_000;

  /// Held, since a logger that nobody holds forgets its level. It would tell each user that a
  /// preview of Java's is not in use.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Path folder;
  private final Directory directory;
  private final Asked asked = new Asked();
  private final Passages passages = new Passages();

  private SearchIndex(Path folder, Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  /// Opens the index of a data folder, and makes it where it is not there.
  public static SearchIndex open(Path data) {
    LUCENE.setLevel(Level.OFF);
    Path folder = data.resolve("search");
    try {
      return new SearchIndex(folder, FSDirectory.open(folder));
    } catch (IOException e) {
      throw Unusable.of(folder.toString(), e);
    }
  }

  /// Takes in what is new in the archive.
  ///
  /// @return how many documents were added
  public synchronized int follow(Catalog catalog) {
    try {
      return write(catalog);
    } catch (LockObtainFailedException _) {
      return 0;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | OtherForm _) {
      return again(catalog);
    } catch (IOException e) {
      throw Unusable.of(folder.toString(), e);
    }
  }

  /// What answers a question, the best first.
  ///
  /// @param most how many at the most
  /// @throws IllegalArgumentException where there is no word in the question
  public List<Hit> find(Question question, int most) {
    Query query =
        asked
            .of(question)
            .orElseThrow(() -> new IllegalArgumentException("there is no word in the question"));
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return List.of();
      }
      try (var reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        var hits = new ArrayList<Hit>();
        for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
          Document document = searcher.storedFields().document(found.doc);
          Hit.Passage passage = passages.of(query, document.get(Fields.TEXT));
          hits.add(hit(document, passage, found.score));
        }
        return List.copyOf(hits);
      }
    } catch (IOException e) {
      throw Unusable.of(folder.toString(), e);
    }
  }

  @Override
  public void close() {
    try {
      directory.close();
    } catch (IOException e) {
      throw Unusable.of(folder.toString(), e);
    }
  }

  /// The index was made by a Chenbao that cuts words otherwise.
  private static final class OtherForm extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private int again(Catalog catalog) {
    try {
      Disk.remove(folder);
      return write(catalog);
    } catch (IOException e) {
      throw Unusable.of(folder.toString(), e);
    }
  }

  private int write(Catalog catalog) throws IOException {
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(BothLanguages.kept()))) {
      Map<String, String> marks = marks(writer);
      int added = issues(writer, catalog);
      long row = Long.parseLong(marks.getOrDefault("row", "0"));
      List<Catalog.Entry> entries = catalog.after(row, BATCH);
      while (!entries.isEmpty()) {
        for (Catalog.Entry entry : entries) {
          put(writer, Kind.ARTICLE, entry.article().id(), Fields.of(entry.article()));
        }
        added += entries.size();
        row = entries.getLast().row();
        entries = catalog.after(row, BATCH);
      }
      if (added > 0) {
        writer.setLiveCommitData(Map.of("form", FORM, "row", Long.toString(row)).entrySet());
        writer.commit();
      }
      return added;
    }
  }

  private static Map<String, String> marks(IndexWriter writer) throws IOException {
    Map<String, String> marks = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(e -> marks.put(e.getKey(), e.getValue()));
    }
    if (!marks.isEmpty() && !FORM.equals(marks.get("form"))) {
      throw new OtherForm();
    }
    return marks;
  }

  /// Editions are compared one by one: a new revision takes the place of the one before.
  private int issues(IndexWriter writer, Catalog catalog) throws IOException {
    Map<String, Catalog.Issue> now = new TreeMap<>();
    catalog.issues().forEach(issue -> now.put(Fields.key(issue), issue));
    Set<String> there = there();
    for (String key : there) {
      if (!now.containsKey(key)) {
        writer.deleteDocuments(new Term(Fields.ISSUE, key));
      }
    }
    now.keySet().removeAll(there);
    int added = 0;
    for (Catalog.Issue issue : now.values()) {
      List<Catalog.Item> items = catalog.items(issue);
      writer.addDocument(Fields.of(issue, items));
      for (Catalog.Item item : items) {
        writer.addDocument(Fields.of(issue, item));
      }
      added += items.size() + 1;
    }
    return added;
  }

  /// The editions that are in the index.
  private Set<String> there() throws IOException {
    Set<String> keys = new TreeSet<>();
    if (DirectoryReader.indexExists(directory)) {
      try (var reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        var editions =
            searcher.search(
                new TermQuery(new Term(Fields.KIND, Kind.EDITION.key())), Integer.MAX_VALUE);
        for (ScoreDoc found : editions.scoreDocs) {
          keys.add(searcher.storedFields().document(found.doc).get(Fields.ISSUE));
        }
      }
    }
    return keys;
  }

  private static void put(IndexWriter writer, Kind kind, String id, Document document)
      throws IOException {
    writer.updateDocument(new Term(Fields.KEY, kind.key() + " " + id), document);
  }

  private static Hit hit(Document found, Hit.Passage passage, float score) {
    return new Hit(
        Kind.of(found.get(Fields.KIND)),
        found.get(Fields.ID),
        LocalDate.ofEpochDay(Long.parseLong(found.get(Fields.DAY))),
        Language.of(found.get(Fields.LANGUAGE)),
        Optional.ofNullable(found.get(Fields.SOURCE)).orElse(""),
        found.get(Fields.TITLE),
        found.get(Fields.URL),
        passage,
        score);
  }
}
