package org.wirecheck.kind.sums;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecheck.model.Span;

/**
 * A number of people and the parts that make it up: "seven people … two men and five women".
 *
 * @param whole the words of the whole, number and noun
 * @param parts the words of the parts, from the first to the last
 */
record Enumeration(Span whole, BigDecimal total, Span parts, List<BigDecimal> numbers) {

    Enumeration {
        numbers = List.copyOf(numbers);
    }

    BigDecimal sum() {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean addsUp() {
        return total.compareTo(sum()) == 0;
    }

    /** The parts as a sum: "2 + 3". */
    String shown() {
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
    }
}
