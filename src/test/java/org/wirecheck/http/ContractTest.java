package org.wirecheck.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.micronaut.web.router.UriRouteInfo;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wirecheck.http.desk.ForBrowsers;

/**
 * Holds the running service against {@code openapi.yaml}: every operation, every answer, no route outside it but those of
 * pages.
 */
class ContractTest {

    private static final Path FILE = Path.of("openapi.yaml");
    private static final OpenAPI CONTRACT = new OpenAPIV3Parser().read(FILE.toString());
    private static final Filter VALID = new OpenApiValidationFilter(FILE.toUri().toString());
    private static final String STORY = "{\"id\":\"harbour-fire\",\"articles\":["
            + "{\"id\":\"A\",\"outlet\":\"Bay Post\",\"published\":\"2026-03-14\",\"text\":"
            + "\"Mayor Ana Roe said on Friday that the fire lasted two hours. “We were lucky,” Roe said.\"},"
            + "{\"id\":\"B\",\"outlet\":\"Quay Times\",\"headline\":\"Fire lasts nine hours\",\"text\":"
            + "\"Former mayor Ana Roe said the fire lasted nine hours. “We were very lucky,” she said.\"}]}";

    @Test
    void hasNoRouteOutsideTheContract() {
        TreeSet<String> promised = new TreeSet<>();
        CONTRACT.getPaths().forEach((path, item) -> item.readOperationsMap()
                .keySet()
                .forEach((PathItem.HttpMethod method) -> promised.add(method + " " + path)));
        TreeSet<String> offered = new TreeSet<>();
        Service.router()
                .uriRoutes()
                .filter(route -> !route.getAnnotationMetadata().hasAnnotation(ForBrowsers.class))
                .map(ContractTest::name)
                .filter(name -> !name.startsWith("HEAD "))
                .forEach(offered::add);
        assertThat(offered).isEqualTo(promised);
    }

    @Test
    void checks() {
        service().body(STORY).post("/v1/check").then().statusCode(200).body("story", equalTo("harbour-fire"));
    }

    @Test
    void checksIntoOtherFormats() {
        service()
                .accept("text/html")
                .body(STORY)
                .post("/v1/check")
                .then()
                .statusCode(200)
                .body(containsString("<!DOCTYPE html>"));
        service()
                .accept("text/plain")
                .body(STORY)
                .post("/v1/check?verbose=true")
                .then()
                .statusCode(200)
                .body(containsString("Story harbour-fire"));
        service()
                .accept("text/*")
                .body(STORY)
                .post("/v1/check")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"));
        service()
                .accept("application/x-ndjson")
                .body(STORY)
                .post("/v1/check")
                .then()
                .statusCode(200);
    }

    @Test
    void checksIntoFormatsOfOtherTools() {
        Map<String, String> formats = Map.of(
                "sarif", "application/sarif+json",
                "jsonld", "application/ld+json",
                "junit", "application/xml",
                "csv", "text/csv",
                "markdown", "text/markdown",
                "languagetool", "application/vnd.languagetool+json");
        formats.forEach((format, type) -> {
            String accepted = written(service().accept(type).body(STORY).post("/v1/check"), type);
            String asked = written(service().body(STORY).post("/v1/check?format=" + format), type);
            assertThat(asked).isEqualTo(accepted).isNotEmpty();
        });
        service().body(STORY).post("/v1/check?format=docx").then().statusCode(400);
    }

    private static String written(io.restassured.response.Response response, String type) {
        return response.then()
                .statusCode(200)
                .contentType(containsString(type))
                .extract()
                .asString();
    }

    @Test
    void annotates() {
        service().body(STORY).post("/v1/annotate").then().statusCode(200).body("articles.id", hasItem("B"));
    }

    @Test
    void explains() {
        service()
                .body(STORY)
                .queryParam("about", "office")
                .post("/v1/explain")
                .then()
                .statusCode(200)
                .body("story", equalTo("harbour-fire"));
    }

    @Test
    void listsFactTypesAndShowsOne() {
        service().get("/v1/fact-types").then().statusCode(200).body("factTypes.id", hasItem("office"));
        service().get("/v1/fact-types/office").then().statusCode(200).body("id", equalTo("office"));
        service()
                .get("/v1/fact-types/nonsense")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:wirecheck:problem:not-found"));
    }

    @Test
    void isUp() {
        service().get("/health").then().statusCode(200).body("status", equalTo("UP"));
        service().get("/health/readiness").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void handsOutTheContractAsItIs() throws IOException {
        String served = service()
                .accept("application/yaml")
                .get("/openapi.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(served).isEqualTo(Files.readString(FILE));
    }

    @Test
    void servesAPageToTryItThatAsksNoOtherHost() {
        String page = service()
                .accept("*/*")
                .get("/docs")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        service().accept("*/*").get("/docs/docs.js").then().statusCode(200);
        service().accept("*/*").get("/docs/docs.css").then().statusCode(200);
        service().accept("*/*").get("/docs/docs.html").then().statusCode(404);
        assertThat(page).doesNotContain("http://", "https://", "<style", " style=", "onclick");
    }

    @Test
    void offersEveryOperationOnThatPage() {
        String page = service().accept("*/*").get("/docs").then().extract().asString();
        Matcher operation =
                Pattern.compile("<option value=\"([A-Z]+ [^\"]+)\">").matcher(page);
        TreeSet<String> offered = new TreeSet<>();
        while (operation.find()) {
            offered.add(operation.group(1));
        }
        assertThat(offered).contains("POST /v1/check", "POST /v1/annotate", "POST /v1/explain", "GET /v1/fact-types");
    }

    @Test
    void tellsBrowsersToLoadNothingFromElsewhere() {
        assertThat(service().get("/health").header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'")
                .doesNotContain("unsafe");
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }

    private static RequestSpecification service() {
        return given().port(Service.port())
                .filter(VALID)
                .contentType("application/json")
                .accept("application/json");
    }
}
