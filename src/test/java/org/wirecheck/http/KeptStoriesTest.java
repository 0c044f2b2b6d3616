package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps stories over HTTP, every request and answer held against the contract. */
class KeptStoriesTest {

    private static final Filter VALID =
            new OpenApiValidationFilter(Path.of("openapi.yaml").toUri().toString());
    private static final String TWELVE = "A fire at the harbour of Port Lorne injured 12 people on Friday.";
    private static final String TWENTY_ONE = "A fire at the harbour of Port Lorne injured 21 people on Friday.";

    @Test
    void opensAStoryAndSaysWhatItsCheckBrought() {
        open("open")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/v1/stories/open"))
                .body("story.gate", equalTo("block"))
                .body("run.new", hasSize(1))
                .body("run.cause", equalTo("opened"));
        desk().get("/v1/stories/open")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("articles.id", contains("A", "B"))
                .body("articles.version", contains(1, 1));
        desk().get("/v1/stories").then().statusCode(200).body("stories.id", hasItem("open"));
        desk().get("/v1/stories?limit=1").then().statusCode(200).body("next", notNullValue());
        open("open").then().statusCode(409).body("type", equalTo("urn:wirecheck:problem:exists"));
    }

    @Test
    void carriesOutARepeatedRequestOnce() {
        Response first = with("Idempotency-Key", "k-1").body(story("repeated")).post("/v1/stories");
        Response second = with("Idempotency-Key", "k-1").body(story("repeated")).post("/v1/stories");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        with("Idempotency-Key", "k-1")
                .body(story("another"))
                .post("/v1/stories")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:wirecheck:problem:idempotency-key-reused"));
    }

    @Test
    void checksAfterEveryChangeAndLosesNoUpdate() {
        open("changes");
        String b = "/v1/stories/changes/articles/B";
        desk().body(article(TWELVE)).put(b).then().statusCode(428);
        with("If-Match", "\"9\"").body(article(TWELVE)).put(b).then().statusCode(412);
        with("If-Match", "\"1\"")
                .body(article(TWELVE))
                .put(b)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("run.gone", hasSize(1))
                .body("story.gate", equalTo("pass"));
        desk().body(article(TWENTY_ONE))
                .put("/v1/stories/changes/articles/C")
                .then()
                .statusCode(201)
                .body("run.new", hasSize(1));
        desk().get(b).then().statusCode(200).header("ETag", "\"2\"").body("text", equalTo(TWELVE));
        desk().get(b + "?version=1").then().statusCode(200).body("text", equalTo(TWENTY_ONE));
        desk().get(b + "/versions").then().statusCode(200).body("versions.version", contains(1, 2));
        with("If-Match", "*").delete("/v1/stories/changes/articles/C").then().statusCode(200);
        desk().get("/v1/stories/changes/articles/C").then().statusCode(404);
        desk().post("/v1/stories/changes/runs").then().statusCode(200).body("run.unchanged", equalTo(0));
        desk().get("/v1/stories/changes/runs?limit=2")
                .then()
                .statusCode(200)
                .body("runs.cause", contains("asked", "removed C"))
                .body("next", equalTo("4"));
        given().port(Service.port()).delete("/v1/stories/changes").then().statusCode(428);
        given().port(Service.port())
                .header("If-Match", "*")
                .delete("/v1/stories/changes")
                .then()
                .statusCode(204);
        desk().get("/v1/stories/changes").then().statusCode(404);
    }

    @Test
    void remembersDecisionsAndOpensTheGate() {
        String id = open("decide").path("run.new[0]");
        String decisions = "/v1/stories/decide/findings/" + id + "/decisions";
        String record = "/v1/fact-types/"
                + desk().get("/v1/stories/decide/findings/" + id).path("factType") + "/record";
        // Other tests decide on stories of the same desk.
        int decided = desk().get(record).path("decisions");
        int dismissed = desk().get(record).path("dismissed");
        desk().get("/v1/stories/decide/gate")
                .then()
                .statusCode(200)
                .body("gate", equalTo("block"))
                .body("held.id", contains(id))
                .body("held[0].rule", startsWith("error"));
        desk().body("{\"action\":\"confirm\"}").post(decisions).then().statusCode(428);
        with("If-Match", "\"0\"")
                .body("{\"action\":\"dismiss\"}")
                .post(decisions)
                .then()
                .statusCode(422);
        with("If-Match", "\"0\"")
                .header("X-Editor", "Ann")
                .body("{\"action\":\"dismiss\",\"reason\":\"counted an hour later\"}")
                .post(decisions)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("decision.by", equalTo("Ann"))
                .body("ruling.state", equalTo("dismissed"))
                .body("story.gate", equalTo("pass"));
        with("If-Match", "\"0\"")
                .body("{\"action\":\"confirm\"}")
                .post(decisions)
                .then()
                .statusCode(412);
        desk().post("/v1/stories/decide/runs").then().statusCode(200).body("story.gate", equalTo("pass"));
        desk().get("/v1/stories/decide/findings?state=dismissed")
                .then()
                .statusCode(200)
                .body("findings[0].decision.words", equalTo("counted an hour later"))
                .body("findings[0].change", equalTo("unchanged"));
        with("If-Match", "\"1\"")
                .body("{\"action\":\"undo\"}")
                .post(decisions)
                .then()
                .statusCode(201);
        desk().get(decisions).then().statusCode(200).body("decisions.action", contains("dismiss", "undo"));
        desk().get("/v1/stories/decide/findings/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("open"));
        desk().get(record)
                .then()
                .statusCode(200)
                .body("decisions", equalTo(decided + 2))
                .body("dismissed", equalTo(dismissed));
    }

    @Test
    void showsWhereOurDraftStandsAlone() {
        desk().body("{\"id\":\"draft\",\"articles\":[" + article("A", "Bay Post", TWELVE, "published") + ","
                        + article("D", "Ours", TWENTY_ONE, "draft") + "]}")
                .post("/v1/stories")
                .then()
                .statusCode(201);
        desk().get("/v1/stories/draft/findings")
                .then()
                .statusCode(200)
                .body("findings[0].draft.says", contains("21"))
                .body("findings[0].draft.others[0].outlets", contains("Bay Post"))
                .body("findings[0].draft.others[0].origins", equalTo(1));
    }

    @Test
    void givesTheReportInEveryFormat() {
        open("formats");
        desk().get("/v1/stories/formats/report")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("block"))
                .body("articles[1].text", equalTo(TWENTY_ONE));
        desk().accept("*/*")
                .get("/v1/stories/formats/report?format=html")
                .then()
                .statusCode(200);
        desk().accept("*/*")
                .get("/v1/stories/formats/report?format=nonsense")
                .then()
                .statusCode(400);
    }

    @Test
    void followsTheDesksOwnPolicy() {
        RequestSpecification put = given().port(Service.port()).contentType("application/yaml");
        put.body("name: Sport\nrules:\n  - when: {severity: grave}\n    then: block\n".getBytes(StandardCharsets.UTF_8))
                .put("/v1/policies/sport")
                .then()
                .statusCode(422)
                .body("detail", startsWith("sport.yaml:3:"));
        given().port(Service.port())
                .filter(VALID)
                .contentType("application/yaml")
                .body("name: Sport\nrules:\n  - when: {severity: error}\n    then: warn\n"
                        .getBytes(StandardCharsets.UTF_8))
                .put("/v1/policies/sport")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        desk().body(story("sport-fire"))
                .post("/v1/stories?desk=sport")
                .then()
                .statusCode(201)
                .body("story.gate", equalTo("warn"));
        desk().accept("application/yaml")
                .get("/v1/policies/main")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "ä ö", "100%", "x?y#z", "a+b"})
    void keepsStoriesOfAnyName(String id) {
        desk().body(story(id)).post("/v1/stories").then().statusCode(201);
        given().port(Service.port())
                .get("/v1/stories/{id}/gate", id)
                .then()
                .statusCode(200)
                .body("story", equalTo(id));
    }

    @Test
    void beginsWithNothing() {
        desk().body("{\"id\":\"empty\",\"articles\":[]}")
                .post("/v1/stories")
                .then()
                .statusCode(201);
        desk().get("/v1/stories/empty/findings").then().statusCode(200).body("findings", empty());
        desk().body(article(TWELVE)).put("/v1/stories/empty/articles/A").then().statusCode(201);
    }

    private static Response open(String id) {
        return desk().body(story(id)).post("/v1/stories");
    }

    private static RequestSpecification with(String header, String value) {
        return desk().header(header, value);
    }

    private static RequestSpecification desk() {
        return given().port(Service.port())
                .filter(VALID)
                .contentType("application/json")
                .accept("application/json");
    }

    private static String story(String id) {
        return "{\"id\":\"" + id + "\",\"articles\":["
                + String.join(
                        ",",
                        List.of(
                                article("A", "Bay Post", TWELVE, "published"),
                                article("B", "Quay Times", TWENTY_ONE, "published")))
                + "]}";
    }

    private static String article(String id, String outlet, String text, String role) {
        return "{\"id\":\"" + id + "\",\"outlet\":\"" + outlet + "\",\"published\":\"2026-03-14\",\"role\":\"" + role
                + "\",\"text\":\"" + text + "\"}";
    }

    private static String article(String text) {
        return "{\"outlet\":\"Quay Times\",\"published\":\"2026-03-14\",\"text\":\"" + text + "\"}";
    }
}
