package org.wirecheck.kind.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** The names of one sentence → the places it tells of: chains, lists, addresses and places in the names of bodies. */
final class PlaceLine {

    private final Lexicon lexicon;
    private final PlaceRelations relations;
    private final NamedFor namedFor;
    private final Sentence sentence;
    private final int number;
    private final List<Token> tokens;
    private final List<EntityMention> names;
    private final Reading reading;
    private final Set<String> countries;
    private final List<String> words = new ArrayList<>();
    private int listed = -1;
    private int opens = -1;

    PlaceLine(
            Lexicon lexicon,
            PlaceRelations relations,
            Sentence sentence,
            int number,
            List<EntityMention> names,
            Reading reading,
            Set<String> countries) {
        this.lexicon = lexicon;
        this.relations = relations;
        this.namedFor = new NamedFor(lexicon);
        this.sentence = sentence;
        this.number = number;
        this.tokens = sentence.tokens();
        this.names = names;
        this.reading = reading;
        this.countries = countries;
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
        return isOuter(index) ? null : innermost(index);
    }

    private @Nullable Mention innermost(int index) {
        EntityMention name = names.get(index);
        int first = sentence.tokenAt(name.span());
        if (first < 0 || Addresses.isCrossing(words, first, tokenEndingAt(name.span()))) {
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
        boolean elsewhere = lastName == index && isElsewhere(index);
        Span whole = name.span().and(names.get(elsewhere ? index + 1 : lastName).span());
        Mention mention = chain(whole, name, first, index);
        // "behind the Holloway Bridge in Dover" is at least in Dover.
        return mention == null && (elsewhere || lastName > index) ? innermost(index + 1) : mention;
    }

    // "Dover, Ohio" where all others know a Dover in Delaware: what the words say counts.
    private boolean isElsewhere(int index) {
        if (index + 1 >= names.size() || !isPlace(names.get(index + 1))) {
            return false;
        }
        EntityMention outer = names.get(index + 1);
        int between = tokenEndingAt(names.get(index).span()) + 1;
        int last = tokenEndingAt(outer.span());
        boolean next = between + 1 < tokens.size() && sentence.tokenAt(outer.span()) == between + 1;
        if (!next || !isApart(id(names.get(index)), id(outer))) {
            return false;
        }
        String link = words.get(between);
        boolean land = relations.isLarge(id(outer));
        boolean listed = last + 1 < tokens.size() && tokens.get(last + 1).is("CCONJ");
        return link.equals("in") || land && (link.equals("(") || link.equals(",") && !listed);
    }

    private boolean isApart(String inner, String outer) {
        return relations.compare(new PlaceValue(inner, false), new PlaceValue(outer, false)) == Relation.CONTRADICTS;
    }

    private String id(EntityMention place) {
        return place.entity().substring(PlaceReader.CLASS.length());
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
        boolean elsewhere = isElsewhere(index);
        String own = id(innermost);
        String id = block == null
                ? elsewhere
                        ? id(names.get(index + 1)) + "/"
                                + new PlaceValue(own, false).last().replace('-', ' ')
                        : own
                : PlaceValue.STREET
                        + block
                        + reading.document().words(innermost.span()).toLowerCase(Locale.ROOT);
        return mention(whole, new PlaceValue(id, placing.isNear()), placing.bound(), placing, before(index, placing));
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
        boolean linked = next && List.of(",", "in", "(").contains(words.get(between));
        return linked && isInside(inner, outer);
    }

    private boolean isInside(EntityMention inner, EntityMention outer) {
        return lexicon.places()
                .contains(
                        outer.entity().substring(PlaceReader.CLASS.length()),
                        inner.entity().substring(PlaceReader.CLASS.length()));
    }

    private boolean isOuter(int index) {
        return index > 0
                && isPlace(names.get(index - 1))
                && (continues(index - 1) || owns(index - 1) || isElsewhere(index - 1));
    }

    private boolean isListed(EntityMention name) {
        return isPlace(name)
                && lexicon.places()
                        .byId(name.entity().substring(PlaceReader.CLASS.length()))
                        .isPresent();
    }

    private boolean isPlace(EntityMention name) {
        return name.entity().startsWith(PlaceReader.CLASS);
    }

    private @Nullable Mention partOf(EntityMention name) {
        Entity entity = reading.cast().entities().get(name.entity());
        int first = sentence.tokenAt(name.span());
        if (entity == null || entity.type() == Entity.Type.PERSON || first < 0) {
            return null;
        }
        int last = tokenEndingAt(name.span());
        NamedFor.Part part = namedFor.in(words, first, last, entity.name(), countries);
        boolean telling = part != null && (part.isTelling() || entity.type() != Entity.Type.PLACE);
        return part == null || !telling
                ? null
                : new Mention(
                        "place",
                        sentence.spanOf(part.from(), part.to() - 1),
                        new PlaceValue(part.place().id(), false),
                        "",
                        number,
                        hook(part, first, last));
    }

    // "state police" in "Dover State Police": names that differ in the place alone hang on the same words.
    private Hook hook(NamedFor.Part part, int first, int last) {
        Span rest = part.from() == first ? sentence.spanOf(part.to(), last) : sentence.spanOf(first, part.from() - 1);
        Clause clause = sentence.clauseAt(first);
        Word predicate = clause == null
                ? null
                : new Word(
                        clause.verb().lemma(), tokens.get(clause.verb().head()).span());
        return new Hook(new Word(part.rest(), rest), predicate, null, List.of(), part.traits());
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
        List<EntityMention> people = reading.cast().within(reading.document().id(), words).stream()
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
