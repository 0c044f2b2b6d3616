package org.wirecheck.job;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Receipt;

/** Where jobs are kept with their items. An item that was begun when the process died is begun anew. */
public interface JobStore {

    void add(Job job, List<String> items, @Nullable Receipt receipt);

    @Nullable
    Receipt receipt(String caller, String key);

    @Nullable
    Job job(String id);

    /** Newest first. */
    List<Job> jobs(int limit);

    /**
     * Takes the next item of a running job, which nobody else takes meanwhile, and keeps its answer; false if there is none.
     */
    boolean work(Function<String, Answer> work, Instant now);

    /** False if it was not running. */
    boolean cancel(String id, Instant now);

    /** Answers after an item's number, in the order of the items; those that have one. */
    List<Numbered> answers(String id, int after, int limit);

    /** What came of an item. */
    record Answer(String text, boolean failed) {}

    /** The answer to an item, from 1. */
    record Numbered(int number, String text) {}
}
