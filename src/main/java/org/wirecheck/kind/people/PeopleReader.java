package org.wirecheck.kind.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;

/** Lists of names in a document → sets; a sentence that begins "Additionally" adds to the list before it. */
final class PeopleReader {

    private static final String PLACE = "place:";
    private static final Set<String> PARTNERLY = Set.of("with", "by", "between", "against", "among");
    private static final Set<String> ADDITIVE = Set.of("additionally", "also", "besides", "furthermore", "moreover");
    private static final List<String> SORTS = List.of("person:", "organisation:", PLACE);
    private static final Set<String> JOINING = Set.of("participate", "join", "attend", "take", "be", "include");

    private final Lexicon lexicon;

    PeopleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention> read(Reading reading) {
        Document document = reading.document();
        TreeMap<Span, EntityMention> named = new TreeMap<>();
        for (EntityMention mention : reading.cast().in(document.id())) {
            Entity entity = reading.cast().entities().get(mention.entity());
            boolean takesPart =
                    entity != null && entity.type() != Entity.Type.OTHER && entity.type() != Entity.Type.GROUP;
            if (takesPart && mention.form() == Form.NAME) {
                named.put(mention.span(), mention);
            }
        }
        List<Mention> found = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (sentences.get(s).layer() != Layer.BOILERPLATE
                    && !sentences.get(s).tokens().isEmpty()) {
                sentence(sentences.get(s), s, named, found);
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private void sentence(Sentence sentence, int number, TreeMap<Span, EntityMention> named, List<Mention> found) {
        Span span = sentence.span();
        Map<Span, EntityMention> here = named.subMap(
                new Span(span.field(), span.start(), span.start()), new Span(span.field(), span.end(), span.end()));
        for (String sort : SORTS) {
            List<EntityMention> names = here.values().stream()
                    .filter(m -> m.entity().startsWith(sort) && !modifies(sentence, m))
                    .toList();
            for (int i = 0; i < names.size(); i++) {
                NameList list = NameList.from(lexicon, sentence, names, i);
                if (list.size() > 1) {
                    boolean where = sort.equals(PLACE) && isWhere(sentence, list.span());
                    if (!where) {
                        add(sentence, number, list, found);
                    }
                    i += list.size() - 1;
                }
            }
        }
    }

    // "served in Norway and Denmark": places, and nobody who takes part, as "with Norway and Denmark"
    private static boolean isWhere(Sentence sentence, Span list) {
        int before = sentence.tokenAt(list) - 1;
        return before >= 0
                && sentence.tokens().get(before).is("ADP")
                && !PARTNERLY.contains(sentence.tokens().get(before).lemma());
    }

    // "Roe's opponent", "a Roe critic"
    private static boolean modifies(Sentence sentence, EntityMention mention) {
        List<Token> tokens = sentence.tokens();
        int at = Math.max(0, sentence.tokenAt(mention.span()));
        while (at < tokens.size()
                && tokens.get(at).span().start() < mention.span().end()) {
            at++;
        }
        boolean glued =
                tokens.get(Math.max(0, at - 1)).span().end() > mention.span().end();
        return glued
                || at < tokens.size()
                        && (tokens.get(at).text().startsWith("'")
                                || tokens.get(at).is("NOUN"));
    }

    private static void add(Sentence sentence, int number, NameList list, List<Mention> found) {
        Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean next = before != null && before.sentence() == number - 1;
        if (before != null && next && isAdded(sentence, list) && before.value() instanceof PeopleValue known) {
            List<String> all = new ArrayList<>(known.members());
            all.addAll(list.members());
            PeopleValue joined = new PeopleValue(all, known.open());
            found.set(
                    found.size() - 1,
                    new Mention("people", before.span(), joined, before.bound(), before.sentence(), before.hook()));
            return;
        }
        PeopleValue value = new PeopleValue(list.members(), list.isOpen());
        boolean free =
                found.stream().noneMatch(m -> m.sentence() == number && m.span().overlaps(list.span()));
        if (value.members().size() > 1 && free) {
            found.add(new Mention("people", list.span(), value, list.isOpen() ? "including" : "", number, list.hook()));
        }
    }

    // "Additionally, Roe and Doe participated."
    private static boolean isAdded(Sentence sentence, NameList list) {
        List<Token> tokens = sentence.tokens();
        boolean adds = ADDITIVE.contains(tokens.get(0).text().toLowerCase(Locale.ROOT));
        int behind = list.last() + 1;
        return adds
                && behind < tokens.size()
                && JOINING.contains(tokens.get(behind).lemma());
    }
}
