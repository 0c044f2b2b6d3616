package org.wirecheck.kind.rank;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Participant;
import org.wirecheck.kind.Participants;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Document;
import org.wirecheck.model.Phrase;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.time.Lengths;
import org.wirecheck.time.Resolved;
import org.wirecheck.time.Resolver;
import org.wirecheck.time.TimeReader;
import org.wirecheck.time.TimeReader.Skim;
import org.wirecheck.time.expression.Bound;
import org.wirecheck.time.expression.When;

/** Reads what follows a ranked noun in one article: "in Dover", "in the past 80 years", "since the summit", "to lead the bank". */
final class Scopes {

    private static final Set<String> WITHIN = Set.of("in", "for", "within", "over");
    private static final Set<String> AMONG =
            Set.of("in", "on", "at", "of", "for", "by", "against", "between", "with", "from");
    private static final Set<String> BEFORE_LENGTH = Set.of(
            "the", "a", "an", "past", "last", "more", "than", "over", "about", "around", "at", "least", "nearly",
            "almost", "some", "roughly", "just", "only", "under", "less");
    private static final int FAR = 5;
    private static final int STEPS = 5;

    private final Reading reading;
    private final Participants participants;
    private @Nullable NavigableMap<Span, Resolved> times;

    Scopes(Reading reading) {
        this.reading = reading;
        this.participants = new Participants(reading);
    }

    /** The scope told by the tokens from {@code start} on. */
    Scope after(Sentence sentence, int start) {
        Draft draft = new Draft(start - 1);
        for (int step = 0; step < STEPS && draft.open; step++) {
            read(sentence, draft.end + 1, draft);
        }
        return new Scope(draft.since, String.join("; ", draft.domain), draft.bound, draft.deed, draft.end);
    }

    private void read(Sentence sentence, int i, Draft draft) {
        String word = word(sentence, i);
        Resolved time = WITHIN.contains(word) ? timeAt(sentence, i + 1, true) : null;
        draft.open = false;
        if (word.equals("since")) {
            since(sentence, i, draft);
        } else if (time != null && time.timex().when() instanceof When.Length length) {
            draft.bound = hedge(time.timex().bound());
            draft.since = (draft.bound.isEmpty() ? "" : draft.bound + " ") + Lengths.notation(length.measures());
            draft.end = lastOf(sentence, time.timex().span());
        } else if (word.equals("ever") || isRecord(sentence, i)) {
            draft.since = Reach.EVER;
            draft.end = word.equals("ever") ? i : i + 1;
        } else if (word.equals("to")
                && sentence.tokens().size() > i + 1
                && sentence.tokens().get(i + 1).isVerbal()) {
            deed(sentence, i, draft);
        } else if (AMONG.contains(word)) {
            among(sentence, i, draft);
        }
    }

    /** "in history", "on record". */
    private static boolean isRecord(Sentence sentence, int i) {
        String two = word(sentence, i) + " " + word(sentence, i + 1);
        return two.equals("in history") || two.equals("on record");
    }

    private void since(Sentence sentence, int i, Draft draft) {
        Resolved time = timeAt(sentence, i + 1, false);
        if (time != null && !time.timex().isDuration()) {
            draft.since = "@" + time.value();
            draft.end = lastOf(sentence, time.timex().span());
            return;
        }
        for (Phrase phrase : sentence.phrases()) {
            boolean near = phrase.first() > i && phrase.first() <= i + FAR;
            Token head = sentence.tokens().get(phrase.head());
            if (near && head.isNominal() && !phrase.preposition().equals("'s")) {
                draft.since = event(sentence, phrase);
                draft.end = phrase.last();
                return;
            }
        }
    }

    private static String event(Sentence sentence, Phrase phrase) {
        StringBuilder words = new StringBuilder();
        for (int k = phrase.first(); k <= phrase.head(); k++) {
            Token token = sentence.tokens().get(k);
            if (token.isNominal() || token.is("ADJ")) {
                words.append(words.length() == 0 ? "" : " ").append(plain(token.lemma()));
            }
        }
        return words.toString();
    }

    private void deed(Sentence sentence, int i, Draft draft) {
        for (Clause clause : sentence.clauses()) {
            if (clause.verb().head() > i && clause.verb().head() <= i + 3) {
                Phrase object = clause.object();
                Participant whom = participants.of(sentence, object);
                draft.domain.add(plain("to " + clause.verb().lemma() + (whom == null ? "" : " " + whom.key())));
                draft.deed = true;
                draft.end = object == null
                        ? clause.verb().last()
                        : Math.max(object.last(), clause.verb().last());
                draft.open = true;
                return;
            }
        }
    }

    private void among(Sentence sentence, int i, Draft draft) {
        for (Phrase phrase : sentence.phrases()) {
            boolean next = phrase.first() == i + 1
                    || phrase.first() == i + 2 && word(sentence, i + 1).equals("the");
            if (next && phrase.last() < sentence.tokens().size()) {
                Participant in = participants.of(sentence, phrase);
                Resolved time = timeAt(sentence, i + 1, false);
                if (time != null && !word(sentence, i).equals("in")) {
                    return; // "for the third straight day on Friday": when it was, not what it is third of
                }
                String key = time != null ? "@" + time.value() : in == null ? "" : in.key();
                draft.domain.add(plain(word(sentence, i) + " " + key));
                draft.end = phrase.last();
                draft.open = !key.isEmpty();
                return;
            }
        }
    }

    /** The time that begins at a token, or a few small words behind it. */
    private @Nullable Resolved timeAt(Sentence sentence, int i, boolean length) {
        int at = i;
        while (at < i + FAR && BEFORE_LENGTH.contains(word(sentence, at)) && !starts(sentence, at, length)) {
            at++;
        }
        return at < sentence.tokens().size() ? find(sentence.tokens().get(at).span(), length) : null;
    }

    private boolean starts(Sentence sentence, int at, boolean length) {
        return find(sentence.tokens().get(at).span(), length) != null;
    }

    private @Nullable Resolved find(Span token, boolean length) {
        Map.Entry<Span, Resolved> near = times().lowerEntry(new Span(token.field(), token.end(), token.end()));
        boolean found = near != null
                && near.getKey().overlaps(token)
                && near.getValue().timex().isDuration() == length;
        return found ? near.getValue() : null;
    }

    private NavigableMap<Span, Resolved> times() {
        NavigableMap<Span, Resolved> known = times;
        if (known == null) {
            known = new TreeMap<>();
            Document document = reading.document();
            Skim skim = reading.derived().get(Skim.class, () -> Skim.of(document.article()));
            for (Resolved time : Resolver.resolve(Reader.TIMES.read(document, skim), reading.anchor())) {
                known.put(time.timex().span(), time);
            }
            times = known;
        }
        return known;
    }

    private static int lastOf(Sentence sentence, Span span) {
        int last = sentence.tokenAt(span);
        while (last + 1 < sentence.tokens().size()
                && sentence.tokens().get(last + 1).span().overlaps(span)) {
            last++;
        }
        return last;
    }

    private static String hedge(Bound bound) {
        return switch (bound) {
            case ABOUT, NEARLY, LESS_THAN, AT_MOST, JUST_OVER, MORE_THAN, AT_LEAST -> bound.words();
            default -> "";
        };
    }

    private static String word(Sentence sentence, int i) {
        return i < sentence.tokens().size() ? sentence.tokens().get(i).text().toLowerCase(Locale.ROOT) : "";
    }

    static String plain(String key) {
        return key.replace('|', ' ').replace(';', ' ').strip();
    }

    /** The reader of times, made once. */
    private static final class Reader {
        static final TimeReader TIMES = new TimeReader();
    }

    /** A scope being read. */
    private static final class Draft {
        private final TreeSet<String> domain = new TreeSet<>();
        private String since = "";
        private String bound = "";
        private boolean deed;
        private boolean open = true;
        private int end;

        Draft(int end) {
            this.end = end;
        }
    }
}
