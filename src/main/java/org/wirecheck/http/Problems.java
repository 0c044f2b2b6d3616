package org.wirecheck.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what the server itself finds wrong as a {@link Problem}; a fault of the program tells its caller nothing but that. */
@Primary
@Singleton
public final class Problems implements ErrorResponseProcessor<String> {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String INTERNAL = "internal";

    private static final Map<HttpStatus, String> KINDS = Map.of(
            HttpStatus.BAD_REQUEST, "bad-request",
            HttpStatus.NOT_FOUND, "not-found",
            HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed",
            HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
            HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too-large",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");

    @Override
    public MutableHttpResponse<String> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = response.status();
        String kind = KINDS.getOrDefault(status, status.getCode() < 500 ? "refused" : INTERNAL);
        String detail = context.getErrors().stream()
                .findFirst()
                .map(io.micronaut.http.server.exceptions.response.Error::getMessage)
                .orElse(status.getReason());
        if (status == HttpStatus.NOT_FOUND && context.getRootCause().isEmpty()) {
            detail = "There is nothing at " + context.getRequest().getPath();
        }
        if (kind.equals(INTERNAL)) {
            context.getRootCause()
                    .ifPresent(
                            fault -> LOG.error("{} failed", context.getRequest().getPath(), fault));
            detail = "The program failed; its log says why.";
        }
        return written(Problem.of(status, kind, detail), response);
    }

    /** A response that says the problem. */
    public static MutableHttpResponse<String> written(Problem problem, MutableHttpResponse<?> response) {
        return response.status(problem.status()).body(problem.json()).contentType(MediaType.of(Problem.MEDIA_TYPE));
    }
}
