package org.wirecheck.kind.date;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Leaning;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.DaySpan;
import org.wirecheck.model.Document;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Span;
import org.wirecheck.model.Tolerance;
import org.wirecheck.numeral.Region;
import org.wirecheck.time.Resolved;
import org.wirecheck.time.Resolver;
import org.wirecheck.time.Sentences;
import org.wirecheck.time.TimeReader;
import org.wirecheck.time.TimeReader.Skim;
import org.wirecheck.time.expression.Clock;
import org.wirecheck.time.expression.Timex;
import org.wirecheck.time.expression.When;

/** Dates and clock times, counted from the article's own day; what recurs and how long something took are none. */
@AutoService(Kind.class)
public final class DateKind implements Kind<DateValue> {

    private static final Pattern DAY = Pattern.compile("[\\dX]{4}-(?:[\\dX]{2}-\\d{2}|W[\\dX]{2}-\\d)");

    private static final int APPOSED = 8;
    private static final Pattern APPOSITION = Pattern.compile("\\s*[,(–—-]\\s*(?:on |in )?");

    private final TimeReader reader = new TimeReader(Holidays.standard());

    @Override
    public String id() {
        return "date";
    }

    @Override
    public Class<DateValue> valueType() {
        return DateValue.class;
    }

    @Override
    public Leaning leaning() {
        return Leaning.ON_THE_DAY;
    }

    /** Every date as kind "date", every time of day as kind "time"; of boilerplate the article's own date line alone. */
    @Override
    public List<Mention> read(Reading reading) {
        Document document = reading.document();
        Sentences sentences = new Sentences(document, DateKind::isEvent);
        List<Mention> mentions = new ArrayList<>();
        List<Resolved> times = Resolver.resolve(
                reader.read(document, reading.derived().get(Skim.class, () -> Skim.of(document.article()))),
                reading.anchor());
        for (int i = 0; i < times.size(); i++) {
            Resolved read = times.get(i);
            Timex timex = read.timex();
            boolean exact = i + 1 < times.size()
                    && isMadeExact(document, timex, times.get(i + 1).timex());
            int sentence = timex.isPoint() && !exact ? sentences.around(timex.span()) : -1;
            if (sentence < 0) {
                continue;
            }
            Hook hook = sentences.hook(timex, sentence);
            // "Yesterday" in an article without a date counts from a day that was only guessed.
            if (document.article().published() == null && hook.traits().contains("deictic")) {
                hook = hook.with("vague");
            }
            boolean boilerplate = document.sentences().get(sentence).layer() == Layer.BOILERPLATE;
            if (!boilerplate || hook.traits().contains("dateline")) {
                String kind = timex.clock() == null ? "date" : "time";
                mentions.add(new Mention(
                        kind, timex.span(), value(read), timex.bound().words(), sentence, hook));
            }
        }
        return mentions;
    }

    /** "a year ago, [in July 2015]": the date says better what the way back to it says. */
    private static boolean isMadeExact(Document document, Timex timex, Timex next) {
        Span span = timex.span();
        Span other = next.span();
        boolean apposed = timex.when() instanceof When.Shift
                && next.when() instanceof When.Calendar date
                && date.month() != null
                && span.field() == other.field()
                && other.start() > span.end()
                && other.start() <= span.end() + APPOSED;
        return apposed
                && APPOSITION
                        .matcher(document.words(new Span(span.field(), span.end(), other.start())))
                        .matches();
    }

    static DateValue value(Resolved read) {
        Clock clock = read.timex().clock();
        return new DateValue(read.value(), read.timex().bound(), clock == null ? "" : clock.zone(), Basis.of(read));
    }

    private static boolean isEvent(String noun) {
        Lexicon lexicon = Lexicon.standard();
        return !lexicon.has("events") || lexicon.is("events", noun);
    }

    @Override
    public DateValue parse(String notation) {
        return DateValue.parse(notation);
    }

    /** Of a day or less. */
    @Override
    public boolean pins(DateValue value) {
        return value.isTimed() || DAY.matcher(value.timex()).matches();
    }

    @Override
    public boolean covers(DateValue value, DateValue other) {
        return value.basis() != Basis.OPEN || other.basis() == Basis.OPEN;
    }

    @Override
    public @Nullable DaySpan days(DateValue value) {
        Region region = Stretch.of(value);
        return region == null || value.basis() == Basis.OPEN ? null : Stretch.days(region);
    }

    @Override
    public double near(DateValue left, DateValue right) {
        return Slips.near(left, right);
    }

    /**
     * As stretches of the calendar; without a place on it, by weekday, month and day; clock times alone where the day of one is
     * not told. Times of different zones are set side by side in UTC; where one zone is not named, full hours apart are taken
     * for zones, not for a contradiction.
     */
    @Override
    public Relation compare(DateValue left, DateValue right, Tolerance tolerance) {
        if (left.equals(right)) {
            return Relation.EQUIVALENT;
        }
        if (left.basis() == Basis.OPEN || right.basis() == Basis.OPEN) {
            return Clocks.relate(left, right, tolerance);
        }
        Region one = Stretch.of(left);
        Region other = Stretch.of(right);
        return one == null || other == null
                ? Parts.relate(left, right)
                : Days.relate(left, one, right, other, tolerance);
    }
}
