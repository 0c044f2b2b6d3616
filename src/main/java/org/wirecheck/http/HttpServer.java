package org.wirecheck.http;

import com.google.auto.service.AutoService;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.exceptions.ApplicationStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wirecheck.check.Checker;
import org.wirecheck.serve.Address;
import org.wirecheck.serve.Server;
import org.wirecheck.serve.Terms;

/** The HTTP server; its settings are in {@code application.properties}. */
@AutoService(Server.class)
public final class HttpServer implements Server {

    private final Map<String, Object> settings;
    private final Clock clock;

    public HttpServer() {
        this(Map.of(), Clock.systemDefaultZone());
    }

    /** @param settings win over those of {@code application.properties}, e.g. {@code micronaut.server.max-request-size} */
    HttpServer(Map<String, Object> settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Running start(Checker checker, Address address, Terms terms) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.put("micronaut.server.host", address.host());
        all.put("micronaut.server.port", address.port() == 0 ? -1 : address.port());
        ApplicationContext context = ApplicationContext.builder()
                .banner(false)
                .deduceEnvironment(false)
                .properties(all)
                .singletons(checker, terms, clock)
                .start();
        try {
            return new Started(context, context.getBean(EmbeddedServer.class).start());
        } catch (RuntimeException e) {
            context.close();
            throw new IOException(reason(e), e);
        }
    }

    private static String reason(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "the address is taken or not this machine's";
            }
        }
        return fault instanceof ApplicationStartupException
                ? "the server did not start"
                : String.valueOf(fault.getMessage());
    }

    /** A server and the beans it runs on. */
    record Started(ApplicationContext context, EmbeddedServer server) implements Running {

        @Override
        public int port() {
            return server.getPort();
        }

        @Override
        public void close() {
            server.close();
            context.close();
        }
    }
}
