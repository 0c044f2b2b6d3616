package org.wirecheck.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.intake.InputException;
import org.wirecheck.intake.Sources;
import org.wirecheck.intake.Taken;

/**
 * Runs a job over every bundle of some paths, several at a time, and hands on the answers in the order of the input. A
 * bundle that cannot be used is answered with its error, and the rest go on.
 */
final class Stream<T> {

    private static final int AHEAD = 4;

    private final int leastArticles;
    private final Function<Taken, T> job;

    Stream(int leastArticles, Function<Taken, T> job) {
        this.leastArticles = leastArticles;
        this.job = job;
    }

    /** What came of one bundle: a result, or why it could not be used. */
    record Answer<T>(Sources.Source source, @Nullable T result, @Nullable InputException refusal) {

        /** The contract's answer to a bundle that cannot be used. */
        ObjectNode error() {
            InputException why = java.util.Objects.requireNonNull(refusal);
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("story", new BundleJson().idOf(source.json()));
            ObjectNode error = json.putObject("error");
            error.put("source", source.place());
            error.put("place", why.place());
            error.put("message", why.getMessage());
            return json;
        }
    }

    void over(List<Path> paths, Consumer<Answer<T>> sink) {
        List<Sources.Source> sources = new ArrayList<>();
        paths.forEach(path -> sources.addAll(Sources.under(path)));
        int threads = Math.min(sources.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            Queue<Future<Answer<T>>> running = new ArrayDeque<>();
            for (Sources.Source source : sources) {
                running.add(pool.submit(() -> answer(source)));
                if (running.size() > threads * AHEAD) {
                    sink.accept(get(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                sink.accept(get(running.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Answer<T> answer(Sources.Source source) {
        try {
            Taken taken = new BundleJson().read(source.json(), leastArticles);
            return new Answer<>(source, job.apply(taken), null);
        } catch (InputException e) {
            return new Answer<>(source, null, e);
        }
    }

    private static <T> Answer<T> get(Future<Answer<T>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
