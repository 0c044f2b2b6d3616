package org.wirecheck.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.entry.Editor;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.desk.entry.Run;
import org.wirecheck.desk.entry.Snapshot;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.desk.entry.Tally;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Verdict;

/** Opens stories, files and removes their articles, and checks a story after every change. Safe for several threads. */
public final class Stories {

    private static final int LONGEST_ID = 200;
    private static final int ATTEMPTS = 20;
    private static final int LOCKS = 64;

    private final DeskStore store;
    private final Function<Bundle, Report> checker;
    private final Settling settling;
    private final Object[] locks = new Object[LOCKS];

    /** @param checker compares the articles of a bundle; the same bundle must give the same report */
    public Stories(DeskStore store, Function<Bundle, Report> checker, Policies policies, Clock clock) {
        this.store = store;
        this.checker = checker;
        settling = new Settling(policies, clock);
        java.util.Arrays.setAll(locks, i -> new Object());
    }

    /** A story after a change, and what its check brought. */
    public record Outcome(Story story, Run run) {}

    /** Opens a story with its first articles and checks it. */
    public Outcome open(Bundle bundle, String desk, Editor editor, @Nullable Ticket ticket) {
        checkId("story", bundle.id());
        bundle.articles().forEach(article -> checkId("article", article.id()));
        synchronized (lock(bundle.id())) {
            String before = Ticket.target(ticket, store);
            if (before != null) {
                return first(before);
            }
            store.read(bundle.id(), book -> {
                if (book.story() != null) {
                    throw new DeskException(Kind.EXISTS, "There already is a story '" + bundle.id() + "'");
                }
                return null;
            });
            Report report = checker.apply(bundle);
            return store.change(bundle.id(), book -> {
                Outcome outcome = ran(book, kept(book, bundle, desk, editor), report, "opened", editor);
                if (ticket != null) {
                    book.keep(ticket.receipt(bundle.id(), settling.now()));
                }
                return outcome;
            });
        }
    }

    private Story kept(Book book, Bundle bundle, String desk, Editor editor) {
        Instant now = settling.now();
        Story story = new Story(bundle.id(), bundle.title(), desk, 1, 0, Verdict.PASS, Tally.NONE, now, now, null);
        book.open(story);
        int place = 0;
        for (Article article : bundle.articles()) {
            book.file(new Filed(article, 1, place++, false, now, editor.name()));
        }
        return story;
    }

    /** Files an article: a new one, or the next version of one that is there. */
    public Outcome file(String story, Article article, Expected expected, Editor editor) {
        checkId("article", article.id());
        return change(
                story,
                editor,
                (seen, articles, versions) -> {
                    Filed current = articles.get(article.id());
                    expected.check(current == null ? 0 : current.version(), "article " + article.id());
                    int version = versions.isEmpty()
                            ? 1
                            : versions.get(versions.size() - 1).version() + 1;
                    int place = versions.isEmpty() ? -1 : versions.get(0).place();
                    Filed filed = new Filed(
                            article, version, place < 0 ? next(articles) : place, false, settling.now(), editor.name());
                    return new Step(filed, (current == null ? "filed " : "replaced ") + article.id());
                },
                article.id());
    }

    /** Takes an article out of the story; its versions are kept. */
    public Outcome remove(String story, String article, Expected expected, Editor editor) {
        return change(
                story,
                editor,
                (seen, articles, versions) -> {
                    Filed current = articles.get(article);
                    if (current == null) {
                        throw new DeskException(Kind.NOT_FOUND, "There is no article '" + article + "' in the story");
                    }
                    expected.check(current.version(), "article " + article);
                    Filed removed = new Filed(
                            current.article(),
                            current.version() + 1,
                            current.place(),
                            true,
                            settling.now(),
                            editor.name());
                    return new Step(removed, "removed " + article);
                },
                article);
    }

    /** Checks a story as it is: after an upgrade, or because somebody asks. */
    public Outcome run(String story, Editor editor) {
        return change(story, editor, (seen, articles, versions) -> new Step(null, "asked"), "");
    }

    /** Forgets a story. */
    public void remove(String story, Expected expected) {
        store.change(story, book -> {
            expected.check(known(book, story).revision(), "story " + story);
            book.remove();
            return null;
        });
    }

    /** What is to be filed, if anything, and how the run is called. */
    private record Step(@Nullable Filed filed, String cause) {}

    /** Decides what to file from what there is. */
    private interface Stepping {

        Step from(Story story, Map<String, Filed> articles, List<Filed> versions);
    }

    /** What was read before the check; it must be the same after it. */
    private record Before(Story story, List<Filed> articles, Step step) {}

    private Outcome change(String id, Editor editor, Stepping stepping, String article) {
        synchronized (lock(id)) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Before before = store.read(id, book -> {
                    Story story = known(book, id);
                    Map<String, Filed> articles = new LinkedHashMap<>();
                    book.articles()
                            .forEach(filed -> articles.put(filed.article().id(), filed));
                    Step step = stepping.from(story, articles, book.versions(article));
                    return new Before(story, List.copyOf(articles.values()), step);
                });
                Report report = checker.apply(bundle(before));
                Outcome outcome = store.change(id, book -> commit(book, before, report, editor));
                if (outcome != null) {
                    return outcome;
                }
            }
        }
        throw new DeskException(Kind.STALE, "Story '" + id + "' changes faster than it can be checked");
    }

    private @Nullable Outcome commit(Book book, Before before, Report report, Editor editor) {
        Story now = known(book, before.story().id());
        if (now.revision() != before.story().revision()) {
            return null;
        }
        Filed filed = before.step().filed();
        if (filed != null) {
            book.file(filed);
            now = now.next(settling.now());
        }
        return ran(book, now, report, before.step().cause(), editor);
    }

    private static Bundle bundle(Before before) {
        Map<Integer, Article> byPlace = new java.util.TreeMap<>();
        before.articles().forEach(filed -> byPlace.put(filed.place(), filed.article()));
        Filed filed = before.step().filed();
        if (filed != null && filed.removed()) {
            byPlace.remove(filed.place());
        } else if (filed != null) {
            byPlace.put(filed.place(), filed.article());
        }
        return new Bundle(before.story().id(), before.story().title(), List.copyOf(byPlace.values()));
    }

    /** Keeps a new report, what changed since the last, and what that means for decisions and the gate. */
    private Outcome ran(Book book, Story story, Report report, String cause, Editor editor) {
        Snapshot last = book.snapshot();
        Map<String, Finding> before =
                Findings.byId(last == null ? List.of() : last.report().discrepancies());
        Map<String, Finding> after = Findings.byId(report.discrepancies());
        List<Finding> opened = Findings.without(report.discrepancies(), before.keySet());
        List<Finding> gone = Findings.without(List.copyOf(before.values()), after.keySet());
        Map<String, String> heirs = Succession.between(gone, opened);
        heirs.forEach(book::succeeds);
        Snapshot snapshot = new Snapshot(report, Findings.byId(opened).keySet(), gone);
        book.keep(snapshot);
        Rulings rulings = settling.rulings(book);
        List<String> lapsed = heirs.keySet().stream()
                .filter(id -> rulings.of(id).lapsed() != null)
                .sorted()
                .toList();
        Story settled = settling.judged(book, story.ran(), snapshot, rulings);
        book.update(settled);
        Run run = new Run(
                settled.runs(),
                settled.revision(),
                cause,
                settling.now(),
                editor.name(),
                ids(opened),
                ids(gone),
                lapsed,
                report.discrepancies().size() - opened.size(),
                story.gate(),
                settled.gate());
        book.keep(run);
        tell(book, run, opened, gone, settled);
        return new Outcome(settled, run);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private void tell(Book book, Run run, List<Finding> opened, List<Finding> gone, Story story) {
        Tidings tidings = new Tidings(story.id(), settling.now());
        book.keep(tidings.completed(run, opened.size() + run.unchanged()));
        opened.stream().filter(f -> f.severity().isAlarm()).forEach(f -> book.keep(tidings.opened(f)));
        gone.stream().filter(f -> f.severity().isAlarm()).forEach(f -> book.keep(tidings.resolved(f)));
        settling.tell(book, run.gateBefore(), story);
    }

    /** What the request that opened a story was answered with. */
    private Outcome first(String story) {
        return store.read(story, book -> {
            List<Run> runs = book.runs(2, 1);
            if (runs.isEmpty()) {
                throw new DeskException(Kind.NOT_FOUND, "The story '" + story + "' was removed since");
            }
            return new Outcome(known(book, story), runs.get(0));
        });
    }

    private static int next(Map<String, Filed> articles) {
        return articles.values().stream().mapToInt(Filed::place).max().orElse(-1) + 1;
    }

    private static void checkId(String what, String id) {
        if (id.length() > LONGEST_ID) {
            throw new DeskException(
                    Kind.INVALID, "The id of a kept " + what + " may have " + LONGEST_ID + " characters");
        }
        if (id.equals(".") || id.equals("..")) {
            // Browsers and clients take these two for places in an address, whatever they are encoded as
            throw new DeskException(
                    Kind.INVALID, "'" + id + "' cannot stand in an address: choose another id for the " + what);
        }
    }

    static Story known(Book book, String id) {
        Story story = book.story();
        if (story == null) {
            throw new DeskException(Kind.NOT_FOUND, "There is no story '" + id + "'");
        }
        return story;
    }

    private Object lock(String story) {
        return locks[Math.floorMod(story.hashCode(), LOCKS)];
    }
}
