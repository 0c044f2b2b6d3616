package org.wirecheck.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.entry.Editor;
import org.wirecheck.desk.entry.PolicyText;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.gate.Policy;
import org.wirecheck.gate.PolicyReader;

/** The desks' policies; a desk without one follows the standard policy, or the one the server was started with. */
public final class Policies {

    private static final int AT_ONCE = 200;

    private final DeskStore store;
    private final Clock clock;
    private final String usual;

    /** @param usual YAML of the policy for desks that have none */
    public Policies(DeskStore store, Clock clock, String usual) {
        this.store = store;
        this.clock = clock;
        this.usual = usual;
        PolicyReader.read("policy", usual);
    }

    /** The policy a desk follows; revision 0 if it has none of its own. */
    public PolicyText text(String desk) {
        PolicyText own = store.policy(desk);
        return own == null ? new PolicyText(desk, 0, usual, clock.instant(), "wirecheck") : own;
    }

    /** Read through the book, so that a change of a story needs one connection only. */
    Policy of(Book book, String desk) {
        PolicyText own = book.policy(desk);
        return PolicyReader.read(desk + ".yaml", own == null ? usual : own.yaml());
    }

    /** Gives a desk a new policy and holds its stories against it. */
    public PolicyText set(String desk, String yaml, Expected expected, Editor editor) {
        PolicyReader.read(desk + ".yaml", yaml);
        PolicyText before = text(desk);
        expected.check(before.revision(), "the policy of " + desk);
        PolicyText next = new PolicyText(
                desk, before.revision() + 1, yaml, clock.instant().truncatedTo(ChronoUnit.MILLIS), editor.name());
        if (!store.keep(next)) {
            throw new DeskException(Kind.STALE, "Somebody changed the policy of " + desk + " meanwhile");
        }
        judgeAnew(desk);
        return next;
    }

    private void judgeAnew(String desk) {
        Settling settling = new Settling(this, clock);
        List<Story> page = store.stories("", AT_ONCE);
        while (!page.isEmpty()) {
            for (Story story : page) {
                if (story.desk().equals(desk)) {
                    store.change(story.id(), book -> settling.settle(book));
                }
            }
            page = store.stories(page.get(page.size() - 1).id(), AT_ONCE);
        }
    }
}
