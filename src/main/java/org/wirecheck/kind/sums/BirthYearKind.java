package org.wirecheck.kind.sums;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.sums.Lives.Told;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;

/** A person's age and year of birth in one article that do not fit: "Jane Roe, 43, was born in 1975" in 2031. */
@AutoService(BundleKind.class)
public final class BirthYearKind implements BundleKind {

    /** In the first weeks of a year the event may lie in the last. */
    private static final int NEW_YEAR = 2;

    @Override
    public String id() {
        return "birth-year";
    }

    /** Every age of somebody whose year of birth the article tells, with that year. */
    @Override
    public List<Span> read(Reading reading) {
        List<Span> spans = new ArrayList<>();
        for (Pair pair : pairs(reading)) {
            spans.add(pair.age().span());
            spans.add(pair.birth().span());
        }
        return spans.stream().distinct().sorted().toList();
    }

    @Override
    public List<BundleFinding> findings(List<Reading> readings) {
        List<BundleFinding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            LocalDate day = day(reading.anchor());
            for (Pair pair : pairs(reading)) {
                if (day != null && !fits(pair, day)) {
                    findings.add(finding(reading, pair, day));
                }
            }
        }
        return findings;
    }

    private record Pair(Told age, Told birth) {}

    private static List<Pair> pairs(Reading reading) {
        List<Pair> pairs = new ArrayList<>();
        if (day(reading.anchor()) == null) {
            return pairs;
        }
        List<Told> births = Lives.births(reading);
        List<Told> ages = births.isEmpty() ? List.of() : Lives.ages(reading);
        for (Told birth : births) {
            ages.stream()
                    .filter(age -> age.entity().equals(birth.entity()))
                    .findFirst()
                    .ifPresent(age -> pairs.add(new Pair(age, birth)));
        }
        return pairs;
    }

    private static @Nullable LocalDate day(Anchor anchor) {
        boolean own = anchor.source() == Anchor.Source.PUBLISHED || anchor.source() == Anchor.Source.DATELINE;
        return own ? anchor.day() : null;
    }

    private static boolean fits(Pair pair, LocalDate day) {
        int years = day.getYear() - pair.birth().number();
        int least = day.getMonthValue() <= NEW_YEAR ? years - 2 : years - 1;
        return pair.age().number() >= least && pair.age().number() <= years;
    }

    private static BundleFinding finding(Reading reading, Pair pair, LocalDate day) {
        Document document = reading.document();
        Entity person = reading.cast().entities().get(pair.age().entity());
        String name = person == null ? "the person" : person.name();
        int years = day.getYear() - pair.birth().number();
        String turned = name + " turns " + years + " in " + day.getYear();
        return new BundleFinding(
                "birth-year",
                Standing.SELF_CONTRADICTION,
                Severity.WARNING,
                name,
                "How old is " + name + "?",
                document.article().outlet() + " gives " + name + " as "
                        + pair.age().number() + " but born in " + pair.birth().number() + "; " + turned + ".",
                List.of(
                        Sides.of(
                                document,
                                "age " + pair.age().number(),
                                pair.age().span(),
                                pair.age().layer()),
                        Sides.of(
                                document,
                                "born " + pair.birth().number(),
                                pair.birth().span(),
                                pair.birth().layer())),
                List.of("Born in " + pair.birth().number() + ", " + turned + "; the article is of " + day + "."));
    }
}
