package org.wirecheck.kind;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What several kinds derive from one article, worked out by the first that asks: dates, durations and ranks all look for the
 * same times. Safe for several threads. Any two are equal, for what they hold follows from the article.
 */
public final class Derived {

    private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

    /** What was derived before under this class, or else what {@code how} derives now; it must follow from the article alone. */
    public <T> T get(Class<T> what, Supplier<T> how) {
        Object earlier = known.get(what);
        if (earlier == null) {
            T made = how.get();
            Object other = known.putIfAbsent(what, made);
            earlier = other == null ? made : other;
        }
        return what.cast(earlier);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Derived;
    }

    @Override
    public int hashCode() {
        return Derived.class.getName().hashCode();
    }
}
