package org.wirecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checking on the command line loads nothing of the server and its database: that is what keeps its start short. */
class CheckStartsNothingTest {

    private static final List<String> THE_SERVER_S = List.of(
            "io.micronaut.",
            "io.netty.",
            "reactor.",
            "io.micrometer.",
            "org.h2.",
            "org.postgresql.",
            "org.jdbi.",
            "com.zaxxer.",
            "org.flywaydb.",
            "org.apache.hc.",
            "io.github.bucket4j.");

    @Test
    void loadsNothingOfTheServer() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        "--policy",
                        Path.of("docs", "examples", "national.yaml").toString(),
                        "--out",
                        File.createTempFile("wirecheck", ".txt").toString(),
                        Path.of("fixtures", "court-dollard", "bundle.json").toString())
                .redirectErrorStream(true)
                .start();
        List<String> loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(" source: "))
                .toList();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(loaded).hasSizeGreaterThan(500);
        assertThat(loaded).noneMatch(line -> THE_SERVER_S.stream().anyMatch(name -> line.contains("] " + name)));
    }
}
