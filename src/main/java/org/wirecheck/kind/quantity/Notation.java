package org.wirecheck.kind.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.quantity.Quantity.Amount;
import org.wirecheck.kind.quantity.Quantity.Tally;
import org.wirecheck.numeral.Region;

/** Canonical texts of quantities → quantities and back. */
final class Notation {

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}(?:-[a-z]+)?");

    private static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("foot", "feet"),
            Map.entry("inch", "inches"),
            Map.entry("century", "centuries"),
            Map.entry("millennium", "millennia"),
            Map.entry("stone", "stone"),
            Map.entry("times", "times"),
            Map.entry("magnitude", "magnitude"),
            Map.entry("mph", "mph"),
            Map.entry("nmi", "nmi"),
            Map.entry("cuft", "cuft"),
            Map.entry("cuyd", "cuyd"),
            Map.entry("sqft", "sqft"),
            Map.entry("sqyd", "sqyd"),
            Map.entry("sqmi", "sqmi"));

    private static final Pattern TALLY = Pattern.compile("(\\d+)-(\\d+)");
    private static final Pattern AMOUNT =
            Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?: ([^\\s\\[(]+))?(?: ([\\[(].*[\\])]))?");
    private static final Pattern REGION = Pattern.compile("([\\[(])(-?[\\d.]+|-∞),(-?[\\d.]+|∞)([\\])])");

    private Notation() {}

    /** The quantity of a notation; {@link IllegalArgumentException} if it is none. */
    static Quantity parse(String notation) {
        Matcher tally = TALLY.matcher(notation);
        if (tally.matches()) {
            return new Tally(new BigDecimal(tally.group(1)), new BigDecimal(tally.group(2)));
        }
        Matcher amount = AMOUNT.matcher(notation);
        if (!amount.matches()) {
            throw new IllegalArgumentException("no quantity: " + notation);
        }
        BigDecimal number = new BigDecimal(amount.group(1));
        String unit = amount.group(2) == null ? "" : amount.group(2);
        return amount.group(3) == null ? Amount.of(number, unit) : new Amount(number, region(amount.group(3)), unit);
    }

    private static Region region(String notation) {
        Matcher m = REGION.matcher(notation);
        if (!m.matches()) {
            throw new IllegalArgumentException("no region: " + notation);
        }
        return new Region(
                end(m.group(2)),
                m.group(1).equals("["),
                end(m.group(3)),
                m.group(4).equals("]"));
    }

    private static @Nullable BigDecimal end(String words) {
        return words.endsWith("∞") ? null : new BigDecimal(words);
    }

    static String of(Region region) {
        BigDecimal lower = region.lower();
        BigDecimal upper = region.upper();
        return (region.lowerClosed() ? "[" : "(")
                + (lower == null ? "-∞" : lower.toPlainString())
                + ","
                + (upper == null ? "∞" : upper.toPlainString())
                + (region.upperClosed() ? "]" : ")");
    }

    /** With commas between thousands, at most four decimals: what an editor reads. */
    static String grouped(BigDecimal number) {
        BigDecimal shown = number.scale() > 4 ? number.setScale(4, java.math.RoundingMode.HALF_EVEN) : number;
        return String.format(Locale.ROOT, "%," + "." + Math.max(0, shown.scale()) + "f", shown);
    }

    /** A number with its unit as an editor writes it: "47 years", "1 mile", "18.5%", "12". */
    static String written(BigDecimal number, String unit) {
        String words = grouped(number);
        if (unit.isEmpty() || unit.equals("%")) {
            return words + unit;
        }
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return words + " " + (one ? unit : plural(unit));
    }

    /** Of words alone: signs such as "km" and "mph" stay as they are. */
    private static String plural(String unit) {
        String irregular = PLURALS.get(unit);
        return irregular != null ? irregular : WORD.matcher(unit).matches() ? unit + "s" : unit;
    }
}
