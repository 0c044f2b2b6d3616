package org.wirecheck.check;

import java.util.List;
import org.wirecheck.align.Alignment;
import org.wirecheck.model.Comparison;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Origin;

/** Everything a check found out on its way from bundle to report. */
record Examination(
        Understanding understanding,
        Alignment alignment,
        List<Comparison> comparisons,
        List<Origin> origins,
        List<Finding> findings) {}
