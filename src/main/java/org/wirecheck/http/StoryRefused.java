package org.wirecheck.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.wirecheck.intake.InputException;

/** Answers a story that cannot be used with what is wrong and where. */
@Singleton
final class StoryRefused implements ExceptionHandler<InputException, HttpResponse<?>> {

    @Override
    public HttpResponse<?> handle(HttpRequest request, InputException fault) {
        return Problems.written(Problem.of(fault), HttpResponse.ok());
    }
}
