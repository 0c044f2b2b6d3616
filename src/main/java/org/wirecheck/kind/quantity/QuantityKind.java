package org.wirecheck.kind.quantity;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Leaning;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.quantity.Quantity.Amount;
import org.wirecheck.kind.quantity.Quantity.Tally;
import org.wirecheck.kind.quantity.unit.Unit;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Tolerance;
import org.wirecheck.numeral.Exact;
import org.wirecheck.numeral.Hedge;
import org.wirecheck.numeral.Region;

/** Cardinals, ordinals, sums of money, percentages, measures, ages, votes and scores. Its absolute tolerance counts in the base unit: metres, kilograms, months of age, the currency itself. */
@AutoService(Kind.class)
public final class QuantityKind implements Kind<Quantity> {

    /** Dimensions and bases whose bounds are limits: "over 65", "below 0 °C". */
    private static final Set<String> LITERAL = Set.of("age", "temperature", "year", "month", "°C", "°F", "K");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** Ages count in months. */
    private static final double YEAR = 12;

    /** Within days a mistake is likelier than a birthday. */
    private static final int WEEK = 7;

    private static final double DAYS = 30.4;
    private static final double WIDE = 1.5;
    private static final int YEARS_APART = 5;
    private static final double SHARE_APART = 0.8;
    private static final BigDecimal ELEVEN = BigDecimal.valueOf(11);
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private final Words words = new Words(Lexicon.standard());

    @Override
    public String id() {
        return "quantity";
    }

    @Override
    public Class<Quantity> valueType() {
        return Quantity.class;
    }

    @Override
    public Leaning leaning() {
        return Leaning.ON_THE_NOUN;
    }

    @Override
    public List<Mention> read(Reading reading) {
        List<Mention> found = new ArrayList<>();
        List<Sentence> sentences = reading.document().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).layer() != Layer.BOILERPLATE) {
                found.addAll(new SentenceReader(Line.of(reading.document(), i), words).read());
            }
        }
        return found;
    }

    @Override
    public Quantity parse(String notation) {
        return Notation.parse(notation);
    }

    /**
     * Amounts compare in their common base unit; different currencies, or a sum and a count, are unrelated. Amounts put in
     * different units of one base ("26 miles", "42 km") also agree if rounding each in its own unit lets them meet. Regions that
     * only touch ("12", "more than 12") overlap: an open end is a way of speaking. "$45 million" is "$45.2 million" rounded, and
     * so agrees with it but not with "$46 million"; ages, ranks and small counts are never rounded.
     * "More than 50" fits neither 90 nor "more than 90", see {@link Region#asMeant}.
     */
    @Override
    public Relation compare(Quantity left, Quantity right, Tolerance tolerance) {
        if (left instanceof Amount one && right instanceof Amount other) {
            return compare(one, other, tolerance);
        }
        boolean tallies = left instanceof Tally && right instanceof Tally;
        return !tallies ? Relation.UNRELATED : left.equals(right) ? Relation.EQUIVALENT : Relation.CONTRADICTS;
    }

    /** Counts rise freely; an age, after a week, by a year more than the time between at most. */
    @Override
    public boolean rises(Quantity earlier, Quantity later, Duration between) {
        if (!(earlier instanceof Amount one) || !(later instanceof Amount other)) {
            return false;
        }
        Unit unit = words.units().byId(one.unit());
        Unit otherUnit = words.units().byId(other.unit());
        double rise = otherUnit.inBase(Region.point(other.number())).magnitude().doubleValue()
                - unit.inBase(Region.point(one.number())).magnitude().doubleValue();
        boolean same = unit.base().equals(otherUnit.base()) && rise > 0;
        boolean time = unit.measures("time") || unit.measures("calendar") || unit.measures("age");
        return same
                && (time ? between.toDays() >= WEEK && rise <= YEAR + between.toDays() / DAYS : unit.measures("count"));
    }

    /** Closed, and not wider than half as much again. */
    @Override
    public boolean pins(Quantity value) {
        if (!(value instanceof Amount amount)) {
            return true;
        }
        BigDecimal lower = amount.region().lower();
        BigDecimal upper = amount.region().upper();
        return lower != null && upper != null && upper.doubleValue() <= WIDE * lower.doubleValue();
    }

    /** Ages within five years, counts of five or more within a fifth of each other. */
    @Override
    public double near(Quantity left, Quantity right) {
        if (!(left instanceof Amount one)
                || !(right instanceof Amount other)
                || !one.unit().equals(other.unit())) {
            return 0;
        }
        double smaller = Math.abs(one.number().min(other.number()).doubleValue());
        double larger = Math.abs(one.number().max(other.number()).doubleValue());
        if (words.units().byId(one.unit()).measures("age")) {
            return larger - smaller <= YEARS_APART ? 1 : 0;
        }
        return words.units().byId(one.unit()).measures("count")
                        && smaller >= YEARS_APART
                        && smaller >= SHARE_APART * larger
                ? 1
                : 0;
    }

    private Relation compare(Amount left, Amount right, Tolerance tolerance) {
        Unit one = words.units().byId(left.unit());
        Unit other = words.units().byId(right.unit());
        if (!one.base().equals(other.base())) {
            return Relation.UNRELATED;
        }
        Region l = one.inBase(left.region());
        Region r = other.inBase(right.region());
        double allowed = allowed(l, r, tolerance);
        if (!one.equals(other)) {
            allowed += rounding(left, one) + rounding(right, other);
        } else if (isRoundable(left, one) && isRoundable(right, other)) {
            allowed = Math.max(allowed, rounded(left, right, one));
        }
        Relation relation = l.relate(r);
        double gap = relation == Relation.CONTRADICTS ? l.gapTo(r).doubleValue() : meantGap(left, right, one, other);
        boolean apart = relation == Relation.CONTRADICTS || gap > 0;
        return !apart
                ? relation
                : gap > allowed
                        ? Relation.CONTRADICTS
                        : relation == Relation.CONTRADICTS ? Relation.OVERLAPS : relation;
    }

    private static double allowed(Region left, Region right, Tolerance tolerance) {
        double larger = left.magnitude().max(right.magnitude()).doubleValue();
        return Math.max(tolerance.absolute(), tolerance.relative() * larger);
    }

    /** How far apart a bound and another value are as reporters mean them, zero if they fit; ages and degrees are not so meant. */
    private static double meantGap(Amount left, Amount right, Unit one, Unit other) {
        boolean bounds = left.region().isBound() || right.region().isBound();
        if (!bounds || LITERAL.contains(one.dimension()) || LITERAL.contains(one.base())) {
            return 0;
        }
        boolean both = left.region().isBound() && right.region().isBound();
        if (both) {
            boolean oneWay = (left.region().lower() == null) == (right.region().lower() == null);
            BigDecimal l = one.inBase(Region.point(left.number())).magnitude();
            BigDecimal r = other.inBase(Region.point(right.number())).magnitude();
            return oneWay && Hedge.areOtherBounds(l, r) ? l.subtract(r).abs().doubleValue() : 0;
        }
        Region l = one.inBase(left.region().asMeant());
        Region r = other.inBase(right.region().asMeant());
        return l.gapTo(r).doubleValue();
    }

    private static boolean isRoundable(Amount amount, Unit unit) {
        boolean large = amount.number().abs().compareTo(LARGE) >= 0;
        return unit.measures("count") ? large : !unit.measures("age") && !unit.measures("magnitude");
    }

    /** Half the last place of the coarser of two amounts, if one gives more digits than the other. */
    private static double rounded(Amount left, Amount right, Unit unit) {
        BigDecimal one = place(left.number());
        BigDecimal other = place(right.number());
        return one.compareTo(other) == 0
                ? 0
                : Exact.divide(one.max(other), TWO).multiply(unit.factor()).doubleValue();
    }

    /** The last place a number is given to, always less than a tenth of it: nobody rounds 45 to 50, or 104 to 100, without a word. */
    private static BigDecimal place(BigDecimal number) {
        BigDecimal place = Exact.lastPlace(number);
        while (place.multiply(ELEVEN).compareTo(number.abs()) > 0
                && place.compareTo(number.abs().ulp()) > 0) {
            place = place.movePointLeft(1);
        }
        return place;
    }

    /** Half the last place of an amount put in another unit; of a round number at most a tenth: "20 miles" may be 33 km, 100 metres are not 50. */
    private static double rounding(Amount amount, Unit unit) {
        BigDecimal half = Exact.divide(Exact.lastPlace(amount.number()), TWO);
        BigDecimal tenth = amount.number().abs().movePointLeft(1);
        BigDecimal most = half.compareTo(BigDecimal.ONE) > 0 ? half.min(tenth) : half;
        return most.multiply(unit.factor()).doubleValue();
    }
}
