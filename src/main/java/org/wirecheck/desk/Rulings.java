package org.wirecheck.desk;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Action;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Ruling;
import org.wirecheck.desk.entry.State;

/** What the histories of a story's findings come to on a day. */
public final class Rulings {

    private final Map<String, List<Decision>> histories = new TreeMap<>();
    private final Map<String, String> predecessors;
    private final LocalDate today;

    /** @param predecessors for a finding that took the place of another, that other's id */
    public Rulings(List<Decision> decisions, Map<String, String> predecessors, LocalDate today) {
        decisions.forEach(decision -> histories
                .computeIfAbsent(decision.finding(), any -> new ArrayList<>())
                .add(decision));
        this.predecessors = predecessors;
        this.today = today;
    }

    /** The entries on a finding, oldest first. */
    public List<Decision> history(String finding) {
        return List.copyOf(histories.getOrDefault(finding, List.of()));
    }

    /** Where a finding stands. A decision on the finding it took the place of shows as lapsed until somebody decides anew. */
    public Ruling of(String finding) {
        List<Decision> history = histories.getOrDefault(finding, List.of());
        Decision decision = standing(history, false);
        Decision assignment = standing(history, true);
        Decision ended = decision != null && hasEnded(decision) ? decision : null;
        Decision holds = ended == null ? decision : null;
        Decision lapsed = holds == null && ended == null ? lapsed(finding) : null;
        State state = holds == null ? lapsed == null ? State.OPEN : State.LAPSED : state(holds.action());
        return new Ruling(
                state, history.size(), holds, assignment == null ? null : assignment.assignee(), ended, lapsed);
    }

    /** The last decision that stands on the nearest decided finding this one goes back to. */
    private @Nullable Decision lapsed(String finding) {
        String before = predecessors.get(finding);
        for (int steps = 0; before != null && steps <= predecessors.size(); steps++) {
            Decision decision = standing(histories.getOrDefault(before, List.of()), false);
            if (decision != null) {
                return decision;
            }
            before = predecessors.get(before);
        }
        return null;
    }

    private boolean hasEnded(Decision decision) {
        LocalDate until = decision.until();
        return decision.action() == Action.WAIVE && until != null && until.isBefore(today);
    }

    private static State state(Action action) {
        return action == Action.CONFIRM ? State.CONFIRMED : action == Action.DISMISS ? State.DISMISSED : State.WAIVED;
    }

    /** The last entry that was not taken back: an assignment, or a decision on the finding itself. */
    private static @Nullable Decision standing(List<Decision> history, boolean assignment) {
        Deque<Decision> standing = new ArrayDeque<>();
        for (Decision entry : history) {
            if (entry.action() == Action.UNDO) {
                standing.pollLast();
            } else if (entry.action() != Action.NOTE) {
                standing.add(entry);
            }
        }
        while (!standing.isEmpty()) {
            Decision last = standing.removeLast();
            if ((last.action() == Action.ASSIGN) == assignment) {
                return last;
            }
        }
        return null;
    }

    /** True if there is something to take back. */
    public static boolean canUndo(List<Decision> history) {
        return standing(history, true) != null || standing(history, false) != null;
    }
}
