package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.filter.Filter;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecheck.serve.Terms;
import org.wirecheck.store.Databases;
import org.wirecheck.store.Location;
import org.wirecheck.webhook.Receiver;

/** A day at the desk: bundle, draft, correction, decision, re-run, gate, webhook, export; and the evening's restart. */
class DayAtTheDeskTest {

    private static final Filter VALID =
            new OpenApiValidationFilter(Path.of("openapi.yaml").toUri().toString());
    private static final String TWELVE = "A fire at the harbour of Port Lorne injured 12 people on Friday.";
    private static final String TWENTY_ONE = "A fire at the harbour of Port Lorne injured 21 people on Friday.";
    private static final String STORY = "/v1/stories/harbour-fire";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void goesThroughADay(Databases databases) throws Exception {
        Terms terms = terms(databases);
        String finding;
        try (Receiver receiver = new Receiver()) {
            try (HttpServer.Started desk = Service.another(terms, Clock.systemUTC())) {
                String secret = at(desk).body("{\"url\":\"" + receiver.url() + "\"}")
                        .post("/v1/webhooks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("secret");
                finding = morning(desk);
                noon(desk, finding);
                evening(desk);
                becomes(() -> told(receiver).contains("gate.changed pass"));
                assertThat(told(receiver))
                        .contains("gate.changed block", "discrepancy.opened", "discrepancy.resolved", "decision.made");
                assertThat(receiver.received()).allSatisfy(message -> {
                    assertThat(message.isSignedWith(secret)).isTrue();
                    assertThat(message.body()).doesNotContain(TWELVE);
                });
            }
            try (HttpServer.Started desk = Service.another(terms, Clock.systemUTC())) {
                nextDay(desk, finding);
            }
        }
    }

    /** Two outlets differ, our draft sides with one of them. */
    private static String morning(HttpServer.Started desk) {
        String bundle = "{\"id\":\"harbour-fire\",\"articles\":[" + article("A", "Bay Post", TWELVE, "published") + ","
                + article("B", "Quay Times", TWENTY_ONE, "published") + "]}";
        ValidatableResponse opened = at(desk).body(bundle)
                .post("/v1/stories")
                .then()
                .statusCode(201)
                .body("story.gate", equalTo("block"))
                .body("run.new", hasSize(1));
        at(desk).body(article("D", "Ours", TWENTY_ONE, "draft"))
                .put(STORY + "/articles/D")
                .then()
                .statusCode(201);
        at(desk).get(STORY + "/findings")
                .then()
                .statusCode(200)
                .body("findings[0].draft.says", contains("21"))
                .body("findings[0].draft.others[0].outlets", contains("Bay Post"));
        return opened.extract().path("run.new[0]");
    }

    /** An editor waives, another is late, one outlet's number changes, and the decision lapses. */
    private static void noon(HttpServer.Started desk, String finding) {
        String decisions = STORY + "/findings/" + finding + "/decisions";
        at(desk).header("If-Match", "\"0\"")
                .header("X-Editor", "Ann")
                .body("{\"action\":\"dismiss\",\"reason\":\"the later count\"}")
                .post(decisions)
                .then()
                .statusCode(201)
                .body("story.gate", equalTo("pass"));
        at(desk).header("If-Match", "\"0\"")
                .header("X-Editor", "Ben")
                .body("{\"action\":\"confirm\"}")
                .post(decisions)
                .then()
                .statusCode(412);
        at(desk).post(STORY + "/runs").then().statusCode(200).body("story.gate", equalTo("pass"));
        at(desk).header("If-Match", "\"1\"")
                .body(article("A", "Bay Post", TWELVE.replace("12", "14"), "published"))
                .put(STORY + "/articles/A")
                .then()
                .statusCode(200)
                .body("run.gone", contains(finding))
                .body("run.lapsed", hasSize(1))
                .body("story.gate", equalTo("block"));
        at(desk).get(STORY + "/findings?state=lapsed")
                .then()
                .statusCode(200)
                .body("findings[0].lapsed.by", equalTo("Ann"))
                .body("findings[0].lapsed.words", equalTo("the later count"));
    }

    /** Everybody corrects; the gate opens, the report goes out in every shape. */
    private static void evening(HttpServer.Started desk) throws IOException, InterruptedException {
        for (String id : List.of("A", "B", "D")) {
            String etag = at(desk).get(STORY + "/articles/" + id).header("ETag");
            String role = id.equals("D") ? "draft" : "published";
            at(desk).header("If-Match", etag)
                    .body(article(id, "Outlet " + id, TWENTY_ONE, role))
                    .put(STORY + "/articles/" + id)
                    .then()
                    .statusCode(200);
        }
        at(desk).get(STORY + "/gate")
                .then()
                .statusCode(200)
                .body("gate", equalTo("pass"))
                .body("held", hasSize(0));
        for (String format : List.of("json", "html", "text", "ndjson")) {
            given().port(desk.port())
                    .get(STORY + "/report?format=" + format)
                    .then()
                    .statusCode(200);
        }
        at(desk).get("/v1/fact-types/casualties/record").then().statusCode(200);
        job(desk);
    }

    /** Many stories at once, watched to their end. */
    private static void job(HttpServer.Started desk) throws IOException, InterruptedException {
        String stories = Stream.of("one", "two", "three")
                .map(id -> "{\"id\":\"" + id + "\",\"articles\":[" + article("A", "Bay Post", TWELVE, "published") + ","
                        + article("B", "Quay Times", TWENTY_ONE, "published") + "]}\n")
                .reduce("", String::concat);
        URI base = URI.create("http://localhost:" + desk.port());
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> taken = client.send(
                HttpRequest.newBuilder(base.resolve("/v1/jobs"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofString(stories + "{\"id\":\"broken\"}\n"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(taken.statusCode()).isEqualTo(202);
        String job = taken.headers().firstValue("Location").orElseThrow();
        String watched = client.send(
                        HttpRequest.newBuilder(base.resolve(job + "/events")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(watched).contains("event: progress").contains("\"state\":\"done\"");
        given().port(desk.port())
                .filter(VALID)
                .accept("application/json")
                .get(job)
                .then()
                .statusCode(200)
                .body("done", equalTo(4))
                .body("failed", equalTo(1));
        List<String> results = client.send(
                        HttpRequest.newBuilder(base.resolve(job + "/results")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body()
                .lines()
                .toList();
        assertThat(results).hasSize(4);
        assertThat(results.get(0)).startsWith("{\"story\":\"one\",\"verdict\":\"block\"");
        assertThat(results.get(3)).startsWith("{\"story\":\"broken\",\"error\":");
    }

    /** What was kept is there after a restart. */
    private static void nextDay(HttpServer.Started desk, String finding) {
        at(desk).get(STORY + "/gate").then().statusCode(200).body("gate", equalTo("pass"));
        at(desk).get(STORY + "/findings/" + finding + "/decisions")
                .then()
                .statusCode(200)
                .body("decisions.by", contains("Ann"));
        at(desk).get(STORY + "/articles/A/versions").then().statusCode(200).body("versions", hasSize(3));
        at(desk).get(STORY + "/report")
                .then()
                .statusCode(200)
                .body("articles[0].text", containsString("injured 21 people"));
        at(desk).get("/v1/audit?limit=500")
                .then()
                .statusCode(200)
                .body("entries.by", org.hamcrest.Matchers.hasItem("Ann"));
    }

    private static Terms terms(Databases databases) throws IOException {
        Path data = Files.createTempDirectory("wirecheck-day");
        Location place = databases.fresh();
        String database = databases == Databases.H2 ? null : place.url();
        return new Terms(data, database, false, null, true, 0, false);
    }

    private static List<String> told(Receiver receiver) {
        return receiver.received().stream()
                .map(Receiver.Received::body)
                .map(body -> body.replaceAll(
                                "\\{\"type\":\"([^\"]+)\".*?(?:\"before\":\"\\w+\",\"gate\":\"(\\w+)\")?}}", "$1 $2")
                        .strip())
                .toList();
    }

    private static void becomes(BooleanSupplier state) throws InterruptedException {
        for (int i = 0; i < 300 && !state.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(state.getAsBoolean()).isTrue();
    }

    private static RequestSpecification at(HttpServer.Started desk) {
        return given().port(desk.port())
                .filter(VALID)
                .contentType("application/json")
                .accept("application/json");
    }

    private static String article(String id, String outlet, String text, String role) {
        return "{\"id\":\"" + id + "\",\"outlet\":\"" + outlet + "\",\"published\":\"2026-03-14\",\"role\":\"" + role
                + "\",\"text\":\"" + text + "\"}";
    }
}
