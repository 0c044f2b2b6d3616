package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends what no caller should send, and wants an answer that helps: a 4xx with the place, never a 5xx. */
class BadInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|400|unreadable|line 1, column 2|",
                "nonsense|400|unreadable|line 1, column|",
                "{\"id\":\"x\",\"id\":\"y\"}|400|unreadable|line 1, column|",
                "[]|422|invalid-story||''",
                "\"story\"|422|invalid-story||''",
                "{\"articles\":[]}|422|invalid-story|id|/id",
                "{\"id\":true}|422|invalid-story|id|/id",
                "{\"id\":\"x\"}|422|invalid-story|articles|/articles",
                "{\"id\":\"x\",\"articles\":[]}|422|invalid-story|articles|/articles",
                "{\"id\":\"x\",\"articles\":[null]}|422|invalid-story|articles[0]|/articles/0",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"a\"}]}|422|invalid-story|articles|/articles",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"\"}]}|422|invalid-story|articles[0].text|/articles/0/text",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\"}]}|422|invalid-story|articles[0].text|/articles/0/text",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":[]}]}|422|invalid-story|articles[0].text|/articles/0/text",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"\\udc00\"}]}|422|invalid-story|articles[0].text|/articles/0/text",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"\\u0000\"}]}|422|invalid-story|articles[0].text|/articles/0/text",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"published\":\"today\"}]}|422|invalid-story|articles[0].published|/articles/0/published",
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"role\":\"rumour\",\"text\":\"a\"}]}|422|invalid-story|articles[0].role|/articles/0/role",
            })
    void namesThePlaceOfWhatIsWrong(String body, int status, String type, String place, String pointer) {
        ValidatableResponse answer = check(body.getBytes(StandardCharsets.UTF_8))
                .statusCode(status)
                .body("type", equalTo("urn:wirecheck:problem:" + type))
                .body("place", startsWith(place == null ? "" : place));
        if (pointer != null) {
            answer.body("pointer", equalTo(pointer));
        }
    }

    @Test
    void namesDuplicateIds() {
        check(story("A", "A").getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("place", equalTo("articles[1].id"))
                .body("detail", containsString("'A' is the id of articles[0] too"));
    }

    @Test
    void namesTheByteThatIsNoUtf8() {
        check("{\"id\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(400)
                .body("type", equalTo("urn:wirecheck:problem:unreadable"))
                .body("place", equalTo("byte 7"));
    }

    @Test
    void refusesAnEmptyBody() {
        check(new byte[0]).statusCode(400).body("type", startsWith("urn:wirecheck:problem:"));
    }

    @Test
    void refusesWhatIsTooLarge() {
        check(new byte[7_000_000]).statusCode(413).body("type", equalTo("urn:wirecheck:problem:too-large"));
    }

    @Test
    void refusesWhatTurnsOutTooLargeOnlyAsItComes() throws Exception {
        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + Service.port() + "/v1/check"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[7_000_000])))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(chunked, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:wirecheck:problem:too-large");
    }

    @Test
    void answersManyAtOnceAlike() {
        byte[] story = story("A", "B").getBytes(StandardCharsets.UTF_8);
        List<String> answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> check(story).statusCode(200).extract().asString())
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
    }

    @Test
    void takesAnArticleOfFiveMegabytes() {
        String text = "x".repeat(5_000_000);
        check(("{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"" + text
                                + "\"},{\"id\":\"B\",\"text\":\"Rain fell\"}]}")
                        .getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
    }

    @Test
    void takesFiveHundredArticles() {
        String[] ids = IntStream.range(0, 500).mapToObj(String::valueOf).toArray(String[]::new);
        check(story(ids).getBytes(StandardCharsets.UTF_8)).statusCode(200).body("articles.size()", equalTo(500));
    }

    @Test
    void warnsOfUnknownKeys() {
        check(story("A", "B")
                        .replace("{\"id\":\"B\"", "{\"colour\":1,\"id\":\"B\"")
                        .getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("warnings", hasItem("articles[1].colour: unknown key, passed over"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/annotate", "/v1/explain"})
    void refusesTheSameEverywhere(String path) {
        given().port(Service.port())
                .contentType("application/json")
                .body("{}")
                .post(path)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("pointer", equalTo("/id"));
    }

    @Test
    void namesWhatElseIsWrong() {
        given().port(Service.port())
                .get("/v1/check")
                .then()
                .statusCode(405)
                .body("type", equalTo("urn:wirecheck:problem:method-not-allowed"));
        given().port(Service.port())
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:wirecheck:problem:not-found"));
        given().port(Service.port())
                .contentType("text/plain")
                .body("x")
                .post("/v1/check")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:wirecheck:problem:unsupported-media-type"));
        given().port(Service.port())
                .contentType("application/json")
                .accept("image/png")
                .body(story("A", "B"))
                .post("/v1/check")
                .then()
                .statusCode(406);
    }

    private static ValidatableResponse check(byte[] body) {
        return given().port(Service.port())
                .contentType("application/json")
                .body(body)
                .post("/v1/check")
                .then()
                .body(not(containsString("\tat ")));
    }

    private static String story(String... ids) {
        return "{\"id\":\"x\",\"articles\":["
                + java.util.Arrays.stream(ids)
                        .map(id -> "{\"id\":\"" + id + "\",\"text\":\"Rain fell on Port Lorne\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }
}
