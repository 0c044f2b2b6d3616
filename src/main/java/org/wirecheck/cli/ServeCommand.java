package org.wirecheck.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.wirecheck.serve.Address;
import org.wirecheck.serve.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wirecheck serve}: the same over HTTP, until the process is ended. */
@Command(name = "serve", description = "Answers over HTTP until it is ended.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

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
            Server.Running running = server.start(facts.checker(), new Address(host, port));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            err.println("wirecheck: http://" + host + ":" + running.port() + "/docs");
            err.flush();
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new CannotRun("cannot listen at " + host + ":" + port + ": " + e.getMessage(), e);
        }
        return 0;
    }
}
