package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.serve.Terms;
import org.wirecheck.store.Databases;

/** Hears what goes on at the desk as a browser does. */
class EventsTest {

    @Test
    void tellsWhatHappensToAStoryAndGoesOnBehindWhatWasSeen() throws Exception {
        List<String> heard;
        try (BufferedReader events = listen(Service.port(), "/v1/events?story=heard", null)) {
            open(Service.port(), "unheard");
            open(Service.port(), "heard");
            heard = read(events, "gate.changed");
        }
        assertThat(heard).contains("event: report.completed", "event: discrepancy.opened");
        assertThat(heard).noneMatch(line -> line.contains("unheard"));
        String seen = heard.stream()
                .filter(line -> line.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring(4);
        try (BufferedReader events = listen(Service.port(), "/v1/events?story=heard", seen)) {
            assertThat(read(events, "gate.changed"))
                    .contains("event: discrepancy.opened")
                    .doesNotContain("event: report.completed");
        }
    }

    @Test
    void hearsWhatAnotherProcessDid() throws Exception {
        Terms terms = new Terms(
                Files.createTempDirectory("wirecheck-events"),
                Databases.POSTGRESQL.fresh().url(),
                false,
                null,
                false,
                0,
                false);
        try (HttpServer.Started here = Service.another(terms, Clock.systemUTC());
                HttpServer.Started there = Service.another(terms, Clock.systemUTC());
                BufferedReader events = listen(here.port(), "/v1/events", null)) {
            open(there.port(), "elsewhere");
            assertThat(read(events, "gate.changed")).contains("event: report.completed");
            open(here.port(), "here");
            assertThat(read(events, "gate.changed")).contains("event: report.completed");
        }
    }

    private static void open(int port, String id) {
        given().port(port)
                .contentType("application/json")
                .body(
                        "{\"id\":\"" + id + "\",\"articles\":["
                                + "{\"id\":\"A\",\"text\":\"A fire at the harbour of Port Lorne injured 12 people on Friday.\"},"
                                + "{\"id\":\"B\",\"text\":\"A fire at the harbour of Port Lorne injured 21 people on Friday.\"}]}")
                .post("/v1/stories")
                .then()
                .statusCode(201);
    }

    private static BufferedReader listen(int port, String path, String seen) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (seen != null) {
            request.header("Last-Event-ID", seen);
        }
        HttpResponse<java.io.InputStream> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** Up to and with the event of that name. */
    private static List<String> read(BufferedReader events, String last) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = events.readLine();
        while (line != null && !line.equals("event: " + last)) {
            lines.add(line);
            line = events.readLine();
        }
        return lines;
    }
}
