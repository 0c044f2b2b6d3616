package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Article files sent as a form. */
class UploadTest {

    private static final Path FERRY = Path.of("src", "test", "resources", "intake", "ferry");

    @Test
    void checksFilesOfAllFormats() {
        form().multiPart("id", "ferry")
                .multiPart("file", FERRY.resolve("bay-post.json").toFile(), "application/json")
                .multiPart("file", FERRY.resolve("harbour-desk.xml").toFile(), "application/xml")
                .multiPart("file", FERRY.resolve("quay-times.html").toFile(), "text/html")
                .multiPart("file", FERRY.resolve("wharf-mail.txt").toFile(), "text/plain")
                .post("/v1/check")
                .then()
                .statusCode(200)
                .body("story", equalTo("ferry"))
                .body("articles.outlet", contains("Bay Post", "Harbour Desk", "Quay Times", "wharf-mail"));
    }

    @Test
    void namesFileAndLineOfWhatIsWrong() {
        form().multiPart("file", "a.xml", bytes("<rss>\n</feed>"), "application/xml")
                .post("/v1/check")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:wirecheck:problem:unreadable"))
                .body("place", equalTo("file 'a.xml': line 2"));
    }

    @Test
    void refusesAFormWithoutFilesAndABodyThatIsNoForm() {
        form().multiPart("id", "ferry").post("/v1/check").then().statusCode(422).body("place", equalTo("articles"));
        form().contentType("multipart/form-data; boundary=x")
                .body(bytes("no form"))
                .post("/v1/check")
                .then()
                .statusCode(400)
                .body("type", startsWith("urn:wirecheck:problem:"));
    }

    private static RequestSpecification form() {
        return given().port(Service.port()).accept("application/json");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
