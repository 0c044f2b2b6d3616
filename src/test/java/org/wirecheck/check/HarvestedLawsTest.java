package org.wirecheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.Examples;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.model.Value;

/** The laws of every kind, over every value read from the fact types' examples and from the fixtures. */
class HarvestedLawsTest {

    private static final Tolerance NONE = new Tolerance(0, 0);
    private static final Map<Kind<?>, List<Value>> HARVEST = harvest();

    /** Two values of one kind, as two articles told them. */
    record Two(Kind<?> kind, Value left, Value right) {}

    @Property(tries = 4000)
    void relatesBothWaysAlike(@ForAll("pairs") Two two) {
        Relation there = two.kind().relate(two.left(), two.right(), NONE);
        Relation back = two.kind().relate(two.right(), two.left(), NONE);
        assertThat(there).isEqualTo(back.inverse());
    }

    @Property(tries = 2000)
    void agreesWithItself(@ForAll("pairs") Two two) {
        assertThat(two.kind().relate(two.left(), two.left(), NONE)).isEqualTo(Relation.EQUIVALENT);
    }

    @Property(tries = 2000)
    void parsesItsOwnNotation(@ForAll("pairs") Two two) {
        Value parsed = two.kind().parse(two.left().notation());
        assertThat(parsed.notation()).isEqualTo(two.left().notation());
        assertThat(two.kind().relate(parsed, two.left(), NONE)).isEqualTo(Relation.EQUIVALENT);
    }

    @Property(tries = 4000)
    void neverContradictsForAWiderTolerance(@ForAll("pairs") Two two) {
        Tolerance wide = new Tolerance(0.2, 5);
        if (two.kind().relate(two.left(), two.right(), NONE) != Relation.CONTRADICTS) {
            assertThat(two.kind().relate(two.left(), two.right(), wide)).isNotEqualTo(Relation.CONTRADICTS);
        }
    }

    @Property(tries = 2000)
    void liesAsNearToOneAsTheOtherToIt(@ForAll("pairs") Two two) {
        double there = two.kind().nearness(two.left(), two.right());
        assertThat(there).isBetween(0.0, 1.0).isEqualTo(two.kind().nearness(two.right(), two.left()));
    }

    @Provide
    Arbitrary<Two> pairs() {
        return Arbitraries.of(List.copyOf(HARVEST.keySet())).flatMap(kind -> {
            Arbitrary<Value> value = Arbitraries.of(HARVEST.getOrDefault(kind, List.of()));
            return Combinators.combine(value, value).as((left, right) -> new Two(kind, left, right));
        });
    }

    private static Map<Kind<?>, List<Value>> harvest() {
        List<Reading> readings = new ArrayList<>();
        Lexicon lexicon = Lexicon.standard();
        Comprehension comprehension = new Comprehension(lexicon);
        for (Bundle bundle : bundles(Catalogue.standard(lexicon))) {
            readings.addAll(comprehension.of(bundle).readings());
        }
        Map<Kind<?>, List<Value>> harvest = new LinkedHashMap<>();
        for (Kind<?> kind : Kinds.found().kinds()) {
            Map<String, Value> values = new TreeMap<>();
            for (Reading reading : readings) {
                for (Mention mention : kind.read(reading)) {
                    values.putIfAbsent(mention.value().notation(), mention.value());
                }
            }
            if (!values.isEmpty()) {
                harvest.put(kind, List.copyOf(values.values()));
            }
        }
        return harvest;
    }

    private static List<Bundle> bundles(Catalogue catalogue) {
        List<Article> told = new ArrayList<>();
        for (FactType type : catalogue.types()) {
            Examples examples = catalogue.examples(type.id());
            Stream.of(examples)
                    .flatMap(e -> Stream.concat(
                            Stream.concat(e.finds().stream(), e.ignores().stream())
                                    .map(Examples.Example::text),
                            Stream.concat(e.agree().stream(), e.conflict().stream())
                                    .flatMap(pair -> Stream.of(pair.left(), pair.right()))))
                    .forEach(text -> told.add(Bracketed.of(text).article("A" + told.size(), "Gazette")));
        }
        List<Bundle> bundles = new ArrayList<>();
        told.forEach(article -> bundles.add(new Bundle(article.id(), null, List.of(article))));
        try (Stream<Path> stories = Files.list(Path.of("fixtures"))) {
            for (Path story : stories.filter(Files::isDirectory).sorted().toList()) {
                bundles.add(new BundleJson()
                        .read(Files.readString(story.resolve("bundle.json")), 2)
                        .bundle());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }
}
