package org.wirecheck.kind.portrayal;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.wirecheck.model.Token;

/**
 * Finds sentences that tell one thing and describe it otherwise: "a constructive role" here, "a decisive role" there. The
 * sentences have to go together in most of their words, and the adjectives must be no synonyms.
 */
@AutoService(BundleKind.class)
public final class DescriptionKind implements BundleKind {

    private static final int CROWDED = 40;
    private static final int COMPANY = 2;
    private static final double CORRESPONDS = 0.4;
    private static final double QUOTED = 0.25;
    private static final double NEAR = 0.5;
    private static final int MOST_ADJECTIVES = 2;

    private final WordNet senses = Lexicon.standard().wordNet();
    private final DescribedReader reader = new DescribedReader(this::isDescriptive);

    @Override
    public String id() {
        return "description";
    }

    /** Nouns with an adjective that describes them. */
    @Override
    public List<Span> read(Reading reading) {
        return reader.read(reading).stream().map(Described::span).toList();
    }

    @Override
    public List<BundleFinding> findings(List<Reading> readings) {
        Map<String, List<Described>> byNoun = new TreeMap<>();
        for (Reading reading : readings) {
            for (Described noun : reader.read(reading)) {
                boolean few = noun.adjectives().size() <= MOST_ADJECTIVES
                        && noun.company().size() >= COMPANY;
                if (few) {
                    byNoun.computeIfAbsent(noun.head().lemma(), n -> new ArrayList<>())
                            .add(noun);
                }
            }
        }
        Map<String, BundleFinding> found = new TreeMap<>();
        byNoun.values().stream().filter(nouns -> nouns.size() <= CROWDED).forEach(nouns -> compare(nouns, found));
        return List.copyOf(found.values());
    }

    private void compare(List<Described> nouns, Map<String, BundleFinding> found) {
        for (int i = 0; i < nouns.size(); i++) {
            for (int j = i + 1; j < nouns.size(); j++) {
                Described one = nouns.get(i);
                Described other = nouns.get(j);
                boolean apart = !one.isInArticleOf(other) && one.shared(other) >= COMPANY && areOther(one, other);
                if (apart && likeness(one, other) >= (quoteAlike(one, other) ? QUOTED : CORRESPONDS)) {
                    found.putIfAbsent(key(one) + "|" + key(other), finding(one, other));
                }
            }
        }
    }

    private static String key(Described noun) {
        StringBuilder key = new StringBuilder(noun.head().lemma());
        noun.adjectives().forEach(adjective -> key.append(' ').append(adjective.lemma()));
        return key.toString();
    }

    /** Whether no adjective of one says what some adjective of the other says. */
    private boolean areOther(Described one, Described other) {
        for (Token left : one.adjectives()) {
            for (Token right : other.adjectives()) {
                boolean near = left.lemma().equals(right.lemma())
                        || senses.related(left.lemma(), right.lemma(), Pos.ADJECTIVE) >= NEAR;
                if (near) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether both sentences print the same words in quotation marks. */
    private static boolean quoteAlike(Described one, Described other) {
        List<String> left = one.quoted();
        return other.quoted().stream().anyMatch(left::contains);
    }

    /** Dice's coefficient of the words with a meaning of their own. */
    private static double likeness(Described one, Described other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        int all = left.size() + right.size();
        left.retainAll(right);
        return 2.0 * left.size() / Math.max(1, all);
    }

    private static Set<String> words(Described noun) {
        Set<String> words = new HashSet<>();
        for (Token token : noun.sentence().tokens()) {
            if (token.isNominal() || token.is("VERB")) {
                words.add(token.lemma());
            }
        }
        return words;
    }

    private boolean isDescriptive(Token token) {
        boolean word = token.is("ADJ") && !token.isCapitalised() && token.text().length() > 3;
        return word
                && !Lexicon.standard().list("plain-adjectives").contains(token.lemma())
                && senses.contains(token.lemma(), Pos.ADJECTIVE);
    }

    private static BundleFinding finding(Described one, Described other) {
        String left = one.article().words(one.span());
        String right = other.article().words(other.span());
        String subject = one.head().text();
        return new BundleFinding(
                "description",
                Standing.TENSION,
                Severity.NOTE,
                subject,
                "How is the " + subject + " described?",
                one.article().outlet() + " tells of “" + left + "”, "
                        + other.article().outlet() + " in a like sentence of “" + right + "”.",
                List.of(new Side(left, List.of(one.evidence())), new Side(right, List.of(other.evidence()))),
                List.of("the sentences share most of their words; the adjectives are no synonyms"));
    }
}
