package org.wirecheck.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Look;
import org.wirecheck.export.Sheet;
import org.wirecheck.gate.Gate;
import org.wirecheck.gate.Policy;
import org.wirecheck.gate.PolicyReader;
import org.wirecheck.http.desk.Needs;
import org.wirecheck.http.desk.TimedChecker;
import org.wirecheck.intake.Taken;
import org.wirecheck.model.Report;
import org.wirecheck.serve.Terms;

/** A story as JSON or as files in, a report out, in the format the caller asks for or accepts; nothing is kept. */
@Controller("/v1/check")
@Needs(Needs.Level.READER)
@ExecuteOn(Workers.NAME)
final class CheckController {

    private final TimedChecker checker;
    private final StoryBody stories;
    private final ReportFormats formats;
    private final @Nullable Policy policy;

    CheckController(TimedChecker checker, StoryBody stories, ReportFormats formats, Terms terms) {
        this.checker = checker;
        this.stories = stories;
        this.formats = formats;
        String text = terms.policy();
        policy = text == null ? null : PolicyReader.read("policy", text);
    }

    /** By the policy the server was started with, if it was. */
    private Report judged(Report report) {
        return policy == null ? report : report.judged(Gate.of(policy, report).verdict());
    }

    @Post
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
    @Produces(MediaType.ALL)
    HttpResponse<String> check(
            HttpRequest<?> request,
            @Body byte[] body,
            @QueryValue(defaultValue = "") String format,
            @QueryValue(defaultValue = "false") boolean verbose)
            throws IOException {
        Exporter exporter = formats.asked(request, format);
        Taken taken = request.getContentType()
                        .map(MediaType::getName)
                        .filter(MediaType.MULTIPART_FORM_DATA::equals)
                        .isPresent()
                ? stories.files(String.valueOf(request.getHeaders().get(HttpHeaders.CONTENT_TYPE)), body, 2)
                : stories.read(body, 2);
        Report report = judged(checker.apply(taken.bundle()).warned(taken.warnings()));
        StringBuilder out = new StringBuilder();
        try (Sheet sheet = exporter.open(out, new Look(false, verbose))) {
            sheet.report(report);
        }
        return HttpResponse.ok(out.toString()).contentType(ReportFormats.mediaType(exporter));
    }
}
