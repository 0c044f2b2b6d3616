package org.wirecheck.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Locale;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.Examples;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.check.Checker;
import org.wirecheck.export.json.Json;

/** What can be checked: the fact types, each with its examples when asked for by itself. */
@Controller("/v1/fact-types")
@ExecuteOn(Workers.NAME)
final class FactTypesController {

    private final Catalogue catalogue;

    FactTypesController(Checker checker) {
        this.catalogue = checker.catalogue();
    }

    @Get
    @Produces(MediaType.APPLICATION_JSON)
    String all() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode types = json.putArray("factTypes");
        catalogue.types().forEach(type -> types.add(brief(type)));
        return Json.pretty(json);
    }

    @Get("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    String one(@PathVariable String id) {
        FactType type = catalogue.type(id);
        if (type == null) {
            throw new HttpStatusException(HttpStatus.NOT_FOUND, "There is no fact type '" + id + "'");
        }
        ObjectNode json = brief(type);
        Examples given = catalogue.examples(id);
        Examples examples = given == null ? new Examples(List.of(), List.of(), List.of(), List.of()) : given;
        ObjectNode shown = json.putObject("examples");
        sentences(shown.putArray("finds"), examples.finds());
        sentences(shown.putArray("ignores"), examples.ignores());
        pairs(shown.putArray("agree"), examples.agree());
        pairs(shown.putArray("conflict"), examples.conflict());
        return Json.pretty(json);
    }

    private static ObjectNode brief(FactType type) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", type.id());
        json.put("name", type.name());
        json.put("question", type.question());
        json.put("kind", type.kind());
        json.put("general", type.general());
        json.put("severity", type.severity().name().toLowerCase(Locale.ROOT));
        json.put("message", type.message());
        return json;
    }

    private static void sentences(ArrayNode array, List<Examples.Example> examples) {
        examples.forEach(example -> array.add(example.text()));
    }

    private static void pairs(ArrayNode array, List<Examples.Pair> pairs) {
        pairs.forEach(pair -> array.addArray().add(pair.left()).add(pair.right()));
    }
}
