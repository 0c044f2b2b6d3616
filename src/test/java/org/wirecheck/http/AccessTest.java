package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wirecheck.desk.entry.Clearance;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.serve.Terms;

/** A service with keys on: who may do what, what is written down, and how much one caller may ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final Filter VALID =
            new OpenApiValidationFilter(Path.of("openapi.yaml").toUri().toString());
    private static final String STORY =
            "{\"id\":\"%s\",\"articles\":[{\"id\":\"A\",\"text\":\"Rain fell.\"},{\"id\":\"B\",\"text\":\"Rain fell.\"}]}";

    private HttpServer.Started service;
    private String reader;
    private String editor;
    private String admin;

    @BeforeAll
    void start() throws IOException {
        Path data = Files.createTempDirectory("wirecheck-access");
        service = Service.another(new Terms(data, null, true, null, false, 0, true), Clock.systemUTC());
        var keys = service.context().getBean(DeskDoor.class).open().keys();
        reader = keys.issue("Rae", Clearance.READER, "test").secret();
        editor = keys.issue("Eve", Clearance.EDITOR, "test").secret();
        admin = keys.issue("Ada", Clearance.ADMIN, "test").secret();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void letsNobodyInWithoutAKey() {
        with(null)
                .get("/v1/stories")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:wirecheck:problem:unauthorized"));
        with("wk_wrong").get("/v1/stories").then().statusCode(401);
        with(null).body(STORY.formatted("x")).post("/v1/check").then().statusCode(401);
        given().port(service.port()).get("/prometheus").then().statusCode(401);
        with(null).get("/health").then().statusCode(200);
        given().port(service.port()).get("/docs").then().statusCode(200);
        given().port(service.port()).get("/nowhere").then().statusCode(404);
    }

    @Test
    void letsEveryRoleDoWhatIsItsOwn() {
        with(reader).get("/v1/stories").then().statusCode(200);
        with(reader).body(STORY.formatted("x")).post("/v1/check").then().statusCode(200);
        with(reader)
                .body(STORY.formatted("mine"))
                .post("/v1/stories")
                .then()
                .statusCode(403)
                .body("detail", equalTo("This needs the key of an editor."));
        with(editor)
                .body(STORY.formatted("mine"))
                .post("/v1/stories")
                .then()
                .statusCode(201)
                .body("run.by", equalTo("Eve"));
        with(editor).get("/v1/keys").then().statusCode(403);
        with(editor).get("/v1/audit").then().statusCode(403);
        with(editor)
                .body("{\"url\":\"https://desk.example.org/x\"}")
                .post("/v1/webhooks")
                .then()
                .statusCode(403);
        with(admin).get("/v1/keys").then().statusCode(200).body("keys.name", hasItem("Rae"));
        given().port(service.port())
                .header("Authorization", "Bearer " + reader)
                .get("/v1/stories")
                .then()
                .statusCode(200);
    }

    @Test
    void issuesKeysAndTakesThemBack() {
        var issued = with(admin).body("{\"name\":\"Tom\",\"role\":\"reader\"}").post("/v1/keys");
        issued.then().statusCode(201).body("key", notNullValue());
        String key = issued.path("key");
        with(key).get("/v1/stories").then().statusCode(200);
        with(admin)
                .body("{\"name\":\"Tom\",\"role\":\"reader\"}")
                .post("/v1/keys")
                .then()
                .statusCode(409);
        given().port(service.port())
                .header("X-API-Key", admin)
                .contentType("application/json")
                .body("{\"name\":\"Tim\",\"role\":\"chief\"}")
                .post("/v1/keys")
                .then()
                .statusCode(422);
        given().port(service.port())
                .header("X-API-Key", admin)
                .delete("/v1/keys/" + issued.path("id"))
                .then()
                .statusCode(204);
        with(key).get("/v1/stories").then().statusCode(401);
        assertThat(with(admin).get("/v1/keys").asString()).doesNotContain(key);
    }

    @Test
    void writesDownWhoChangedWhatAndWhoWasNotLetIn() {
        with(editor).body(STORY.formatted("noted")).post("/v1/stories").then().statusCode(201);
        given().port(service.port()).header("X-API-Key", reader).delete("/v1/stories/noted");
        with(null).get("/v1/stories/noted");
        with(admin)
                .get("/v1/audit?limit=500")
                .then()
                .statusCode(200)
                .body("entries.find { it.path == '/v1/stories' && it.status == 201 }.by", equalTo("Eve"))
                .body("entries.find { it.path == '/v1/stories/noted' && it.status == 403 }.by", equalTo("Rae"))
                .body("entries.find { it.path == '/v1/stories/noted' && it.status == 401 }.by", equalTo("unknown"));
        assertThat(with(admin).get("/v1/audit?limit=500").asString()).doesNotContain("Rain fell", reader, editor);
    }

    @Test
    void countsForPrometheus() {
        with(reader).body(STORY.formatted("x")).post("/v1/check").then().statusCode(200);
        given().port(service.port())
                .header("X-API-Key", reader)
                .get("/prometheus")
                .then()
                .statusCode(200)
                .body(containsString("wirecheck_check_seconds_count"));
    }

    @Test
    void answersOnlySoManyRequestsAMinute() throws IOException {
        Path data = Files.createTempDirectory("wirecheck-rate");
        try (HttpServer.Started slow =
                Service.another(new Terms(data, null, false, null, false, 5, false), Clock.systemUTC())) {
            for (int i = 0; i < 5; i++) {
                given().port(slow.port()).get("/v1/fact-types").then().statusCode(200);
            }
            given().port(slow.port())
                    .get("/v1/fact-types")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:wirecheck:problem:too-many-requests"));
        }
    }

    @Test
    void goesOnCheckingWhereStoriesCannotBeKept() throws IOException {
        Path data = Files.createTempFile("wirecheck", "no folder");
        String policy = "name: Mild\nrules:\n  - when: {severity: error}\n    then: warn\n";
        try (HttpServer.Started second =
                Service.another(new Terms(data, null, false, policy, false, 0, false), Clock.systemUTC())) {
            given().port(second.port())
                    .get("/v1/stories")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:wirecheck:problem:store"));
            given().port(second.port())
                    .contentType("application/json")
                    .body("{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"The fire injured 12 people.\"},"
                            + "{\"id\":\"B\",\"text\":\"The fire injured 21 people.\"}]}")
                    .post("/v1/check")
                    .then()
                    .statusCode(200)
                    .body("verdict", equalTo("warn"));
        }
    }

    @Test
    void answersNoOtherSiteWhereKeysAreOff() throws Exception {
        given().port(Service.port())
                .header("Origin", "https://elsewhere.example.org")
                .get("/v1/stories")
                .then()
                .statusCode(403);
        given().port(Service.port())
                .header("Origin", "null")
                .get("/v1/stories")
                .then()
                .statusCode(403);
        given().port(Service.port())
                .header("Origin", "http://localhost:" + Service.port())
                .get("/v1/stories")
                .then()
                .statusCode(200);
        given().port(Service.port())
                .header("Host", "rebound.example.org")
                .get("/v1/stories")
                .then()
                .statusCode(403);
    }

    private RequestSpecification with(String key) {
        RequestSpecification request = given().port(service.port())
                .filter(VALID)
                .contentType("application/json")
                .accept("application/json");
        return key == null ? request : request.header("X-API-Key", key);
    }
}
