package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages as a browser without scripts has them: links and forms. */
class PagesTest {

    private static final Path FERRY = Path.of("src", "test", "resources", "intake", "ferry");
    private static final String FIRE = "A fire at the harbour of Port Lorne injured %s people on Friday.";

    @Test
    void opensASampleAndFindsItAgain() {
        form(Map.of("sample", "strike-port-ashby"))
                .post("/samples")
                .then()
                .statusCode(303)
                .header("Location", "/stories/strike-port-ashby");
        form(Map.of("sample", "strike-port-ashby")).post("/samples").then().statusCode(303);
        get("/stories/strike-port-ashby")
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(not(containsString("unsafe")), containsString("script-src 'self'")))
                .header("Cache-Control", "no-store")
                .body(containsString("id=\"gate\""), containsString("Our draft"));
        get("/?q=PORT-ASH&gate=block").statusCode(200).body(containsString("/stories/strike-port-ashby"));
        get("/?q=100%25").statusCode(200).body(containsString("No story is like that"));
        form(Map.of("sample", "nothing")).post("/samples").then().statusCode(404);
    }

    @Test
    void opensAStoryWhateverItIsCalled() {
        for (String id : List.of("new", "samples", "c/d", "add", "%2e", "q?#", "{x}", "ü b")) {
            given().port(Service.port())
                    .contentType("application/json; charset=UTF-8")
                    .body("{\"id\":\"" + id + "\",\"title\":\"Called otherwise\",\"articles\":"
                            + "[{\"id\":\"A\",\"text\":\"Rain fell.\"},{\"id\":\"B\",\"text\":\"Snow fell.\"}]}")
                    .post("/v1/stories")
                    .then()
                    .statusCode(201);
            String address =
                    "/stories/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
            get("/?q=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                    .body(containsString("href=\"" + address + "\""));
            get(address).statusCode(200).body(containsString("<h1>Called otherwise</h1>"));
        }
        for (String id : List.of(".", "..")) {
            form(Map.of("id", id, "articles[0].text", "Rain fell."))
                    .post("/new")
                    .then()
                    .statusCode(422)
                    .body(containsString("cannot stand in an address"));
        }
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongBesideItsField() {
        Map<String, String> typed = Map.of(
                "title",
                "Fire & rescue",
                "articles[0].outlet",
                "Bay Post",
                "articles[0].text",
                FIRE.formatted("12"),
                "articles[4].text",
                FIRE.formatted("21"),
                "articles[4].published",
                "soon");
        form(typed)
                .post("/new")
                .then()
                .statusCode(422)
                .body(containsString("'soon' is no ISO 8601 date"), containsString("value=\"Fire &amp; rescue\""))
                .body(containsString(FIRE.formatted("12")), containsString(FIRE.formatted("21")));
        form(Map.of("title", "x")).post("/new").then().statusCode(422).body(containsString("at least one article"));
        form(Map.of("articles[0].text", "{\"no\": \"ninjs\"}"))
                .post("/new")
                .then()
                .statusCode(422)
                .body(containsString("id=\"articles-0-text-fault\""), containsString("ninjs"));
        form(Map.of("more", "1", "articles[0].text", "kept"))
                .post("/new")
                .then()
                .statusCode(200)
                .body(containsString("kept"), containsString("Article 2"));
    }

    @Test
    void takesFilesOfAllFormats() {
        given().port(Service.port())
                .redirects()
                .follow(false)
                .header("Origin", origin())
                .multiPart("title", "Ferry at the quay")
                .multiPart("articles[0].text", "")
                .multiPart("files", FERRY.resolve("bay-post.json").toFile(), "application/json")
                .multiPart("files", FERRY.resolve("harbour-desk.xml").toFile(), "application/xml")
                .multiPart("files", FERRY.resolve("quay-times.html").toFile(), "text/html")
                .multiPart("files", FERRY.resolve("wharf-mail.txt").toFile(), "text/plain")
                .post("/new")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/stories/ferry-at-the-quay"));
        get("/stories/ferry-at-the-quay")
                .statusCode(200)
                .body(containsString("Harbour Desk"), containsString("Quay Times"), containsString("wharf-mail"));
        given().port(Service.port())
                .header("Origin", origin())
                .multiPart("articles[0].text", "typed with care")
                .multiPart("files", "a.xml", "<rss>\n</feed>".getBytes(StandardCharsets.UTF_8), "application/xml")
                .post("/new")
                .then()
                .statusCode(422)
                .body(containsString("a.xml"), containsString("line 2"), containsString("typed with care"));
    }

    @Test
    void makesAnIdOfTheTitleAndRefusesOneThatIsTaken() {
        Map<String, String> article = Map.of("title", "Ébène, again!", "articles[0].text", "Rain fell.");
        form(article).post("/new").then().header("Location", "/stories/ebene-again");
        form(article).post("/new").then().header("Location", "/stories/ebene-again-2");
        form(Map.of("id", "ebene-again", "articles[0].text", "Rain fell."))
                .post("/new")
                .then()
                .statusCode(422)
                .body(containsString("There already is a story"));
    }

    @Test
    void decidesByFormsAndShowsWhatAnotherDecidedMeanwhile() {
        String story = opened("pages-decide");
        String finding = first(story);
        form(Map.of("seen", "0", "action", "dismiss"))
                .post(finding)
                .then()
                .statusCode(422)
                .body(containsString("A dismissal needs a reason"));
        form(Map.of("seen", "0", "action", "waive", "until", "soon", "words", "typed"))
                .post(finding)
                .then()
                .statusCode(422)
                .body(containsString("is no day"), containsString("typed"));
        form(Map.of("seen", "0", "action", "dismiss", "words", "the later count"))
                .header("X-Editor", "Ann")
                .post(finding)
                .then()
                .statusCode(303)
                .header("Location", startsWith(story + "#s1-"));
        form(Map.of("seen", "0", "action", "confirm"))
                .post(finding)
                .then()
                .statusCode(412)
                .body(containsString("Meanwhile Ann dismissed it"), containsString("the later count"));
        form(Map.of("seen", "0", "action", "confirm"))
                .header("X-Part", "1")
                .post(finding)
                .then()
                .statusCode(412)
                .body(containsString("id=\"alert\""), containsString("id=\"gate\""), not(containsString("<html")));
        form(Map.of("seen", "1", "action", "undo")).post(finding).then().statusCode(303);
        get(finding).statusCode(200).body(containsString("took the last decision back"));
        form(Map.of("seen", "2", "action", "frown")).post(finding).then().statusCode(422);
        get(story + "/findings/none").statusCode(404).body(containsString("<h1>Not found</h1>"));
    }

    @Test
    void correctsAnArticleAndShowsWhatAnotherFiledMeanwhile() {
        String story = opened("pages-correct");
        String finding = first(story);
        String article = story + "/articles/quay-times";
        get(article)
                .statusCode(200)
                .body(containsString("injured 21 people"), containsString("name=\"seen\" value=\"1\""));
        form(row("Quay Times", FIRE.formatted("12"), "1")).post(article).then().statusCode(303);
        get(story).body(containsString("1 gone"), containsString("data-said=\"Gate: pass."));
        get(finding).statusCode(200).body(containsString("This finding is gone"));
        form(row("Quay Times", FIRE.formatted("31"), "1"))
                .post(article)
                .then()
                .statusCode(412)
                .body(
                        containsString("injured 31 people"),
                        containsString("injured 12 people"),
                        containsString("version 2"));
        form(row("Quay Times", " ", "2")).post(article).then().statusCode(422);
        form(row("Bay Post", FIRE.formatted("12"), ""))
                .post(story + "/add")
                .then()
                .statusCode(303);
        get(story).body(containsString("3 articles"));
        form(Map.of("seen", "1"))
                .post(story + "/articles/bay-post-2/remove")
                .then()
                .statusCode(303);
        get(story).body(containsString("2 articles"));
        get(story + "/articles/bay-post-2").statusCode(404);
        form(Map.of()).post(story + "/runs").then().statusCode(303);
        get(story + "/remove").statusCode(200).body(containsString("cannot be undone"));
        form(Map.of()).post(story + "/remove").then().statusCode(303).header("Location", endsWith("/"));
        get(story).statusCode(404);
    }

    @Test
    void keepsLineEndsNobodyTouched() {
        given().port(Service.port())
                .contentType("application/json")
                .body("{\"id\":\"pages-lines\",\"articles\":[{\"id\":\"A\",\"text\":\"One.\\r\\nTwo.\"}]}")
                .post("/v1/stories")
                .then()
                .statusCode(201);
        form(row("A", "One.\r\nTwo.", "1"))
                .post("/stories/pages-lines/articles/A")
                .then()
                .statusCode(303);
        assertThat(text("pages-lines")).isEqualTo("One.\r\nTwo.");
        form(row("A", "One.\r\nThree.", "2"))
                .post("/stories/pages-lines/articles/A")
                .then()
                .statusCode(303);
        assertThat(text("pages-lines")).isEqualTo("One.\nThree.");
    }

    @Test
    void refusesFormsThatComeFromElsewhere() {
        for (String other :
                new String[] {"https://elsewhere.example.org", "http://localhost:1", "null", "http://[", ""}) {
            RequestSpecification sent =
                    given().port(Service.port()).contentType("application/x-www-form-urlencoded; charset=UTF-8");
            (other.isEmpty() ? sent : sent.header("Origin", other))
                    .formParam("sample", "alaska-summit")
                    .post("/samples")
                    .then()
                    .statusCode(403);
        }
        form(Map.of("sample", "nothing"))
                .header("Sec-Fetch-Site", "same-site")
                .post("/samples")
                .then()
                .statusCode(403);
    }

    @Test
    void keepsTheNameSomebodyGives() {
        String cookie = form(Map.of("name", "Zoë; Quay", "next", "//elsewhere.example.org"))
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", "/")
                .header("Set-Cookie", allOf(containsStringIgnoringCase("HttpOnly"), containsString("SameSite=Lax")))
                .extract()
                .cookie("wirecheck-name");
        given().port(Service.port())
                .cookie("wirecheck-name", cookie)
                .get("/")
                .then()
                .body(containsString("Zoë; Quay"));
        form(Map.of("name", " ")).post("/sign-in").then().statusCode(422);
    }

    @Test
    void handsOutAssetsToKeep() {
        Matcher address = Pattern.compile("/assets/desk\\.js\\?v=[\\w-]+")
                .matcher(get("/").extract().asString());
        assertThat(address.find()).isTrue();
        get(address.group())
                .statusCode(200)
                .header("Content-Type", startsWith("text/javascript"))
                .header("Cache-Control", containsString("immutable"));
        get("/assets/desk.js").statusCode(200).header("Cache-Control", "no-cache");
        get("/assets/other.js").statusCode(404);
    }

    @Test
    void showsPeopleAPageAndProgramsAProblem() {
        given().port(Service.port())
                .accept("text/html")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("There is nothing at /nowhere"));
        given().port(Service.port())
                .accept("text/html, */*;q=0.8")
                .get("/v1/stories/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().port(Service.port()).get("/nowhere").then().contentType("application/problem+json");
    }

    private static Map<String, String> row(String outlet, String text, String seen) {
        return Map.of(
                "seen",
                seen,
                "articles[0].outlet",
                outlet,
                "articles[0].as",
                "words",
                "articles[0].role",
                "published",
                "articles[0].text",
                text);
    }

    private static String opened(String id) {
        return form(Map.of(
                        "id",
                        id,
                        "articles[0].outlet",
                        "Bay Post",
                        "articles[0].text",
                        FIRE.formatted("12"),
                        "articles[1].outlet",
                        "Quay Times",
                        "articles[1].text",
                        FIRE.formatted("21")))
                .post("/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
    }

    private static String first(String story) {
        Matcher finding = Pattern.compile("action=\"(" + story + "/findings/\\w+)\"")
                .matcher(get(story).extract().asString());
        assertThat(finding.find()).isTrue();
        return finding.group(1);
    }

    private static String text(String story) {
        return given().port(Service.port())
                .get("/v1/stories/" + story + "/articles/A")
                .path("text");
    }

    private static ValidatableResponse get(String address) {
        return given().port(Service.port())
                .urlEncodingEnabled(false)
                .get(address)
                .then();
    }

    private static RequestSpecification form(Map<String, String> fields) {
        return given().port(Service.port())
                .redirects()
                .follow(false)
                .header("Origin", origin())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields);
    }

    private static String origin() {
        return "http://localhost:" + Service.port();
    }
}
