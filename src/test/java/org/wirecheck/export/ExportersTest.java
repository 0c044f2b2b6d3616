package org.wirecheck.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportersTest {

    @Test
    void findsEveryFormatByItself() {
        assertThat(Exporters.found().ids())
                .containsExactly(
                        "csv",
                        "html",
                        "json",
                        "jsonld",
                        "junit",
                        "languagetool",
                        "markdown",
                        "ndjson",
                        "sarif",
                        "text");
    }

    @Test
    void writesTheSameBytesTwice() {
        for (String format : Exporters.found().ids()) {
            assertThat(Reports.written(format, Look.PLAIN, Reports.harbour()))
                    .as(format)
                    .isEqualTo(Reports.written(format, Look.PLAIN, Reports.harbour()));
        }
    }
}
