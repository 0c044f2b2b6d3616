package org.wirecheck.http.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteMatch;
import java.io.IOException;
import java.util.Map;
import org.wirecheck.http.Problem;
import org.wirecheck.http.desk.ForBrowsers;

/** Shows people a page where programs are told a problem: on the routes of pages, and where a browser looks for one that is not there. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(ProblemPages.BEFORE_HEADERS)
final class ProblemPages {

    /** Answers pass the filters backwards: after whoever refuses a request, before the usual headers. */
    static final int BEFORE_HEADERS = 50;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Pages pages;

    ProblemPages(Pages pages) {
        this.pages = pages;
    }

    @ResponseFilter
    MutableHttpResponse<?> show(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        boolean problem = response.getContentType()
                .map(MediaType::getName)
                .filter(Problem.MEDIA_TYPE::equals)
                .isPresent();
        if (!problem || Pages.isPart(request) || !isForPeople(request)) {
            return response;
        }
        JsonNode said = MAPPER.readTree(String.valueOf(response.body()));
        MutableHttpResponse<?> page = pages.page(
                request,
                response.status(),
                said.path("title").asText(),
                "desk/problem.jte",
                Map.of("detail", detail(request, said)));
        response.getHeaders().asMap().forEach((name, values) -> {
            if (!page.getHeaders().contains(name)) {
                values.forEach(value -> page.header(name, value));
            }
        });
        return page;
    }

    private static String detail(HttpRequest<?> request, JsonNode said) {
        boolean nowhere = request.getAttribute(HttpAttributes.ROUTE_MATCH).isEmpty()
                && said.path("status").asInt() == 404;
        return nowhere
                ? "There is nothing at " + request.getPath()
                : said.path("detail").asText();
    }

    private static boolean isForPeople(HttpRequest<?> request) {
        RouteMatch<?> route = request.getAttribute(HttpAttributes.ROUTE_MATCH, RouteMatch.class)
                .orElse(null);
        if (route != null) {
            return route.getAnnotationMetadata().hasAnnotation(ForBrowsers.class);
        }
        return !request.getPath().startsWith("/v1/")
                && request.accept().stream().anyMatch(type -> type.getName().equals(MediaType.TEXT_HTML));
    }
}
