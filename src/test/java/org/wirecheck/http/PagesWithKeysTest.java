package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wirecheck.desk.entry.Clearance;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.serve.Terms;

/** The pages of a desk whose callers need a key. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesWithKeysTest {

    private static final String COOKIE = "wirecheck-key";

    private HttpServer.Started service;
    private String reader;
    private String editor;

    @BeforeAll
    void start() throws IOException {
        service = Service.another(
                new Terms(Files.createTempDirectory("wirecheck-keyed"), null, true, null, false, 0, false),
                Clock.systemUTC());
        var keys = service.context().getBean(DeskDoor.class).open().keys();
        reader = keys.issue("Rae", Clearance.READER, "test").secret();
        editor = keys.issue("Eve", Clearance.EDITOR, "test").secret();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void sendsStrangersToSignIn() {
        at().get("/?q=fire").then().statusCode(303).header("Location", equalTo("/sign-in?next=%2F%3Fq%3Dfire"));
        from().formParam("sample", "alaska-summit")
                .post("/samples")
                .then()
                .statusCode(303)
                .header("Location", "/sign-in");
        at().get("/sign-in").then().statusCode(200).body(containsString("API key"));
        at().get("/v1/stories").then().statusCode(401);
        from().formParam("key", "wk_wrong")
                .post("/sign-in")
                .then()
                .statusCode(401)
                .body(containsString("does not open anything"));
    }

    @Test
    void letsInWhoSignedInAndForgetsWhoSignsOut() {
        String cookie = from().formParam("key", editor)
                .formParam("next", "/new")
                .header("X-Forwarded-Proto", "https")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", "/new")
                .header("Set-Cookie", allOf(containsStringIgnoringCase("HttpOnly"), containsString("Secure")))
                .extract()
                .cookie(COOKIE);
        at().cookie(COOKIE, cookie).get("/").then().statusCode(200).body(containsString("Eve"));
        at().cookie(COOKIE, cookie).get("/v1/stories").then().statusCode(200);
        from().cookie(COOKIE, cookie)
                .formParam("sample", "strike-port-ashby")
                .post("/samples")
                .then()
                .statusCode(303)
                .header("Location", "/stories/strike-port-ashby");
        from().cookie(COOKIE, cookie)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("Max-Age=0"));
    }

    @Test
    void takesTheCookieFromItsOwnPagesAlone() {
        at().cookie(COOKIE, editor)
                .contentType("application/json")
                .body("{\"id\":\"forged\",\"articles\":[]}")
                .post("/v1/stories")
                .then()
                .statusCode(401);
        at().cookie(COOKIE, editor)
                .header("Origin", "https://elsewhere.example.org")
                .contentType("application/x-www-form-urlencoded")
                .formParam("sample", "alaska-summit")
                .post("/samples")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsAReaderWhatNeedsAnEditor() {
        from().cookie(COOKIE, reader)
                .formParam("sample", "alaska-summit")
                .post("/samples")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("This needs the key of an editor."));
        at().cookie(COOKIE, reader).get("/new").then().statusCode(200);
    }

    private RequestSpecification at() {
        return given().port(service.port()).redirects().follow(false);
    }

    private RequestSpecification from() {
        return at().header("Origin", "http://localhost:" + service.port())
                .contentType("application/x-www-form-urlencoded");
    }
}
