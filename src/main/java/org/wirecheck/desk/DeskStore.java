package org.wirecheck.desk;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.desk.entry.PolicyText;
import org.wirecheck.desk.entry.Receipt;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.model.Verdict;

/** Where the desk keeps its books. What a call returned from is kept, even if the process is killed the next moment. */
public interface DeskStore {

    /**
     * Works on one story, whole or not at all; nobody else changes that story meanwhile.
     *
     * @param work told what to do; what it throws undoes it
     */
    <T extends @Nullable Object> T change(String story, Function<Book, T> work);

    /** Reads one story, unchanged while it is read. */
    <T extends @Nullable Object> T read(String story, Function<Book, T> work);

    /** Stories by id, after one of them; empty string for the beginning. */
    List<Story> stories(String after, int limit);

    /**
     * Stories as they changed, the newest first.
     *
     * @param words that the title or the id holds, whatever their case; empty for any
     * @param gate null for any
     * @param passed so many are passed over
     */
    List<Story> newest(String words, @Nullable Verdict gate, int passed, int limit);

    /** Stories whose waivers ended by a moment. */
    List<String> waking(Instant now);

    /** Every decision on findings of a fact type, of all stories, in the order of story, finding and number. */
    List<Decided> decided(String factType);

    /** The newest policy of a desk, or null. */
    @Nullable
    PolicyText policy(String desk);

    /** Keeps a policy; false if its revision is taken. */
    boolean keep(PolicyText policy);

    /** What came of an earlier request with this idempotency key, or null. */
    @Nullable
    Receipt receipt(String caller, String key);

    /** Events after a number, oldest first. */
    List<Event> events(long after, @Nullable String story, int limit);

    /** Forgets idempotency keys and events that others were told of, and what they were told, from before a moment. */
    void forget(Instant before);

    /** The number of the newest event, 0 if there is none. */
    long lastEvent();

    /**
     * Has somebody told of every change this process made, right after it is kept and by whoever made it, so that being told
     * must not take long. What other processes change nobody tells.
     *
     * @return ends it
     */
    Runnable whenChanged(Runnable told);

    /** A decision and the story it belongs to. */
    record Decided(String story, Decision decision) {}
}
