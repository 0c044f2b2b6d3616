package org.wirecheck.http.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.wirecheck.catalogue.CatalogueException;
import org.wirecheck.http.Problem;
import org.wirecheck.http.Problems;

/** Answers a policy that cannot be used with what is wrong at which line and column. */
@Singleton
final class PolicyRefused implements ExceptionHandler<CatalogueException, HttpResponse<?>> {

    @Override
    public HttpResponse<?> handle(HttpRequest request, CatalogueException fault) {
        return Problems.written(
                Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-policy", String.valueOf(fault.getMessage())),
                HttpResponse.ok());
    }
}
