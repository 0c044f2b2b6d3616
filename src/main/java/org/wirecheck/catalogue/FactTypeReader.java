package org.wirecheck.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.catalogue.FactType.Develops;
import org.wirecheck.catalogue.FactType.Layers;
import org.wirecheck.catalogue.FactType.SubjectBy;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Tolerance;

/** Reads one {@code fact.yaml}; every key must be known and every word list must exist. */
final class FactTypeReader {

    private static final double USUALLY_ALIKE = 0.4;

    private final Lexicon lexicon;

    FactTypeReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    FactType read(String id, String file, String text) {
        YamlMap yaml = YamlMap.read(file, text);
        FactType read = new FactType(
                id,
                yaml.text("name"),
                yaml.text("question"),
                yaml.text("kind"),
                conditions(yaml.maps("about")),
                conditions(yaml.maps("unless")),
                yaml.flag("general"),
                yaml.text("family", ""),
                yaml.choice("subject", SubjectBy.class, SubjectBy.CONTEXT),
                yaml.choice("layers", Layers.class, Layers.MIXED),
                yaml.number("alike", USUALLY_ALIKE),
                yaml.choice("develops", Develops.class, Develops.NOT),
                tolerance(yaml.map("tolerance")),
                yaml.choice("severity", Severity.class, Severity.WARNING),
                yaml.text("message"));
        yaml.done();
        if (read.alike() < 0 || read.alike() > 1) {
            throw yaml.complaint("alike", "'alike' must lie between 0 and 1");
        }
        return read;
    }

    private List<Condition> conditions(List<YamlMap> yaml) {
        return yaml.stream().map(one -> Condition.read(one, lexicon)).toList();
    }

    private static Tolerance tolerance(@Nullable YamlMap yaml) {
        if (yaml == null) {
            return Tolerance.NONE;
        }
        Tolerance read = new Tolerance(yaml.number("relative", 0), yaml.number("absolute", 0));
        yaml.done();
        return read;
    }
}
