package org.wirecheck.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.entry.Change;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.desk.entry.Item;
import org.wirecheck.desk.entry.Page;
import org.wirecheck.desk.entry.Run;
import org.wirecheck.desk.entry.Snapshot;
import org.wirecheck.desk.entry.State;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.gate.Gate;
import org.wirecheck.gate.Waivers;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Verdict;

/** What the desk sees: stories, their findings with how they stand, the gate, histories and the record of a fact type. */
public final class Desk {

    private final DeskStore store;
    private final Settling settling;

    public Desk(DeskStore store, Policies policies, Clock clock) {
        this.store = store;
        settling = new Settling(policies, clock);
    }

    /**
     * Which findings are wanted; null leaves a question open.
     *
     * @param severity exactly this one
     * @param outlet name of an outlet or id of an article that is a side of it
     */
    public record Filter(
            @Nullable Severity severity,
            @Nullable String factType,
            @Nullable String outlet,
            @Nullable State state,
            @Nullable Change change) {

        boolean takes(Item item, Findings findings) {
            return (severity == null || item.finding().severity() == severity)
                    && (factType == null || item.finding().factType().equals(factType))
                    && (outlet == null || findings.touches(item.finding(), outlet))
                    && (state == null || item.ruling().state() == state)
                    && (change == null ? item.change() != Change.GONE : item.change() == change);
        }
    }

    /** A story with its articles. */
    public record Told(Story story, List<Filed> articles) {}

    /**
     * All there is to see of a story at one moment.
     *
     * @param items as {@link #items} orders them, those that are gone too
     * @param histories the entries on each finding that has some, oldest first
     * @param last the last run
     */
    public record View(
            Told told,
            Report report,
            Gate gate,
            List<Item> items,
            Map<String, List<Decision>> histories,
            Run last,
            Waivers waivers) {}

    /** A story's gate. */
    public record Held(Story story, Gate gate) {}

    /** How often findings of a fact type stand how; a finding counts once. */
    public record Track(String factType, Map<State, Integer> byState, int decisions) {}

    /** Stories by id, after one of them. */
    public Page<Story> stories(String after, int limit) {
        List<Story> found = store.stories(after, limit + 1);
        boolean more = found.size() > limit;
        List<Story> items = more ? found.subList(0, limit) : found;
        return new Page<>(items, more ? items.get(limit - 1).id() : null);
    }

    /**
     * Stories as they changed, the newest first.
     *
     * @param words that the title or the id holds; empty for any
     * @param from how many are passed over; {@code next} is where the rest begins
     */
    public Page<Story> newest(String words, @Nullable Verdict gate, int from, int limit) {
        List<Story> found = store.newest(words, gate, from, limit + 1);
        boolean more = found.size() > limit;
        return new Page<>(more ? found.subList(0, limit) : found, more ? String.valueOf(from + limit) : null);
    }

    public Told story(String id) {
        return store.read(id, book -> new Told(Stories.known(book, id), book.articles()));
    }

    /** All versions of an article, oldest first. */
    public List<Filed> versions(String story, String article) {
        return store.read(story, book -> {
            Stories.known(book, story);
            List<Filed> versions = book.versions(article);
            if (versions.isEmpty()) {
                throw new DeskException(Kind.NOT_FOUND, "There is no article '" + article + "' in the story");
            }
            return versions;
        });
    }

    /** The last report; its verdict is the gate's, decisions counted. */
    public Report report(String id) {
        return store.read(id, book -> snapshot(book, id)
                .report()
                .judged(Stories.known(book, id).gate()));
    }

    /** The story with everything on it; the report's verdict is the gate's. */
    public View view(String id) {
        return store.read(id, book -> {
            Snapshot snapshot = snapshot(book, id);
            Story story = Stories.known(book, id);
            Rulings rulings = settling.rulings(book);
            List<Item> items = items(snapshot, new Findings(snapshot.report()), rulings);
            Map<String, List<Decision>> histories = new LinkedHashMap<>();
            items.forEach(item -> histories.put(
                    item.finding().id(), rulings.history(item.finding().id())));
            return new View(
                    new Told(story, book.articles()),
                    snapshot.report().judged(story.gate()),
                    settling.gate(book, story, snapshot, rulings),
                    items,
                    histories,
                    book.runs(Long.MAX_VALUE, 1).get(0),
                    settling.waivers(book, story));
        });
    }

    /** What is held and why. */
    public Held gate(String id) {
        return store.read(id, book -> {
            Story story = Stories.known(book, id);
            return new Held(story, settling.gate(book, story, snapshot(book, id), settling.rulings(book)));
        });
    }

    /** Findings that touch the draft first, then the most severe; those that are gone only when asked for. */
    public List<Item> items(String id, Filter filter) {
        return store.read(id, book -> {
            Snapshot snapshot = snapshot(book, id);
            Findings findings = new Findings(snapshot.report());
            return items(snapshot, findings, settling.rulings(book)).stream()
                    .filter(item -> filter.takes(item, findings))
                    .toList();
        });
    }

    /** One finding, gone or not. */
    public Item item(String id, String finding) {
        return store.read(id, book -> {
            Snapshot snapshot = snapshot(book, id);
            return items(snapshot, new Findings(snapshot.report()), settling.rulings(book)).stream()
                    .filter(item -> item.finding().id().equals(finding))
                    .findFirst()
                    .orElseThrow(() -> new DeskException(
                            Kind.NOT_FOUND, "There is no finding '" + finding + "' in the story as it now is"));
        });
    }

    /** Every entry on a finding, oldest first; those on a finding that is long gone too. */
    public List<Decision> history(String id, String finding) {
        return store.read(id, book -> {
            Stories.known(book, id);
            return settling.rulings(book).history(finding);
        });
    }

    /** Runs before a number, newest first. */
    public List<Run> runs(String id, long before, int limit) {
        return store.read(id, book -> {
            Stories.known(book, id);
            return book.runs(before, limit);
        });
    }

    /** How findings of a fact type were decided, over all stories. */
    public Track record(String factType) {
        List<DeskStore.Decided> all = store.decided(factType);
        Map<List<String>, List<Decision>> histories = new LinkedHashMap<>();
        for (DeskStore.Decided decided : all) {
            histories
                    .computeIfAbsent(List.of(decided.story(), decided.decision().finding()), any -> new ArrayList<>())
                    .add(decided.decision());
        }
        Map<State, Integer> byState = new java.util.EnumMap<>(State.class);
        histories.forEach((finding, history) -> {
            State state = new Rulings(history, Map.of(), settling.today())
                    .of(finding.get(1))
                    .state();
            byState.merge(state, 1, Integer::sum);
        });
        return new Track(factType, byState, all.size());
    }

    private static List<Item> items(Snapshot snapshot, Findings findings, Rulings rulings) {
        List<Item> items = new ArrayList<>();
        for (Finding finding : snapshot.report().discrepancies()) {
            Change change = snapshot.opened().contains(finding.id()) ? Change.NEW : Change.UNCHANGED;
            items.add(new Item(finding, change, rulings.of(finding.id()), findings.draftSide(finding)));
        }
        for (Finding finding : snapshot.gone()) {
            items.add(new Item(finding, Change.GONE, rulings.of(finding.id()), findings.draftSide(finding)));
        }
        items.sort(Comparator.comparing((Item item) -> item.draft() == null));
        return items;
    }

    private static Snapshot snapshot(Book book, String id) {
        Stories.known(book, id);
        return Objects.requireNonNull(book.snapshot(), "a story is checked when it is opened");
    }
}
