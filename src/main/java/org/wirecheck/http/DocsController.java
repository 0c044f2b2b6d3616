package org.wirecheck.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.wirecheck.http.desk.Needs;

/** The contract as a file, and a page to try it. */
@Controller
@Needs(Needs.Level.NOBODY)
@Produces(MediaType.ALL)
final class DocsController {

    private static final Map<String, String> PARTS =
            Map.of("docs.js", "text/javascript; charset=utf-8", "docs.css", "text/css; charset=utf-8");

    @Get("/openapi.yaml")
    HttpResponse<byte[]> contract() {
        return file("/openapi.yaml", "application/yaml");
    }

    @Get("/docs")
    HttpResponse<byte[]> page() {
        return file("/docs/index.html", "text/html; charset=utf-8");
    }

    @Get("/docs/{part}")
    HttpResponse<byte[]> part(@PathVariable String part) {
        String type = PARTS.get(part);
        if (type == null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no '" + part + "' here");
        }
        return file("/docs/" + part, type);
    }

    private static HttpResponse<byte[]> file(String name, String type) {
        try (InputStream in = DocsController.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program came without " + name);
            }
            return HttpResponse.ok(in.readAllBytes()).contentType(MediaType.of(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
