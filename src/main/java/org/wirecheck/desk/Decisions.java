package org.wirecheck.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.entry.Action;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Editor;
import org.wirecheck.desk.entry.Ruling;
import org.wirecheck.desk.entry.Snapshot;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.gate.Waivers;
import org.wirecheck.model.Finding;

/** Takes editors' decisions on findings: entries are only ever added, and two editors at once do not overwrite each other. */
public final class Decisions {

    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_NAME = 200;

    private final DeskStore store;
    private final Policies policies;
    private final Settling settling;

    public Decisions(DeskStore store, Policies policies, Clock clock) {
        this.store = store;
        this.policies = policies;
        settling = new Settling(policies, clock);
    }

    /**
     * What an editor wants.
     *
     * @param words the reason of a dismissal, the text of a note
     * @param until last day of a waiver
     * @param assignee who is to look at it; null takes the assignment away
     */
    public record Wish(Action action, @Nullable String words, @Nullable LocalDate until, @Nullable String assignee) {}

    /** A decision and where the finding and its story stand after it. */
    public record Outcome(Decision decision, Ruling ruling, Story story) {}

    /**
     * Adds to the history of a finding.
     *
     * @param expected how long the history was that the editor saw
     */
    public Outcome decide(
            String story, String finding, Wish wish, Expected expected, Editor editor, @Nullable Ticket ticket) {
        String before = Ticket.target(ticket, store);
        if (before != null) {
            return again(story, finding, Integer.parseInt(before));
        }
        return store.change(story, book -> {
            Stories.known(book, story);
            Finding found = found(book, finding);
            List<Decision> history = settling.rulings(book).history(finding);
            if (expected instanceof Expected.Unsaid) {
                throw new DeskException(
                        Kind.UNCONDITIONAL, "Say which state of the finding you saw: If-Match with its ETag, or *");
            }
            if (expected instanceof Expected.Exactly exactly && exactly.state() != history.size()) {
                throw new DeskException(
                        Kind.STALE,
                        "Somebody decided on the finding meanwhile; it is at \"" + history.size() + "\" now");
            }
            check(book, wish, history, editor, Stories.known(book, story));
            Decision decision = new Decision(
                    finding,
                    history.size() + 1,
                    found.factType(),
                    wish.action(),
                    wish.words(),
                    wish.until(),
                    wish.assignee(),
                    Findings.values(found),
                    settling.now(),
                    editor.name());
            book.keep(decision);
            if (ticket != null) {
                book.keep(ticket.receipt(String.valueOf(decision.number()), settling.now()));
            }
            book.keep(new Tidings(story, settling.now()).decided(decision));
            Story settled = java.util.Objects.requireNonNull(settling.settle(book));
            return new Outcome(decision, settling.rulings(book).of(finding), settled);
        });
    }

    private Outcome again(String story, String finding, int number) {
        return store.read(story, book -> {
            Story kept = Stories.known(book, story);
            Rulings rulings = settling.rulings(book);
            List<Decision> history = rulings.history(finding);
            if (number > history.size()) {
                throw new DeskException(Kind.KEY_REUSED, "The Idempotency-Key was used for another finding");
            }
            return new Outcome(history.get(number - 1), rulings.of(finding), kept);
        });
    }

    /** Looks at stories whose waivers ended, so that their gates close again; gives back how many there were. */
    public int wake() {
        List<String> waking = store.waking(settling.now());
        waking.forEach(story -> store.change(story, settling::settle));
        return waking.size();
    }

    private static Finding found(Book book, String finding) {
        Snapshot snapshot = book.snapshot();
        Predicate<Finding> wanted = candidate -> candidate.id().equals(finding);
        return (snapshot == null
                        ? java.util.stream.Stream.<Finding>empty()
                        : snapshot.report().discrepancies().stream())
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new DeskException(
                        Kind.NOT_FOUND, "There is no finding '" + finding + "' in the story as it now is"));
    }

    private void check(Book book, Wish wish, List<Decision> history, Editor editor, Story story) {
        if (wish.action() == Action.DISMISS && isBlank(wish.words())) {
            throw new DeskException(Kind.INVALID, "A dismissal needs a reason");
        }
        if (wish.action() == Action.NOTE && isBlank(wish.words())) {
            throw new DeskException(Kind.INVALID, "A note needs words");
        }
        if (wish.action() == Action.UNDO && !Rulings.canUndo(history)) {
            throw new DeskException(Kind.INVALID, "There is nothing to undo");
        }
        if (tooLong(wish.words(), LONGEST_WORDS) || tooLong(wish.assignee(), LONGEST_NAME)) {
            throw new DeskException(Kind.INVALID, "That is too long to be kept");
        }
        if (wish.action() == Action.WAIVE) {
            checkWaiver(wish.until(), editor, policies.of(book, story.desk()).waivers());
        }
    }

    private void checkWaiver(@Nullable LocalDate until, Editor editor, Waivers waivers) {
        if (!waivers.allows(editor.name(), editor.clearance().word())) {
            throw new DeskException(Kind.FORBIDDEN, "By the desk's policy " + editor.name() + " may not waive");
        }
        if (until == null) {
            throw new DeskException(Kind.INVALID, "A waiver needs a last day: until");
        }
        if (!waivers.allows(settling.today(), until)) {
            throw new DeskException(
                    Kind.INVALID,
                    "By the desk's policy a waiver ends within " + waivers.days() + " days, not in the past and not on "
                            + until);
        }
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static boolean tooLong(@Nullable String words, int longest) {
        return words != null && words.length() > longest;
    }
}
