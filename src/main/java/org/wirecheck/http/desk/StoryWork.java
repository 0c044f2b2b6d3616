package org.wirecheck.http.desk;

import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.json.Json;
import org.wirecheck.export.json.RefusalJson;
import org.wirecheck.export.json.ReportJson;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.intake.InputException;
import org.wirecheck.intake.Taken;
import org.wirecheck.job.JobStore.Answer;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Report;

/** One story of a job: its JSON in, its report or why there is none out, on one line. */
final class StoryWork implements Function<String, Answer> {

    private static final Logger LOG = LoggerFactory.getLogger(StoryWork.class);

    private final BundleJson json = new BundleJson();
    private final Function<Bundle, Report> checker;

    StoryWork(Function<Bundle, Report> checker) {
        this.checker = checker;
    }

    @Override
    public Answer apply(String story) {
        try {
            Taken taken = json.read(story, 2);
            Report report = checker.apply(taken.bundle()).warned(taken.warnings());
            return new Answer(Json.line(ReportJson.of(report)), false);
        } catch (InputException e) {
            return refused(story, e.place(), e.complaint());
        } catch (RuntimeException | StackOverflowError e) {
            // It costs this story, not the thousands behind it
            LOG.error("a story of a job failed", e);
            return refused(story, "", "the program failed; its log says why");
        }
    }

    private Answer refused(String story, String place, String complaint) {
        Refusal refusal = new Refusal(json.idOf(story), "job", place, complaint);
        return new Answer(Json.line(RefusalJson.of(refusal)), true);
    }
}
