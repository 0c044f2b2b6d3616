package org.wirecheck.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wirecheck.catalogue.Catalogue;
import org.wirecheck.catalogue.FactType;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.model.Value;

/**
 * All articles' values → those worth lining up: of what every clause says or denies, only the questions that somewhere in the
 * bundle get contradictory answers, and what a fact type names.
 */
public final class OpenQuestions {

    private static final int MOST_ANSWERS = 60;

    private final Catalogue catalogue;
    private final Set<String> open = new HashSet<>();

    public OpenQuestions(Catalogue catalogue, List<List<Read>> articles) {
        this.catalogue = catalogue;
        Map<String, List<Read>> asked = new TreeMap<>();
        for (List<Read> article : articles) {
            for (Read read : article) {
                if (!read.mention().value().question().isEmpty()) {
                    asked.computeIfAbsent(key(read), q -> new ArrayList<>()).add(read);
                }
            }
        }
        asked.forEach((question, answers) -> {
            if (isOpen(answers)) {
                open.add(question);
            }
        });
    }

    /** The values of one article that are worth lining up. */
    public List<Read> of(List<Read> article) {
        return article.stream().filter(this::isWorthIt).toList();
    }

    private boolean isWorthIt(Read read) {
        if (read.mention().value().question().isEmpty() || open.contains(key(read))) {
            return true;
        }
        FactType type = catalogue.naming(read.kind().id(), read.mention());
        return type != null && !type.general();
    }

    private static String key(Read read) {
        return read.kind().id() + " " + read.mention().value().question();
    }

    private static boolean isOpen(List<Read> answers) {
        List<Value> values = new ArrayList<>();
        for (Read answer : answers) {
            Value value = answer.mention().value();
            if (values.size() < MOST_ANSWERS && !values.contains(value)) {
                for (Value other : values) {
                    if (answer.kind().relate(value, other, Tolerance.NONE) == Relation.CONTRADICTS) {
                        return true;
                    }
                }
                values.add(value);
            }
        }
        return false;
    }
}
