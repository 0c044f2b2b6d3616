package org.wirecheck.kind.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.kind.office.OfficeValue.Status;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** Titles before names, appositions and "is the mayor of" → offices of people. A title binds to the name right behind it. */
final class OfficeReader {

    private static final Set<String> BE = Set.of("be", "become", "remain");
    // "his deputy director" is somebody whom the text need not name.
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Lexicon lexicon;
    private final OfficeTime past;

    OfficeReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.past = new OfficeTime(lexicon);
    }

    List<Mention> read(Reading reading) {
        Document document = reading.document();
        Map<Span, EntityMention> starts = new HashMap<>();
        Map<Span, EntityMention> ends = new HashMap<>();
        for (EntityMention mention : reading.cast().in(document.id())) {
            Entity entity = reading.cast().entities().get(mention.entity());
            if (entity != null && entity.type() == Entity.Type.PERSON) {
                Span span = mention.span();
                starts.put(new Span(span.field(), span.start(), span.start()), mention);
                ends.put(new Span(span.field(), span.end(), span.end()), mention);
            }
        }
        List<Mention> found = new ArrayList<>();
        List<String> holders = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (sentences.get(s).layer() != Layer.BOILERPLATE) {
                new Line(sentences.get(s), s, starts, ends, found, holders, published(document)).read();
            }
        }
        return OfficeTime.lookingBack(found, holders);
    }

    /** The year of publication, or 0 if nobody knows. */
    private static int published(Document document) {
        String day = document.article().published();
        return day == null || day.length() < 4 ? 0 : Integer.parseInt(day.substring(0, 4));
    }

    /** One sentence being read. */
    private final class Line {

        private final Sentence sentence;
        private final int number;
        private final List<Token> tokens;
        private final List<String> words = new ArrayList<>();
        private final Map<Span, EntityMention> starts;
        private final Map<Span, EntityMention> ends;
        private final List<Mention> found;
        private final List<String> holders;
        private final int published;
        private int free;

        Line(
                Sentence sentence,
                int number,
                Map<Span, EntityMention> starts,
                Map<Span, EntityMention> ends,
                List<Mention> found,
                List<String> holders,
                int published) {
            this.sentence = sentence;
            this.published = published;
            this.number = number;
            this.tokens = sentence.tokens();
            this.starts = starts;
            this.ends = ends;
            this.found = found;
            this.holders = holders;
            for (Token token : tokens) {
                words.add(word(token.text()));
            }
        }

        // "Russia's" → "Russia", "then-President" → the list knows "President" only.
        private static String word(String text) {
            String bare = text.endsWith("'s") && text.length() > 2 ? text.substring(0, text.length() - 2) : text;
            return bare;
        }

        void read() {
            for (int i = 0; i < tokens.size(); i++) {
                Optional<Found<WordEntry>> office = officeAt(i);
                if (office.isPresent()) {
                    OfficePhrase phrase = OfficePhrase.around(lexicon, prefixed(i), office.get());
                    i = Math.max(i, read(office.get(), withPrefix(i, phrase)) - 1);
                }
            }
        }

        private Optional<Found<WordEntry>> officeAt(int at) {
            // "Roe accused Doe" names no defendant.
            boolean does = tokens.get(at).is("VERB") && words.get(at).equals("accused");
            return does ? Optional.empty() : lexicon.list("offices").match(prefixed(at), at);
        }

        // "then-Senator", "ex-mayor", "Mayor-elect": the list knows the office only.
        private List<String> prefixed(int at) {
            String bare = bare(words.get(at));
            if (bare.equals(words.get(at))) {
                return words;
            }
            List<String> changed = new ArrayList<>(words);
            changed.set(at, bare);
            return changed;
        }

        private static String bare(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            int from = lower.startsWith("then-") ? 5 : lower.startsWith("ex-") ? 3 : 0;
            boolean elect = lower.endsWith("-elect") && !lower.equals("president-elect");
            return word.substring(from, elect ? word.length() - "-elect".length() : word.length());
        }

        private OfficePhrase withPrefix(int at, OfficePhrase phrase) {
            String lower = words.get(at).toLowerCase(Locale.ROOT);
            Status status = lower.startsWith("then-")
                    ? Status.THEN
                    : lower.startsWith("ex-") ? Status.FORMER : lower.endsWith("-elect") ? Status.ELECT : null;
            OfficeValue value = phrase.value();
            return status == null
                    ? phrase
                    : new OfficePhrase(phrase.from(), phrase.to(), new OfficeValue(status, value.office(), value.of()));
        }

        /** Notes what the phrase says; answers the index of the first token behind what was used. */
        private int read(Found<WordEntry> office, OfficePhrase phrase) {
            if (phrase.from() < free) {
                return office.to();
            }
            EntityMention behind = startAt(phrase.to());
            boolean name = behind != null && behind.form() == Form.NAME;
            if (behind != null && name) {
                int last = tokenEndingAt(behind.span());
                OfficeValue value = OfficeSurroundings.withState(lexicon, words, phrase.value(), last + 1);
                return add(office, phrase.from(), last, value, behind, "direct");
            }
            EntityMention described = described(phrase);
            if (described != null) {
                return add(office, phrase.from(), phrase.to() - 1, phrase.value(), described, "description");
            }
            EntityMention before = after(phrase);
            before = before == null ? before(phrase) : before;
            return before == null
                    ? office.to()
                    : add(office, phrase.from(), phrase.to() - 1, phrase.value(), before, "apposition");
        }

        private @Nullable EntityMention startAt(int token) {
            if (token >= tokens.size()) {
                return null;
            }
            Span span = tokens.get(token).span();
            return starts.get(new Span(span.field(), span.start(), span.start()));
        }

        private @Nullable EntityMention endAt(int token) {
            if (token < 0) {
                return null;
            }
            Span span = tokens.get(token).span();
            return ends.get(new Span(span.field(), span.end(), span.end()));
        }

        private int tokenEndingAt(Span name) {
            int at = sentence.tokenAt(name);
            while (at + 1 < tokens.size() && tokens.get(at + 1).span().start() < name.end()) {
                at++;
            }
            return at;
        }

        // "the former president", already resolved by the cast
        private @Nullable EntityMention described(OfficePhrase phrase) {
            boolean owned = phrase.from() > 0
                    && OWNERS.contains(words.get(phrase.from() - 1).toLowerCase(Locale.ROOT));
            for (int from = phrase.from();
                    !owned
                            && !OfficeSurroundings.isTold(tokens, phrase.from())
                            && from >= Math.max(0, phrase.from() - 1);
                    from--) {
                EntityMention mention = startAt(from);
                if (mention != null
                        && mention.form() == Form.DESCRIPTION
                        && mention.span().end()
                                == tokens.get(phrase.to() - 1).span().end()) {
                    return mention;
                }
            }
            return null;
        }

        // "Roe, 61, the former mayor of Dover" and "Roe is the mayor"
        private @Nullable EntityMention before(OfficePhrase phrase) {
            int at = phrase.from() - 1;
            while (at > 0
                    && phrase.from() - at < 4
                    && (ARTICLES.contains(words.get(at).toLowerCase(Locale.ROOT))
                            || tokens.get(at).is("ADJ"))) {
                at--;
            }
            if (at > 0 && BE.contains(tokens.get(at).lemma()) && phrase.from() - at > 1) {
                return name(endAt(at - 1));
            }
            // "Roe, Poe's adviser" may have been that long ago; "Roe, Acme's chairman" is.
            boolean firm = at > 0 && tokens.get(at - 1).is("PROPN") && endAt(at - 1) == null;
            at = firm ? OfficeSurroundings.possessed(words, at) : at;
            if (at < 1 || !words.get(at).equals(",")) {
                return null;
            }
            boolean age =
                    at > 2 && tokens.get(at - 1).is("NUM") && words.get(at - 2).equals(",");
            return closes(phrase.to()) ? name(endAt(age ? at - 3 : at - 1)) : null;
        }

        // "The suspect, Jonas Roe, 22, was": the name after the comma
        private @Nullable EntityMention after(OfficePhrase phrase) {
            boolean led = phrase.from() > 0
                    && ARTICLES.contains(words.get(phrase.from() - 1).toLowerCase(Locale.ROOT))
                    && phrase.to() < words.size()
                    && words.get(phrase.to()).equals(",");
            EntityMention mention = led ? name(startAt(phrase.to() + 1)) : null;
            int end = mention == null ? 0 : tokenEndingAt(mention.span()) + 1;
            boolean closed = end > 0 && end + 1 < words.size() && words.get(end).equals(",");
            return closed
                            && !tokens.get(end + 1).is("CCONJ")
                            && !tokens.get(end + 1).is("PROPN")
                    ? mention
                    : null;
        }

        private @Nullable EntityMention name(@Nullable EntityMention mention) {
            return mention == null || mention.form() != Form.NAME ? null : mention;
        }

        // In "Roe, Sen. Doe and Poe" the title belongs to the next name, in "Roe, a nurse at" to the last.
        private boolean closes(int at) {
            return at >= tokens.size()
                    || !(tokens.get(at).is("PROPN") || tokens.get(at).isVerbal());
        }

        private int add(
                Found<WordEntry> office, int from, int last, OfficeValue value, EntityMention holder, String trait) {
            Span words = sentence.spanOf(from, last);
            Span whole = trait.equals("direct") ? words.and(holder.span()) : words;
            Span exact = trait.equals("direct")
                    ? new Span(whole.field(), whole.start(), holder.span().end())
                    : whole;
            Word governor = new Word(office.entry().id(), sentence.spanOf(office.from(), office.to() - 1));
            Hook hook = new Hook(
                    governor, null, holder.span(), List.of(), trait.equals("description") ? List.of(trait) : List.of());
            int start = Math.min(from, sentence.tokenAt(holder.span()));
            OfficeValue own = OfficeSurroundings.likeFellow(sentence, from, value, found);
            OfficeValue told = past.inItsTime(sentence, start, last + 1, own, found, published);
            found.add(new Mention("office", exact, told, "", number, hook));
            holders.add(holder.entity());
            free = last + 1;
            return last + 1;
        }
    }
}
