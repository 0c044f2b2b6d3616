package org.wirecheck.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Article;
import org.wirecheck.view.collation.Collation;
import org.wirecheck.view.collation.Column;
import org.wirecheck.view.words.Shown;

/**
 * Articles of one origin on the map. Where one of them is known to have appeared before all others, arrows lead from it to
 * them; else they hang on a knot, for nothing says who came first.
 *
 * @param top where the first of them stands, counted in lines
 * @param first which of the members appeared before the others, or -1 if that is not known
 * @param why what shows that they derive from one another; empty for an independent article
 */
public record Family(List<Member> members, int top, int first, String why) {

    /**
     * An article of the family.
     *
     * @param appeared when, as a reader is told it; empty if it is not known
     */
    public record Member(Column column, String appeared) {}

    static List<Family> of(Collation collation, Shown shown) {
        List<Family> families = new ArrayList<>();
        int at = 0;
        for (var bracket : collation.brackets()) {
            List<Column> columns = collation.columns().subList(at, at + bracket.span());
            List<@Nullable Appeared> appeared = new ArrayList<>();
            List<Member> members = new ArrayList<>();
            for (Column column : columns) {
                Article article = shown.article(column.article());
                Appeared when = Appeared.of(article == null ? null : article.published());
                appeared.add(when);
                members.add(new Member(column, when == null ? "" : when.told()));
            }
            families.add(new Family(List.copyOf(members), at, first(appeared), bracket.why()));
            at += bracket.span();
        }
        return List.copyOf(families);
    }

    private static int first(List<@Nullable Appeared> appeared) {
        if (appeared.size() < 2 || appeared.stream().anyMatch(Objects::isNull)) {
            return -1;
        }
        for (int i = 0; i < appeared.size(); i++) {
            Appeared one = Objects.requireNonNull(appeared.get(i));
            boolean before = true;
            for (int j = 0; j < appeared.size(); j++) {
                before &= i == j || one.isBefore(Objects.requireNonNull(appeared.get(j)));
            }
            if (before) {
                return i;
            }
        }
        return -1;
    }

    public boolean isOfCopies() {
        return members.size() > 1;
    }

    /** Where the lines begin, counted in half lines: at the first of them, or in the middle of all. */
    public int root() {
        return first < 0 ? 2 * top + members.size() : 2 * (top + first) + 1;
    }

    /**
     * What the map says of a member: "origin 2, came first, 14 Mar 2026", or "on its own".
     *
     * @param number which of the origins this is, from 1
     */
    public String standing(int number, int member) {
        if (!isOfCopies()) {
            return "on its own";
        }
        String order = first < 0 ? "" : member == first ? ", came first" : ", later";
        String appeared = members.get(member).appeared();
        return "origin " + number + order + (appeared.isEmpty() ? "" : ", " + appeared);
    }
}
