package org.wirecheck.catalogue;

import java.util.List;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Tolerance;

/**
 * A named type of checkable fact, read from its folder under {@code facts/}.
 *
 * @param id the folder's name
 * @param question what an editor would ask; {@code {subject}} stands for the subject
 * @param kind id of the value kind that reads and compares it
 * @param about one of these must hold of a reading, or the list is empty and everything of the kind is one
 * @param unless none of these may hold
 * @param general true for the type a kind's readings fall to when no other names them
 * @param family name shared by types whose readings answer one question in two ways, as a day and a clock time; or empty
 * @param subject what two claims must share to be about the same thing
 * @param layers whose voices are set against each other
 * @param alike how alike the contexts of two claims must be, 0 to 1
 * @param develops whether a later value may replace an earlier one without contradiction, as tolls do
 * @param message the sentence for the editor; {@code {subject}} and {@code {versions}} are filled in
 */
public record FactType(
        String id,
        String name,
        String question,
        String kind,
        List<Condition> about,
        List<Condition> unless,
        boolean general,
        String family,
        SubjectBy subject,
        Layers layers,
        double alike,
        Develops develops,
        Tolerance tolerance,
        Severity severity,
        String message) {

    /** What makes two claims of a type be about one subject. */
    public enum SubjectBy {
        ENTITY,
        CONTEXT
    }

    /**
     * Which voices are set against each other: only outlets' own and one speaker's own; a quotation against an outlet too,
     * if the rest is alike enough; or any, an embedded post included, at no price.
     */
    public enum Layers {
        OUTLET,
        MIXED,
        ANY
    }

    /** Which way a value may go from one day to the next: a death toll rises, the number of the missing goes either way. */
    public enum Develops {
        NOT,
        RISING,
        EITHER
    }

    public FactType {
        about = List.copyOf(about);
        unless = List.copyOf(unless);
    }

    /** True if the reading is one of this type's. */
    public boolean names(Mention mention, Lexicon lexicon) {
        boolean wanted = about.isEmpty() || about.stream().anyMatch(c -> c.holds(mention, lexicon));
        return wanted && unless.stream().noneMatch(c -> c.holds(mention, lexicon));
    }

    /** True if readings of the two types may be about the same thing: one type, one family, or one of them is general. */
    public boolean meets(FactType other) {
        boolean related = !family.isEmpty() && family.equals(other.family);
        return kind.equals(other.kind) && (id.equals(other.id) || related || general || other.general);
    }

    /** The rule for readings of two types that meet: the name of the less general, and the stricter of their demands. */
    public FactType meeting(FactType other) {
        if (id.equals(other.id)) {
            return this;
        }
        FactType named = general || !other.general && other.id.compareTo(id) < 0 ? other : this;
        Tolerance wider = new Tolerance(
                Math.max(tolerance.relative(), other.tolerance.relative()),
                Math.max(tolerance.absolute(), other.tolerance.absolute()));
        return named.demanding(Math.max(alike, other.alike), wider);
    }

    private FactType demanding(double likeness, Tolerance wider) {
        return new FactType(
                id, name, question, kind, about, unless, general, family, subject, layers, likeness, develops, wider,
                severity, message);
    }

    /** The most any of its conditions asks for; types are tried from the most to the least demanding. */
    public int weight() {
        return general ? -1 : about.stream().mapToInt(Condition::weight).max().orElse(0);
    }
}
