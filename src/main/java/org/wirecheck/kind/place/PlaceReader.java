package org.wirecheck.kind.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceEntry;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** Mentions of places and addresses → places with what hangs on them. A country that acts ("Russia said") is no place here. */
final class PlaceReader {

    private static final String CLASS = "place:";

    private final Lexicon lexicon;

    PlaceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> read(Reading reading) {
        Document document = reading.document();
        TreeMap<Span, EntityMention> named = new TreeMap<>();
        for (EntityMention mention : reading.cast().in(document.id())) {
            if (mention.form() == Form.NAME) {
                named.put(mention.span(), mention);
            }
        }
        List<Mention> found = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.layer() != Layer.BOILERPLATE && !sentence.tokens().isEmpty()) {
                Span span = sentence.span();
                Map<Span, EntityMention> here = named.subMap(
                        new Span(span.field(), span.start(), span.start()),
                        new Span(span.field(), span.end(), span.end()));
                new Line(sentence, s, List.copyOf(here.values()), reading).read(found);
            }
        }
        return found;
    }

    /** One sentence being read. */
    private final class Line {

        private final Sentence sentence;
        private final int number;
        private final List<Token> tokens;
        private final List<EntityMention> names;
        private final Reading reading;
        private final List<String> words = new ArrayList<>();
        private int listed = -1;
        private int opens = -1;

        Line(Sentence sentence, int number, List<EntityMention> names, Reading reading) {
            this.sentence = sentence;
            this.number = number;
            this.tokens = sentence.tokens();
            this.names = names;
            this.reading = reading;
            tokens.forEach(t -> words.add(t.text()));
        }

        void read(List<Mention> found) {
            List<Mention> here = new ArrayList<>(addresses());
            for (int i = 0; i < names.size(); i++) {
                EntityMention name = names.get(i);
                Mention part = isListed(name) ? null : partOf(name);
                Mention mention = part != null ? part : isPlace(name) ? place(i) : null;
                boolean free =
                        mention != null && here.stream().noneMatch(m -> m.span().overlaps(mention.span()));
                if (mention != null && free) {
                    here.add(mention);
                }
            }
            here.sort((a, b) -> a.span().compareTo(b.span()));
            found.addAll(here);
        }

        private List<Mention> addresses() {
            List<Mention> here = new ArrayList<>();
            for (int i = 1; i < tokens.size(); i++) {
                Addresses.Address address = Addresses.endingAt(words, i);
                boolean free = address != null
                        && here.stream().noneMatch(m -> m.span()
                                .overlaps(tokens.get(address.from()).span()));
                if (address != null && free) {
                    Span span = sentence.spanOf(address.from(), address.to() - 1);
                    here.add(mention(
                            span,
                            address.value(),
                            "",
                            new Placing(lexicon, sentence, address.from(), address.to() - 1),
                            null));
                }
            }
            return here;
        }

        private @Nullable Mention place(int index) {
            EntityMention name = names.get(index);
            int first = sentence.tokenAt(name.span());
            if (first < 0 || isOuter(index)) {
                return null;
            }
            int lastName = index;
            if (owns(index)) {
                EntityMention inner = names.get(index + 1);
                return chain(name.span().and(inner.span()), inner, first, index);
            }
            while (lastName + 1 < names.size() && continues(lastName)) {
                lastName++;
            }
            return chain(name.span().and(names.get(lastName).span()), name, first, index);
        }

        private @Nullable Mention chain(Span whole, EntityMention innermost, int first, int index) {
            int last = tokenEndingAt(whole);
            int open = goesOn(first, last) ? opens : first;
            Placing placing = Placing.inList(lexicon, sentence, open, first, last);
            if (!placing.isPlaced()) {
                return null;
            }
            opens = open;
            listed = placing.isIntroduced() ? last : -1;
            String block = placing.block();
            String id = block == null
                    ? innermost.entity().substring(CLASS.length())
                    : PlaceValue.STREET
                            + block
                            + reading.document().words(innermost.span()).toLowerCase(Locale.ROOT);
            return mention(
                    whole, new PlaceValue(id, placing.isNear()), placing.bound(), placing, before(index, placing));
        }

        // "in Dover, Bath and Ely", but not "in Dover, France said"
        private boolean goesOn(int first, int last) {
            boolean next = listed >= 0 && first > listed + 1 && first <= listed + 3;
            for (int i = listed + 1; next && i < first; i++) {
                next = words.get(i).equals(",") || tokens.get(i).is("CCONJ");
            }
            return next && (last + 1 >= tokens.size() || !tokens.get(last + 1).isVerbal());
        }

        // "Dover's Harbour Hill neighborhood"
        private boolean owns(int index) {
            if (index + 1 >= names.size() || !isPlace(names.get(index + 1))) {
                return false;
            }
            EntityMention outer = names.get(index);
            EntityMention inner = names.get(index + 1);
            int end = tokenEndingAt(outer.span());
            boolean split = end + 1 < tokens.size()
                    && words.get(end + 1).endsWith("s")
                    && words.get(end + 1).length() == 2;
            boolean next = sentence.tokenAt(inner.span()) == (split ? end + 2 : end + 1);
            boolean possessive = split || words.get(end).endsWith("'s");
            return next && possessive && isInside(inner, outer);
        }

        // "Anchorage, Alaska" and "a base in Anchorage" go on from the inner place to the outer one.
        private boolean continues(int index) {
            EntityMention inner = names.get(index);
            EntityMention outer = names.get(index + 1);
            if (!isPlace(outer)) {
                return false;
            }
            int between = tokenEndingAt(inner.span()) + 1;
            boolean next = between + 1 < tokens.size() && sentence.tokenAt(outer.span()) == between + 1;
            boolean comma = next && words.get(between).equals(",") && isInside(inner, outer);
            return comma || next && words.get(between).equals("in") && isInside(inner, outer);
        }

        private boolean isInside(EntityMention inner, EntityMention outer) {
            return lexicon.places()
                    .contains(
                            outer.entity().substring(CLASS.length()),
                            inner.entity().substring(CLASS.length()));
        }

        private boolean isOuter(int index) {
            return index > 0 && isPlace(names.get(index - 1)) && (continues(index - 1) || owns(index - 1));
        }

        private boolean isListed(EntityMention name) {
            return isPlace(name)
                    && lexicon.places()
                            .byId(name.entity().substring(CLASS.length()))
                            .isPresent();
        }

        private boolean isPlace(EntityMention name) {
            return name.entity().startsWith(CLASS);
        }

        private boolean isPlain(PlaceEntry place) {
            return !place.isAmbiguous() || place.population() > 200_000;
        }

        // "Virginia" in "Virginia State Police"; one word more, as in "Dover Police", is no name to tell by.
        private @Nullable Mention partOf(EntityMention name) {
            Entity entity = reading.cast().entities().get(name.entity());
            int first = sentence.tokenAt(name.span());
            boolean listed =
                    entity != null && lexicon.list("known-organisations").contains(entity.name());
            if (entity == null || entity.type() == Entity.Type.PERSON || listed || first < 0) {
                return null;
            }
            int last = tokenEndingAt(name.span());
            Optional<PlaceMatch> match =
                    lexicon.places().match(words, first).filter(m -> m.nameEnd() + 1 <= last && isPlain(m.best()));
            if (match.isEmpty()) {
                return null;
            }
            PlaceValue value = new PlaceValue(match.get().best().id(), false);
            return mention(
                    sentence.spanOf(first, match.get().nameEnd() - 1),
                    value,
                    "",
                    Placing.partOfName(lexicon, sentence, first, match.get().nameEnd(), last),
                    null);
        }

        // The person of "Roe, 43, of Dover", "Roe lives in Dover" and "Dover resident Jane Roe"
        private @Nullable Span before(int index, Placing placing) {
            Span home = placing.isHome() ? person(placing.inhabitant()) : null;
            if (home != null || index == 0 || !placing.isPersonal()) {
                return home;
            }
            EntityMention name = names.get(index - 1);
            return isPerson(name) && placing.follows(tokenEndingAt(name.span())) ? name.span() : null;
        }

        private @Nullable Span person(@Nullable Span words) {
            if (words == null) {
                return null;
            }
            List<EntityMention> people = reading
                    .cast()
                    .within(reading.document().id(), words)
                    .stream()
                    .filter(this::isPerson)
                    .toList();
            return people.size() == 1 ? people.get(0).span() : null;
        }

        private boolean isPerson(EntityMention name) {
            Entity entity = reading.cast().entities().get(name.entity());
            return entity != null && entity.type() == Entity.Type.PERSON;
        }

        private int tokenEndingAt(Span span) {
            int at = Math.max(0, sentence.tokenAt(span));
            while (at + 1 < tokens.size() && tokens.get(at + 1).span().start() < span.end()) {
                at++;
            }
            return at;
        }

        private Mention mention(Span span, PlaceValue value, String bound, Placing placing, @Nullable Span about) {
            return new Mention("place", span, value, bound, number, placing.hook(about));
        }
    }
}
