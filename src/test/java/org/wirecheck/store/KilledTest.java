package org.wirecheck.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.desk.entry.Run;

/** Kills a writing process (as kill -9 does) over and over: what it said it kept is there. */
class KilledTest {

    private static final int WRITES = 50;
    /** How many acknowledged writes each process lives for; some die at once, in the middle of their first. */
    private static final int[] LIVES = {12, 1, 17, 3, 20};

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        Path folder = Files.createTempDirectory("wirecheck-killed");
        int next = 0;
        int acknowledged = 0;
        for (int round = 0; acknowledged < WRITES; round++) {
            acknowledged += killedAfter(folder, next, LIVES[round % LIVES.length]);
            next = holds(folder, acknowledged);
        }
        assertThat(acknowledged).isGreaterThanOrEqualTo(WRITES);
    }

    /** Every acknowledged article is there, whole, with its run and its events; perhaps some whose word came too late. */
    private static int holds(Path folder, int acknowledged) {
        try (Database database = Database.open(Location.in(folder))) {
            return database.desk().read("killed", book -> {
                List<Filed> articles = book.articles();
                assertThat(articles).hasSizeGreaterThanOrEqualTo(acknowledged);
                for (int i = 0; i < articles.size(); i++) {
                    assertThat(articles.get(i).article().text()).isEqualTo(Writing.text(i));
                }
                List<Run> runs = book.runs(Long.MAX_VALUE, 1000);
                assertThat(runs).hasSize(articles.size() + 1);
                assertThat(book.story().runs()).isEqualTo(runs.size());
                assertThat(book.snapshot().report().articles()).hasSize(articles.size());
                List<Event> events = database.desk().events(0, "killed", 10_000);
                assertThat(events.stream().filter(event -> event.kind().equals("report.completed")))
                        .hasSize(runs.size());
                return articles.size();
            });
        }
    }

    /** How many writes were acknowledged before the process was killed. */
    private static int killedAfter(Path folder, int next, int life) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        folder.toString(),
                        String.valueOf(next))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int kept = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null) {
                kept++;
                if (kept == life) {
                    // By its handle: Process itself would close the pipe that may hold more acknowledgements
                    process.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(kept).as("writes before the process ended").isGreaterThanOrEqualTo(life);
        return kept;
    }
}
