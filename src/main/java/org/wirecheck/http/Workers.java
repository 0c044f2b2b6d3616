package org.wirecheck.http;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads stories are checked on: as many as there are processors, and a queue that refuses what would wait too long. */
@Factory
public final class Workers {

    public static final String NAME = "checks";

    private static final int WAITING = 64;

    @Singleton
    @Named(NAME)
    @Bean(preDestroy = "shutdown")
    ExecutorService checks() {
        int threads = Runtime.getRuntime().availableProcessors();
        return new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING));
    }
}
