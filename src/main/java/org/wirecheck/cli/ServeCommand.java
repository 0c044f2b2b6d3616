package org.wirecheck.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.wirecheck.serve.Address;
import org.wirecheck.serve.Server;
import org.wirecheck.serve.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wirecheck serve}: the same over HTTP, until the process is ended. */
@Command(name = "serve", description = "Answers over HTTP until it is ended.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int USUAL_RATE = 1200;

    /** Whether callers need an API key. */
    enum Keys {
        on,
        off
    }

    @Option(
            names = "--port",
            defaultValue = "8080",
            paramLabel = "N",
            description = "The port; 8080 unless given, 0 for any that is free.")
    private int port = 8080;

    @Option(
            names = "--host",
            defaultValue = "localhost",
            paramLabel = "NAME",
            description = "The address to listen at; this machine alone unless given, 0.0.0.0 for all.")
    private String host = "localhost";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where stories are kept; $WIRECHECK_DATA or ~/.wirecheck unless given.")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "Keep them in PostgreSQL instead: jdbc:postgresql://host/name?user=…; $WIRECHECK_DB unless given.")
    private @Nullable String database;

    @Option(
            names = "--keys",
            paramLabel = "on|off",
            description =
                    "Whether callers need an API key; off unless given at an address only this machine reaches, on"
                            + " elsewhere.")
    private @Nullable Keys keys;

    @Mixin
    private final PolicyFile policy = new PolicyFile();

    @Option(
            names = "--rate",
            defaultValue = "" + USUAL_RATE,
            paramLabel = "N",
            description = "Requests a minute one caller may make; " + USUAL_RATE + " unless given, 0 for any number.")
    private int rate = USUAL_RATE;

    @Option(names = "--private-webhooks", description = "Let webhooks go to this machine and its network.")
    private boolean privateWebhooks;

    @Option(names = "--log", description = "Write a line of JSON for every request, without article text.")
    private boolean log;

    @Mixin
    private final FactsFolder facts = new FactsFolder();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var err = Objects.requireNonNull(spec).commandLine().getErr();
        Server server = ServiceLoader.load(Server.class)
                .findFirst()
                .orElseThrow(() -> new CannotRun("the program came without its server"));
        try {
            Terms terms = terms();
            Server.Running running = server.start(facts.checker(), new Address(host, port), terms);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            err.println("wirecheck: http://" + host + ":" + running.port() + "/");
            if (!terms.keys()) {
                err.println("wirecheck: API keys are off (--keys=off): whoever reaches this address may do everything");
            }
            err.flush();
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new CannotRun("cannot listen at " + host + ":" + port + ": " + e.getMessage(), e);
        }
        return 0;
    }

    private Terms terms() {
        policy.policy();
        return new Terms(
                folder(),
                database == null ? System.getenv("WIRECHECK_DB") : database,
                keys == null ? !isThisMachine(host) : keys == Keys.on,
                policy.text(),
                privateWebhooks,
                rate,
                log);
    }

    private Path folder() {
        String set = System.getenv("WIRECHECK_DATA");
        Path usual = Path.of(Objects.requireNonNullElse(System.getProperty("user.home"), "."), ".wirecheck");
        return data != null ? data : set == null || set.isBlank() ? usual : Path.of(set);
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
