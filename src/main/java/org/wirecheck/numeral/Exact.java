package org.wirecheck.numeral;

import java.math.BigDecimal;
import java.math.MathContext;

/** Decimal arithmetic in one precision (34 digits), so that "two-thirds" is the same number however it was reached. */
public final class Exact {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Exact() {}

    /** The quotient, to 34 digits where it does not end. */
    public static BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
        return plain(numerator.divide(denominator, DIGITS));
    }

    /** A number to a whole power, to 34 digits: 2.5 to the power of -1 is 0.4. */
    static BigDecimal power(BigDecimal number, int exponent) {
        BigDecimal power = number.pow(Math.abs(exponent), DIGITS);
        return exponent < 0 && power.signum() != 0 ? divide(BigDecimal.ONE, power) : plain(power);
    }

    /** The same number without trailing zeros and without an exponent: equal numbers become equal objects. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Worth of the last digit that is not a filling zero: 10 for 90, 100000 for 14,500,000, 0.1 for 6.1, 1 for 0. */
    public static BigDecimal lastPlace(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ONE
                : number.stripTrailingZeros().ulp();
    }
}
