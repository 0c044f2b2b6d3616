package org.wirecheck.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.desk.entry.PolicyText;
import org.wirecheck.desk.entry.Receipt;
import org.wirecheck.desk.entry.Run;
import org.wirecheck.desk.entry.Snapshot;
import org.wirecheck.desk.entry.Story;

/** What is kept of one story. */
public interface Book {

    /** The story, or null if there is none of this id. */
    @Nullable
    Story story();

    /** Keeps a story that was not there. */
    void open(Story story);

    /** Keeps the story as it now is. */
    void update(Story story);

    /** Forgets the story and everything that hangs on it; what others were told of it stays. */
    void remove();

    /** The newest versions of the articles that are not removed, in the order of their places. */
    List<Filed> articles();

    /** All versions of an article, oldest first; empty if there never was one. */
    List<Filed> versions(String article);

    void file(Filed filed);

    /** The last report, or null before the first run. */
    @Nullable
    Snapshot snapshot();

    void keep(Snapshot snapshot);

    void keep(Run run);

    /** Runs before a number, newest first. */
    List<Run> runs(long before, int limit);

    /** All decisions, by finding and number. */
    List<Decision> decisions();

    void keep(Decision decision);

    /** For each finding that took the place of another, that other's id. */
    Map<String, String> predecessors();

    void succeeds(String finding, String predecessor);

    void keep(Event event);

    void keep(Receipt receipt);

    /** The newest policy of a desk, or null. */
    @Nullable
    PolicyText policy(String desk);
}
