package org.wirecheck.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.concurrent.RejectedExecutionException;

/** Answers a request that would wait too long: come again in a few seconds. */
@Singleton
final class TooBusy implements ExceptionHandler<RejectedExecutionException, HttpResponse<?>> {

    @Override
    public HttpResponse<?> handle(HttpRequest request, RejectedExecutionException full) {
        Problem busy = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "All workers are busy and many stories wait; try again in a few seconds.");
        return Problems.written(busy, HttpResponse.ok()).header("Retry-After", "5");
    }
}
