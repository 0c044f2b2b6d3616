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
import org.wirecheck.access.Keys;
import org.wirecheck.check.Checker;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.serve.Address;
import org.wirecheck.serve.Server;
import org.wirecheck.serve.Terms;
import org.wirecheck.store.StoreException;

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
                .singletons(checker, terms, clock, address)
                .start();
        try {
            Started started =
                    new Started(context, context.getBean(EmbeddedServer.class).start());
            if (terms.keys()) {
                tellFirstKey(context.getBean(DeskDoor.class));
            }
            return started;
        } catch (StoreException e) {
            context.close();
            throw new IOException(e.getMessage(), e);
        } catch (RuntimeException e) {
            context.close();
            throw new IOException(reason(e), e);
        }
    }

    /** Somebody has to be able to issue the others; standard error is where whoever started the server looks. */
    private static void tellFirstKey(DeskDoor door) {
        Keys.Issued first = door.open().keys().first();
        if (first != null) {
            System.err.println("wirecheck: the first key, of an admin, shown this once: " + first.secret());
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
