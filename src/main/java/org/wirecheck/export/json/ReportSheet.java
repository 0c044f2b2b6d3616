package org.wirecheck.export.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Function;
import org.wirecheck.export.Refusal;
import org.wirecheck.export.Sheet;
import org.wirecheck.model.Report;

/** One JSON object a story, one after another. */
record ReportSheet(Appendable out, Function<ObjectNode, String> layout) implements Sheet {

    @Override
    public void report(Report report) throws IOException {
        out.append(layout.apply(ReportJson.of(report))).append('\n');
    }

    @Override
    public void refusal(Refusal refusal) throws IOException {
        out.append(layout.apply(RefusalJson.of(refusal))).append('\n');
    }

    @Override
    public void close() {}
}
