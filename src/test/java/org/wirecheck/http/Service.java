package org.wirecheck.http;

import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import org.wirecheck.check.Checker;
import org.wirecheck.serve.Address;
import org.wirecheck.serve.Terms;

/** One running service for all tests of this door; it takes bodies of up to six million bytes. */
final class Service {

    private static final HttpServer.Started RUNNING = start();

    private Service() {}

    static int port() {
        return RUNNING.port();
    }

    /** Another service, of which a test says the terms. */
    static HttpServer.Started another(Terms terms, Clock clock) throws IOException {
        return (HttpServer.Started) new HttpServer(Map.of(), clock)
                .start(RUNNING.context().getBean(Checker.class), new Address("localhost", 0), terms);
    }

    static Router router() {
        return RUNNING.context().getBean(Router.class);
    }

    private static HttpServer.Started start() {
        try {
            HttpServer server =
                    new HttpServer(Map.of("micronaut.server.max-request-size", "6000000"), Clock.systemUTC());
            return (HttpServer.Started) server.start(
                    Checker.standard(),
                    new Address("localhost", 0),
                    Terms.laptop(Files.createTempDirectory("wirecheck-service")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
