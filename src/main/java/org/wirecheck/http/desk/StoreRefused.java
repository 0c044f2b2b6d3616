package org.wirecheck.http.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wirecheck.http.Problem;
import org.wirecheck.http.Problems;
import org.wirecheck.store.StoreException;

/** Answers where stories are asked for and the database cannot be opened; checking without keeping goes on. */
@Singleton
final class StoreRefused implements ExceptionHandler<StoreException, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(StoreRefused.class);

    @Override
    public HttpResponse<?> handle(HttpRequest request, StoreException fault) {
        LOG.error("{}", fault.getMessage());
        Problem problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE, "store", "Stories cannot be kept now; the server's log says why.");
        return Problems.written(problem, HttpResponse.ok()).header("Retry-After", "30");
    }
}
