package org.chenbao.io.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.chenbao.collect.Web;
import org.chenbao.collect.health.Diary;
import org.chenbao.collect.health.Standing;
import org.chenbao.digest.Correction;
import org.chenbao.digest.Memory;
import org.chenbao.io.Unusable;
import org.chenbao.io.llm.AnswerStore;
import org.chenbao.io.llm.Cost;
import org.chenbao.io.llm.Ledger;
import org.chenbao.io.web.WebMemory;
import org.chenbao.model.Article;
import org.chenbao.model.Language;
import org.chenbao.model.Told;
import org.chenbao.publish.channel.Delivery;

/// A data folder, opened by the one process that may write to it. Safe for use by many threads.
public final class Archive implements Closeable {
  /// A day takes about a minute; who waits longer waits for something that hangs.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static final String DATABASE = "chenbao.db";

  private final Path folder;
  private final FolderLock lock;
  private final Database database;
  private final ServerMemory servers;
  private final List<RunCaptures> runs = new CopyOnWriteArrayList<>();

  private Archive(Path folder, FolderLock lock, Database database) {
    this.folder = folder;
    this.lock = lock;
    this.database = database;
    this.servers = new ServerMemory(database, new CaptureFiles(folder));
  }

  /// Opens a data folder, makes it where it is not there, and finishes what a killed run left.
  ///
  /// @throws Unusable where it is held, damaged, not writable, full or of a newer version
  public static Archive open(Path folder) {
    return open(folder, PATIENCE, false);
  }

  /// Opens a data folder for as long as a desk is open: who comes meanwhile is told at once.
  ///
  /// @throws Unusable as [#open]
  public static Archive forDesk(Path folder) {
    return open(folder, PATIENCE, true);
  }

  /// Waits as long as `patience` for another process to let go of the folder.
  static Archive open(Path folder, Duration patience) {
    return open(folder, patience, false);
  }

  private static Archive open(Path folder, Duration patience, boolean desk) {
    try {
      Files.createDirectories(folder.resolve(Retention.FOLDER));
      FolderLock lock = FolderLock.take(folder, patience, desk);
      boolean open = false;
      try {
        var archive = new Archive(folder, lock, Database.open(folder.resolve(DATABASE)));
        archive.database.transact(h -> CaptureRows.recover(h, folder));
        open = true;
        return archive;
      } finally {
        if (!open) {
          lock.close();
        }
      }
    } catch (IOException e) {
      throw Unusable.of("the data folder " + folder, e);
    }
  }

  /// The data folder.
  public Path folder() {
    return folder;
  }

  /// Begins the captures of a run; a run of the same second continues the same file.
  public RunCaptures captures(Instant now) {
    return captures(now, RunCaptures.LARGEST);
  }

  /// The same, with files of another size.
  RunCaptures captures(Instant now, long largest) {
    var volumes =
        new RunCaptures.Volumes(folder, Retention.FOLDER + Retention.NAME.format(now), largest);
    RunCaptures captures = RunCaptures.open(database, volumes, now);
    runs.removeIf(RunCaptures::closed);
    runs.add(captures);
    return captures;
  }

  /// The files of captures of runs that began before a moment, oldest first; without those whose
  /// bodies a younger file repeats.
  public List<Path> capturesBefore(Instant before) {
    List<Path> files = Retention.files(folder, before);
    return database.read(h -> Retention.unneeded(h, files));
  }

  /// Deletes files of captures, and forgets what stands in them. Articles, editions and what they
  /// quote stay.
  ///
  /// @param files as [#capturesBefore] gave them
  public void delete(List<Path> files) {
    database.transact(h -> Retention.forget(h, files));
    Retention.delete(files);
  }

  /// Where the newest capture of an address is.
  public Optional<Path> capture(String url) {
    return database.read(h -> CaptureRows.file(h, url)).map(folder::resolve);
  }

  /// What servers said about asking them again; what a run hears of their answers comes into force
  /// with [#keep].
  public WebMemory servers() {
    return servers;
  }

  /// A web that asks this one, but not for pages that were captured a short while ago.
  ///
  /// @param now when the run began
  public Web sparing(Web live, Instant now) {
    return new SparingWeb(live, servers, now);
  }

  /// What is known of sources by now.
  public Diary diary() {
    return new ArchiveDiary(database.read(StandingRows::all), servers);
  }

  /// What a data folder knows of sources, by their addresses; read beside a run that is at work.
  public static Map<String, Standing> standings(Path folder) {
    Optional<Database> beside = Database.beside(folder.resolve(DATABASE));
    if (beside.isEmpty()) {
      return Map.of();
    }
    try (Database database = beside.get()) {
      return database.read(StandingRows::all);
    }
  }

  /// What each outlet published since a moment.
  public List<Harvest> harvest(Instant since) {
    return database.read(h -> Articles.harvest(h, since));
  }

  /// Stores articles that no round of asking gathered, all or nothing.
  public void keep(List<Article> articles, Instant seen) {
    runs.forEach(RunCaptures::sync);
    database.transact(h -> {
      articles.forEach(a -> Articles.keep(h, a, seen));
      return articles.size();
    });
  }

  /// Stores what a run gathered, what it learned of its sources and of their servers, all or
  /// nothing; its captures are on the disk before.
  ///
  /// @param learned by the address of the source, of those that were asked
  public void keep(List<Article> articles, Map<String, Standing> learned, Instant seen) {
    runs.forEach(RunCaptures::sync);
    Set<String> unread =
        learned.entrySet().stream()
            .filter(e -> e.getValue().failures() > 0)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    database.transact(h -> {
      articles.forEach(a -> Articles.keep(h, a, seen));
      learned.forEach((url, standing) -> StandingRows.store(h, url, standing));
      servers.store(h, unread, seen);
      return articles.size();
    });
  }

  /// The latest wordings of articles published from `from` (inclusive) to `before` (exclusive),
  /// oldest first.
  public List<Article> articles(Instant from, Instant before) {
    return database.read(h -> Articles.published(h, from, before));
  }

  /// The revision number an edition has or would have: its own where the latest of its date and
  /// language is the same but for the number, the next one otherwise.
  ///
  /// @param json the text of `edition.json`, whatever revision it states
  public int revision(LocalDate date, Language language, String json) {
    return database.read(h ->
        Editions.latest(h, date, language)
            .map(p -> p.revision() + (Editions.same(p, json) ? 0 : 1))
            .orElse(1));
  }

  /// Stores an edition, the stories it told and the articles they rest on, all or nothing. An
  /// edition that is there already is left as it is.
  ///
  /// @param printed with the number that [#revision] gave
  /// @throws Unusable where another revision was stored since
  public void store(Printed printed, List<Told> told, Instant at) {
    store(printed, told, at, List.of());
  }

  /// The same, and puts the edition up for channels in the same transaction: there is no edition
  /// without its deliveries.
  ///
  /// @param channels names of the channels it is to go to, once a person lets it
  public void store(Printed printed, List<Told> told, Instant at, Collection<String> channels) {
    var revision = new Delivery.Revision(printed.date(), printed.language(), printed.revision());
    database.transact(h -> {
      boolean stored = Editions.store(h, printed, told, at);
      DeliveryRows.queue(h, revision, channels, at);
      return stored;
    });
  }

  /// What is to go to channels and what went.
  public Outbox outbox(InstantSource clock) {
    return new Outbox(database, clock);
  }

  /// After a restoring: nobody can be sure of what was let go by then.
  void doubtWhatIsOnItsWay() {
    database.transact(MessageRows::doubt);
  }

  /// Notes how far an edition came.
  public void mark(Printed printed, Printed.State state) {
    database.transact(h -> {
      Editions.mark(h, printed, state);
      return state;
    });
  }

  /// The latest revision of a date's edition.
  public Optional<Printed> edition(LocalDate date, Language language) {
    return database.read(h -> Editions.latest(h, date, language));
  }

  /// One revision of a date's edition.
  public Optional<Printed> edition(LocalDate date, Language language, int revision) {
    return database.read(h -> Editions.revision(h, date, language, revision));
  }

  /// The latest revision of every date and language, newest first.
  public List<Printed> editions() {
    return database.read(Editions::all);
  }

  /// The number of the latest revision of each date in a language.
  public NavigableMap<LocalDate, Integer> revisions(Language language) {
    return database.read(h -> Editions.revisions(h, language));
  }

  /// What the latest edition of each date told, by the edition in this language where a date has
  /// one; held editions told nothing.
  public Memory memory(Language language) {
    return new ArchiveMemory(database, language);
  }

  /// Keeps what a person put right.
  public void correct(List<Correction> corrections, Instant at) {
    database.transact(h -> {
      corrections.forEach(c -> CorrectionRows.store(h, c, at));
      return corrections.size();
    });
  }

  /// What the desk rests on.
  public DeskBook desk() {
    return new DeskBook(database);
  }

  /// Forgets what a person put right and took back.
  public void takeBack(List<Correction> corrections) {
    database.transact(h -> {
      corrections.forEach(c -> CorrectionRows.remove(h, c));
      return corrections.size();
    });
  }

  /// The newest wording of an article.
  public Optional<Article> article(String id) {
    return database.read(h -> Articles.latest(h, id));
  }

  /// What models answered, so that none is asked twice for the same thing.
  public AnswerStore answers() {
    return new AnswerRows(database);
  }

  /// The book of what models used.
  public Ledger ledger() {
    return new CostRows(database);
  }

  /// What was spent from `from` (inclusive) to `before` (exclusive), oldest first.
  public List<Cost> costs(Instant from, Instant before) {
    return database.read(h -> CostRows.between(h, from, before));
  }

  /// Days that are made by themselves.
  public DutyBook duties() {
    return new DutyBook(database);
  }

  @Override
  public void close() {
    try {
      database.close();
      lock.close();
    } catch (IOException e) {
      throw Unusable.of("the data folder " + folder, e);
    }
  }
}
