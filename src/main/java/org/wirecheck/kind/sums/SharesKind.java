package org.wirecheck.kind.sums;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleFinding.Side;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.model.Document;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;

/**
 * Percentages that cannot be: two shares of one vote that make more than the whole ("54 per cent of the vote to 49 per cent"),
 * or more than 100 per cent of some people. A growth of 140 per cent is none, nor are answers of which one may give several.
 */
@AutoService(BundleKind.class)
public final class SharesKind implements BundleKind {

    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\d.,-])(\\d{1,4}(?:\\.\\d{1,3})?)(?: ?%| per ?cent\\b)");
    private static final Pattern OF_THE_VOTE = Pattern.compile(" of (?:all |the )?(?:votes?|ballots)\\b");
    private static final Pattern OF_PEOPLE =
            Pattern.compile(" of (?:all |the |its |their )?(?:(\\p{Ll}{3,12}) )?(\\p{Ll}{3,14})\\b");
    /** Words of another vote, another count or another whole in the sentence. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?i)\\b(?:(?:18|19|20)\\d\\d|last|previous|earlier|before|up from|down from|compared|than|turnout|counted|reporting"
                    + "|among|supports?|supported|polls?|polling|surveys?|precincts|runoff|run-off|round|primary|each|while|recount|county|district"
                    + "|with \\d+|combined|together|results|needed|threshold|required|requires?|majority|at least|more than|over|least|if)\\b");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Three shares rounded to whole numbers may come to 101. */
    private static final BigDecimal ROUNDED = new BigDecimal("101.5");

    private final Set<String> people = new HashSet<>();

    /** With the standard lists of people. */
    public SharesKind() {
        for (WordEntry entry : Lexicon.standard().list("persons").entries()) {
            boolean many = entry.attribute("number").filter("many"::equals).isPresent();
            if (many) {
                entry.forms().forEach(form -> people.add(form.toLowerCase(Locale.ROOT)));
            }
        }
    }

    @Override
    public String id() {
        return "shares-of-a-whole";
    }

    /** Every percentage of a vote beside another one, and every one above a hundred of some people. */
    @Override
    public List<Span> read(Reading reading) {
        return shares(reading).stream().flatMap(group -> group.spans().stream()).toList();
    }

    @Override
    public List<BundleFinding> findings(List<Reading> readings) {
        List<BundleFinding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            shares(reading).stream()
                    .filter(group -> group.sum().compareTo(group.spans().size() == 1 ? HUNDRED : ROUNDED) > 0)
                    .forEach(group -> findings.add(finding(reading.document(), group)));
        }
        return findings;
    }

    /** Percentages of one whole in one sentence. */
    private record Group(Sentence sentence, List<Span> spans, List<BigDecimal> numbers) {

        BigDecimal sum() {
            return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private List<Group> shares(Reading reading) {
        List<Group> groups = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            if (sentence.layer().isOutletVoice()) {
                groups.addAll(shares(reading.document(), sentence));
            }
        }
        return groups;
    }

    private List<Group> shares(Document document, Sentence sentence) {
        Span whole = sentence.span();
        String text = document.article().content(whole.field());
        Matcher m = PERCENT.matcher(text).region(whole.start(), whole.end()).useTransparentBounds(true);
        List<Span> spans = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        boolean vote = false;
        boolean others = false;
        while (m.find()) {
            Span span = new Span(whole.field(), m.start(), m.end());
            BigDecimal number = new BigDecimal(m.group(1));
            spans.add(span);
            numbers.add(number);
            boolean ofTheVote = ahead(OF_THE_VOTE, text, m.end(), whole.end()).lookingAt();
            vote |= ofTheVote;
            others |= !ofTheVote && text.startsWith(" of ", m.end());
            Matcher of = ahead(OF_PEOPLE, text, m.end(), whole.end());
            boolean impossible =
                    number.compareTo(HUNDRED) > 0 && of.lookingAt() && (isPeople(of.group(1)) || isPeople(of.group(2)));
            if (impossible && document.markedAround(span) == null) {
                groups.add(new Group(sentence, List.of(span), List.of(number)));
            }
        }
        boolean one =
                vote && spans.size() > 1 && !ANOTHER.matcher(whole.in(text)).find();
        if (one && document.markedAround(spans.get(0)) == null) {
            groups.add(new Group(sentence, List.copyOf(spans), List.copyOf(numbers)));
        }
        return groups;
    }

    private boolean isPeople(@Nullable String word) {
        return word != null && people.contains(word);
    }

    private static Matcher ahead(Pattern pattern, String text, int from, int to) {
        return pattern.matcher(text).region(from, to).useTransparentBounds(true);
    }

    private static BundleFinding finding(Document document, Group group) {
        String sum = group.sum().toPlainString() + "%";
        String added = group.numbers().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
        boolean one = group.spans().size() == 1;
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < group.spans().size(); i++) {
            Span span = group.spans().get(i);
            String value = group.numbers().get(i).toPlainString() + "%";
            sides.add(Sides.of(document, value, span, document.layerOf(group.sentence(), span)));
        }
        String outlet = document.article().outlet();
        return new BundleFinding(
                "shares-of-a-whole",
                Standing.SELF_CONTRADICTION,
                Severity.WARNING,
                one ? document.words(group.spans().get(0)) : "shares of the vote",
                "Can these shares be of one whole?",
                one
                        ? outlet + " gives " + sum + " of some people, more than there are."
                        : outlet + " gives shares of one vote that come to " + sum + ".",
                sides,
                List.of(one ? sum + " is more than the whole." : added + " = " + sum + ", more than the whole vote."));
    }
}
