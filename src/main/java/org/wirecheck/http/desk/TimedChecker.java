package org.wirecheck.http.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.wirecheck.check.Checker;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Report;

/** Checks stories and counts for Prometheus: how long it took, and what was found by fact type and severity. */
@Singleton
public final class TimedChecker implements Function<Bundle, Report> {

    private final Checker checker;
    private final MeterRegistry meters;
    private final Timer timer;

    TimedChecker(Checker checker, MeterRegistry meters) {
        this.checker = checker;
        this.meters = meters;
        timer = Timer.builder("wirecheck.check")
                .description("Time a story took to be checked")
                .register(meters);
    }

    @Override
    public Report apply(Bundle bundle) {
        Report report = Objects.requireNonNull(timer.record(() -> checker.check(bundle)));
        report.discrepancies().forEach(finding -> meters.counter(
                        "wirecheck.discrepancies",
                        "fact_type",
                        finding.factType(),
                        "severity",
                        finding.severity().name().toLowerCase(Locale.ROOT))
                .increment());
        return report;
    }
}
