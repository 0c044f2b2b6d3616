package org.wirecheck.model;

/**
 * A stretch of one field of one article, from {@code start} to {@code end} (exclusive), in UTF-16 code units of the field
 * exactly as it was handed in.
 *
 * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
 */
public record Span(Field field, int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** A span of the body text. */
    public static Span of(int start, int end) {
        return new Span(Field.TEXT, start, end);
    }

    public int length() {
        return end - start;
    }

    /** True if both lie in one field and share at least one code unit. */
    public boolean overlaps(Span other) {
        return field == other.field && start < other.end && other.start < end;
    }

    /** True if {@code other} lies wholly inside this span. */
    public boolean covers(Span other) {
        return field == other.field && start <= other.start && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span and(Span other) {
        return new Span(field, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words of this span in the field's content. */
    public String in(String content) {
        return content.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byField = field.compareTo(other.field);
        int byStart = byField != 0 ? byField : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
