package org.wirecheck.kind.portrayal;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleFinding.Side;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.lexicon.wordnet.WordNet;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;

/** Finds one person's promise told with two time limits: on the first day here, within a week there. */
@AutoService(BundleKind.class)
public final class PromiseKind implements BundleKind {

    private static final int MOST = 40;
    private static final double NEAR = 0.6;

    private final PromiseReader reader = new PromiseReader();
    private final WordNet senses = Lexicon.standard().wordNet();

    @Override
    public String id() {
        return "promise";
    }

    @Override
    public List<Span> read(Reading reading) {
        return reader.read(reading).stream().map(Promise::span).toList();
    }

    @Override
    public List<BundleFinding> findings(List<Reading> readings) {
        Map<String, List<Promise>> byHolder = new TreeMap<>();
        for (Reading reading : readings) {
            for (Promise promise : reader.read(reading)) {
                byHolder.computeIfAbsent(promise.holder(), h -> new ArrayList<>())
                        .add(promise);
            }
        }
        Map<String, BundleFinding> found = new TreeMap<>();
        for (List<Promise> promises : byHolder.values()) {
            compare(promises.subList(0, Math.min(MOST, promises.size())), found);
        }
        return List.copyOf(found.values());
    }

    private void compare(List<Promise> promises, Map<String, BundleFinding> found) {
        for (int i = 0; i < promises.size(); i++) {
            for (int j = i + 1; j < promises.size(); j++) {
                Promise one = promises.get(i);
                Promise other = promises.get(j);
                boolean apart = one.reading() != other.reading() && !one.limit().equals(other.limit());
                if (apart && isOneGoal(one, other)) {
                    found.putIfAbsent(one.holder() + "|" + one.limit() + "|" + other.limit(), finding(one, other));
                }
            }
        }
    }

    /** Whether the promises are about one thing: they share a word, a synonym, or a noun and its opposite ("end the war"). */
    private boolean isOneGoal(Promise one, Promise other) {
        for (String left : one.goal()) {
            for (String right : other.goal()) {
                boolean same = left.equals(right)
                        || senses.related(left, right, Pos.NOUN) >= NEAR
                        || senses.antonyms(left, right, Pos.NOUN);
                if (same) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BundleFinding finding(Promise one, Promise other) {
        String left = one.article().words(one.span());
        String right = other.article().words(other.span());
        return new BundleFinding(
                "promise",
                Standing.TENSION,
                Severity.NOTE,
                one.name(),
                "By when did " + one.name() + " promise it?",
                one.article().outlet() + " has “" + left + "”, "
                        + other.article().outlet() + " has “" + right + "”.",
                List.of(new Side(left, List.of(one.evidence())), new Side(right, List.of(other.evidence()))),
                List.of("one person's promise with two time limits: " + one.limit() + " and " + other.limit()));
    }
}
