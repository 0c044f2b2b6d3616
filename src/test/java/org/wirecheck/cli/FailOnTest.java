package org.wirecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wirecheck.cli.CheckCommand.FailOn;
import org.wirecheck.export.Reports;
import org.wirecheck.model.Report;

class FailOnTest {

    private final Report alarming = Reports.harbour();
    private final Report quiet = Reports.of(java.util.List.of(Reports.POST, Reports.TIMES), java.util.List.of());

    @Test
    void failsOnWhatWasAsked() {
        assertThat(FailOn.error.by(alarming)).isTrue();
        assertThat(FailOn.warning.by(alarming)).isTrue();
        assertThat(FailOn.never.by(alarming)).isFalse();
    }

    @Test
    void leavesAQuietReportAlone() {
        assertThat(FailOn.error.by(quiet)).isFalse();
        assertThat(FailOn.warning.by(quiet)).isFalse();
    }
}
