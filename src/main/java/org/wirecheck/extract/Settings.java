package org.wirecheck.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Clause;
import org.wirecheck.model.DaySpan;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Setting;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** When and about whom the sentences of one article speak, by the dates that stand in them and the persons they name. */
final class Settings {

    private record Dated(Span span, DaySpan days) {}

    private final Reading reading;
    private final @Nullable LocalDate told;
    private final Map<Integer, List<Dated>> bySentence = new HashMap<>();

    /** @param values all that was read in the article */
    Settings(Reading reading, List<Read> values) {
        this.reading = reading;
        this.told = reading.anchor().day();
        for (Read read : values) {
            DaySpan days = read.kind().daysOf(read.mention().value());
            if (days != null) {
                bySentence
                        .computeIfAbsent(read.mention().sentence(), s -> new ArrayList<>())
                        .add(new Dated(read.mention().span(), days));
            }
        }
    }

    Setting of(Mention mention) {
        Sentence sentence = reading.document().sentences().get(mention.sentence());
        return new Setting(then(mention, sentence), people(mention, sentence), told);
    }

    /** The nearest date of the sentence, or of the one before if this only goes on about it ("It killed 612 people"). */
    private @Nullable DaySpan then(Mention mention, Sentence sentence) {
        List<Dated> own = bySentence.getOrDefault(mention.sentence(), List.of());
        if (own.isEmpty() && goesOn(mention.sentence(), sentence)) {
            own = bySentence.getOrDefault(mention.sentence() - 1, List.of());
        }
        Dated nearest = null;
        for (Dated date : own) {
            boolean itself = date.span().overlaps(mention.span());
            if (!itself && (nearest == null || far(date, mention) < far(nearest, mention))) {
                nearest = date;
            }
        }
        return nearest == null ? null : nearest.days();
    }

    private static int far(Dated date, Mention mention) {
        return Math.abs(date.span().start() - mention.span().start());
    }

    private boolean goesOn(int index, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (index == 0 || tokens.isEmpty() || !tokens.get(0).is("PRON")) {
            return false;
        }
        Sentence before = reading.document().sentences().get(index - 1);
        return before.paragraph() == sentence.paragraph() && before.layer() == sentence.layer();
    }

    /** The persons of the value's own clause; if it names none, the one person the whole sentence names. */
    private Set<String> people(Mention mention, Sentence sentence) {
        int token = sentence.tokenAt(mention.span());
        Clause clause = token < 0 ? null : sentence.clauseAt(token);
        Set<String> own = clause == null ? Set.of() : people(sentence.spanOf(clause.first(), clause.last()));
        Set<String> all = own.isEmpty() ? people(sentence.span()) : own;
        return own.isEmpty() && all.size() > 1 ? Set.of() : all;
    }

    private Set<String> people(Span span) {
        Set<String> people = new TreeSet<>();
        for (EntityMention named : reading.cast().within(reading.document().id(), span)) {
            Entity entity = reading.cast().entities().get(named.entity());
            if (entity != null && entity.type() == Entity.Type.PERSON) {
                people.add(entity.id());
            }
        }
        return people;
    }
}
