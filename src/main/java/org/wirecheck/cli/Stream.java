package org.wirecheck.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecheck.export.Refusal;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.intake.InputException;
import org.wirecheck.intake.Source;
import org.wirecheck.intake.Sources;
import org.wirecheck.intake.Taken;

/**
 * Runs a job over every story of some paths, several at a time, and hands on the answers in the order of the input, of which
 * it holds only a few. A story that cannot be used is answered with a refusal, and the rest go on.
 */
final class Stream<T> {

    private static final int AHEAD = 4;

    private final BundleJson json = new BundleJson();
    private final int leastArticles;
    private final Function<Taken, T> job;

    Stream(int leastArticles, Function<Taken, T> job) {
        this.leastArticles = leastArticles;
        this.job = job;
    }

    /**
     * What came of one story: a result, or why there is none.
     *
     * @param share how much of the input was read when it was handed in, 0 to 1
     */
    record Answer<T>(@Nullable T result, @Nullable Refusal refusal, double share) {}

    /** Takes the answers one by one; false to hear no more of them. */
    interface Sink<T> {

        boolean take(Answer<T> answer) throws IOException;
    }

    void over(List<Path> paths, Sink<T> sink) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Sources sources = Sources.of(paths, System.in)) {
            Queue<Future<Answer<T>>> running = new ArrayDeque<>();
            boolean more = true;
            boolean wanted = true;
            while (wanted && (more || !running.isEmpty())) {
                more = more && submit(sources, pool, running);
                while (wanted && isDue(running, !more || running.size() > threads * AHEAD)) {
                    wanted = sink.take(get(running.remove()));
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** True if the next answer is there, or has to be waited for. */
    private static <T> boolean isDue(Queue<Future<Answer<T>>> running, boolean wait) {
        Future<Answer<T>> next = running.peek();
        return next != null && (wait || next.isDone());
    }

    /** Hands the next story to the pool; false if there is none. */
    private boolean submit(Sources sources, ExecutorService pool, Queue<Future<Answer<T>>> running) {
        try {
            Source source = sources.next();
            if (source == null) {
                return false;
            }
            double share = sources.share();
            running.add(pool.submit(() -> answer(source, share)));
        } catch (InputException e) {
            running.add(pool.submit(() -> new Answer<T>(null, new Refusal(null, e.place(), "", e.complaint()), 0)));
        }
        return true;
    }

    private Answer<T> answer(Source source, double share) {
        String text = "";
        try {
            text = source.json();
            return new Answer<>(job.apply(json.read(text, leastArticles)), null, share);
        } catch (InputException e) {
            return new Answer<>(null, refusal(source, text, e.place(), e.complaint()), share);
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of the program itself: it costs this story, not the thousands behind it
            return new Answer<>(null, refusal(source, text, "", "the program failed: " + fault(e)), share);
        }
    }

    private Refusal refusal(Source source, String text, String place, String complaint) {
        if (place.startsWith(source.place() + File.separator)) {
            // A file of the folder says more precisely where it is
            return new Refusal(json.idOf(text), place, "", complaint);
        }
        boolean same = place.equals(source.place());
        return new Refusal(json.idOf(text), source.place(), same ? "" : place, complaint);
    }

    private static <T> Answer<T> get(Future<Answer<T>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A fault of the program in one line: what went wrong and where, for whoever mends it; never a stack trace. */
    static String fault(Throwable fault) {
        String where = "";
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("org.wirecheck.")) {
                where = " at " + frame.getClassName() + ":" + frame.getLineNumber();
                break;
            }
        }
        String what = fault.getMessage() == null
                ? ""
                : ": " + fault.getMessage().lines().findFirst().orElse("");
        return fault.getClass().getSimpleName() + what + where;
    }
}
