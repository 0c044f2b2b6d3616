package org.wirecheck.http.story;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import org.wirecheck.desk.Desk;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;
import org.wirecheck.export.sarif.SarifExporter;
import org.wirecheck.http.ReportFormats;
import org.wirecheck.http.desk.DeskDoor;
import org.wirecheck.model.Report;

/** The last report of a kept story, in any format there is. */
@Controller("/v1/stories/{id}/report")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportController {

    private final DeskDoor door;
    private final ReportFormats formats;

    ReportController(DeskDoor door, ReportFormats formats) {
        this.door = door;
        this.formats = formats;
    }

    /** @param format an exporter's id; empty for what the Accept header prefers */
    @Get
    @Produces(MediaType.ALL)
    HttpResponse<String> report(
            HttpRequest<?> request,
            @PathVariable String id,
            @QueryValue(defaultValue = "") String format,
            @QueryValue(defaultValue = "false") boolean verbose)
            throws IOException {
        Exporter exporter = formats.asked(request, format);
        Report report = door.open().desk().report(id);
        StringBuilder out = new StringBuilder();
        try (Sheet sheet = sheet(exporter, out, id, verbose)) {
            sheet.report(report);
        }
        return HttpResponse.ok(out.toString()).contentType(ReportFormats.mediaType(exporter));
    }

    /** SARIF alone has words for what the desk decided. */
    private Sheet sheet(Exporter exporter, Appendable out, String id, boolean verbose) throws IOException {
        if (exporter instanceof SarifExporter sarif) {
            Desk.Filter all = new Desk.Filter(null, null, null, null, null);
            return sarif.open(out, Suppressions.of(door.open().desk().items(id, all)));
        }
        return exporter.open(out, new Look(false, verbose));
    }
}
