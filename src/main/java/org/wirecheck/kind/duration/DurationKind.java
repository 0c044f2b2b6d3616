package org.wirecheck.kind.duration;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Document;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Span;
import org.wirecheck.model.Tolerance;
import org.wirecheck.numeral.Hedge;
import org.wirecheck.numeral.Region;
import org.wirecheck.time.Lengths;
import org.wirecheck.time.Sentences;
import org.wirecheck.time.TimeReader;
import org.wirecheck.time.TimeReader.Skim;
import org.wirecheck.time.expression.Bound;
import org.wirecheck.time.expression.Timex;
import org.wirecheck.time.expression.When;

/** Lengths of time: "three-hour meeting", "an 18-month sentence". Ages, rates and "two years ago" are none of this kind. */
@AutoService(Kind.class)
public final class DurationKind implements Kind<DurationValue> {

    private static final Pattern TO_LIFE = Pattern.compile("[- ]to[- ]life\\b");

    private final TimeReader reader = new TimeReader();

    @Override
    public String id() {
        return "duration";
    }

    @Override
    public Class<DurationValue> valueType() {
        return DurationValue.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        Document document = reading.document();
        Sentences sentences = new Sentences(document, DurationKind::isEvent);
        List<Mention> mentions = new ArrayList<>();
        for (Timex timex :
                reader.read(document, reading.derived().get(Skim.class, () -> Skim.of(document.article())))) {
            int sentence = timex.isDuration() ? sentences.around(timex.span()) : -1;
            if (sentence < 0 || document.sentences().get(sentence).layer() == Layer.BOILERPLATE) {
                continue;
            }
            boolean toLife = isToLife(document, timex.span());
            DurationValue value = new DurationValue(
                    Lengths.notation(((When.Length) timex.when()).measures()), toLife ? Hedge.AT_LEAST : hedge(timex));
            String bound = toLife ? Hedge.AT_LEAST.word() : timex.bound().words();
            mentions.add(new Mention(id(), timex.span(), value, bound, sentence, sentences.hook(timex, sentence)));
        }
        return mentions;
    }

    /** "25 years to life" is 25 years at least. */
    private static boolean isToLife(Document document, Span span) {
        String text = document.article().content(span.field());
        return TO_LIFE.matcher(text).region(span.end(), text.length()).lookingAt();
    }

    private static Hedge hedge(Timex timex) {
        return timex.bound() == Bound.EXACT
                ? Hedge.EXACTLY
                : Hedge.of(timex.bound().words());
    }

    private static boolean isEvent(String noun) {
        Lexicon lexicon = Lexicon.standard();
        return !lexicon.has("events") || lexicon.is("events", noun);
    }

    @Override
    public DurationValue parse(String notation) {
        return DurationValue.parse(notation);
    }

    /**
     * As regions of seconds; apart by no more than the tolerance counts as overlapping. Two bounds of one direction must be one
     * length rounded twice: "over ten years" contradicts "over twelve years".
     */
    @Override
    public Relation compare(DurationValue left, DurationValue right, Tolerance tolerance) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        Region one = left.region();
        Region other = right.region();
        Relation relation = one.relate(other);
        BigDecimal larger = one.magnitude().max(other.magnitude());
        // A hedge has already widened what it stands before, and "1 hour 4 minutes" is not 1 hour 7 rounded.
        boolean rounded = left.hedge() == Hedge.EXACTLY && right.hedge() == Hedge.EXACTLY && !left.isPreciseAs(right);
        double allowed = Math.max(tolerance.absolute(), rounded ? tolerance.relative() * larger.doubleValue() : 0);
        if (relation != Relation.CONTRADICTS) {
            return left.boundGap(right) > allowed ? Relation.CONTRADICTS : relation;
        }
        return one.gapTo(other).doubleValue() <= allowed && allowed > 0 ? Relation.OVERLAPS : Relation.CONTRADICTS;
    }
}
