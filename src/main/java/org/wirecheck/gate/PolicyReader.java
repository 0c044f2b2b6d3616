package org.wirecheck.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.catalogue.CatalogueException;
import org.wirecheck.catalogue.YamlMap;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;
import org.wirecheck.model.Verdict;

/** A policy from its YAML; every key must be known, and every complaint names file, line and column. */
public final class PolicyReader {

    private static final int USUAL_DAYS = 7;
    private static final Set<String> USUAL_WAIVERS = Set.of("editor", "admin");

    private PolicyReader() {}

    /**
     * Reads a policy.
     *
     * @param file what complaints call it
     * @throws CatalogueException naming the place of what cannot be used
     */
    public static Policy read(String file, String text) {
        YamlMap yaml = YamlMap.read(file, text);
        String name = yaml.text("name");
        List<Rule> rules = new ArrayList<>();
        for (YamlMap rule : yaml.maps("rules")) {
            rules.add(rule(rule));
        }
        Verdict otherwise = yaml.choice("otherwise", Verdict.class, Verdict.PASS);
        if (otherwise == Verdict.BLOCK) {
            throw yaml.complaint("otherwise", "a note never blocks, so 'otherwise' may be pass or warn");
        }
        Waivers waivers = waivers(yaml.map("waivers"));
        yaml.done();
        return new Policy(name, rules, otherwise, waivers);
    }

    private static Rule rule(YamlMap yaml) {
        YamlMap when = yaml.map("when");
        if (!yaml.has("then")) {
            throw yaml.complaint("then", "key 'then' is missing: pass, warn or block");
        }
        Verdict then = yaml.choice("then", Verdict.class, Verdict.PASS);
        yaml.done();
        if (when == null) {
            throw yaml.complaint("when", "key 'when' is missing: which findings the rule takes");
        }
        Severity severity = when.choice("severity", Severity.class, Severity.NOTE);
        Rule rule = new Rule(
                new TreeSet<>(when.words("factTypes")),
                severity,
                relations(when),
                whole(when, "origins", 0),
                when.flag("draft"),
                then);
        when.done();
        if (then == Verdict.BLOCK && severity == Severity.NOTE && when.has("severity")) {
            throw when.complaint("severity", "a note never blocks: ask for warning or error");
        }
        return rule;
    }

    private static Set<Standing> relations(YamlMap when) {
        Set<Standing> relations = new TreeSet<>();
        for (String word : when.words("relations")) {
            Standing found = null;
            for (Standing standing : Standing.values()) {
                found = standing.isDiscrepancy() && standing.word().equals(word) ? standing : found;
            }
            if (found == null) {
                throw when.complaint("relations", "'" + word + "' is no relation of a discrepancy");
            }
            relations.add(found);
        }
        return relations;
    }

    private static Waivers waivers(@Nullable YamlMap yaml) {
        if (yaml == null) {
            return new Waivers(USUAL_WAIVERS, USUAL_DAYS);
        }
        List<String> by = yaml.words("by");
        Waivers waivers =
                new Waivers(by.isEmpty() ? USUAL_WAIVERS : new TreeSet<>(by), whole(yaml, "days", USUAL_DAYS));
        yaml.done();
        return waivers;
    }

    private static int whole(YamlMap yaml, String key, int otherwise) {
        double number = yaml.number(key, otherwise);
        if (number < 0 || number != Math.rint(number) || number > Short.MAX_VALUE) {
            throw yaml.complaint(key, "'" + key + "' must be a whole number");
        }
        return (int) number;
    }
}
