package org.wirecheck.http.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.wirecheck.desk.DeskException;
import org.wirecheck.http.Problem;
import org.wirecheck.http.Problems;

/** Answers what the desk refuses. */
@Singleton
final class DeskRefused implements ExceptionHandler<DeskException, HttpResponse<?>> {

    @Override
    public HttpResponse<?> handle(HttpRequest request, DeskException fault) {
        return Problems.written(problem(fault), HttpResponse.ok());
    }

    private static Problem problem(DeskException fault) {
        String detail = String.valueOf(fault.getMessage());
        switch (fault.kind()) {
            case NOT_FOUND:
                return Problem.of(HttpStatus.NOT_FOUND, "not-found", detail);
            case EXISTS:
                return Problem.of(HttpStatus.CONFLICT, "exists", detail);
            case STALE:
                return Problem.of(HttpStatus.PRECONDITION_FAILED, "stale", detail);
            case UNCONDITIONAL:
                return Problem.of(HttpStatus.PRECONDITION_REQUIRED, "unconditional", detail);
            case FORBIDDEN:
                return Problem.of(HttpStatus.FORBIDDEN, "forbidden", detail);
            case KEY_REUSED:
                return Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "idempotency-key-reused", detail);
            default:
                return Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", detail);
        }
    }
}
