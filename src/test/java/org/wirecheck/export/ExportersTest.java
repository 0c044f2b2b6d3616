package org.wirecheck.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportersTest {

    @Test
    void findsEveryFormatByItself() {
        assertThat(Exporters.found().ids()).contains("html", "json", "ndjson", "text");
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
