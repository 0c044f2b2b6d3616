package org.wirecheck.kind.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Clause;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.EntityMention.Form;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** Towns, states and countries that follow on one another in a sentence → lists of them. */
final class PlaceListReader {

    private static final String CLASS = "place:";
    private static final Set<String> PARTNERLY = Set.of("with", "by", "between", "against", "among");

    private final PlaceRelations relations;

    PlaceListReader(PlaceRelations relations) {
        this.relations = relations;
    }

    List<Mention> read(Reading reading) {
        List<Mention> found = new ArrayList<>();
        List<Sentence> sentences = reading.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.layer() != Layer.BOILERPLATE && !sentence.tokens().isEmpty()) {
                List<EntityMention> names = reading
                        .cast()
                        .within(reading.document().id(), sentence.span())
                        .stream()
                        .filter(m -> m.form() == Form.NAME)
                        .toList();
                read(sentence, s, names, found);
            }
        }
        return found;
    }

    private void read(Sentence sentence, int number, List<EntityMention> names, List<Mention> found) {
        int from = 0;
        while (from < names.size()) {
            int to = from;
            List<String> ids = new ArrayList<>();
            if (isLand(names.get(from))) {
                ids.add(id(names.get(from)));
                while (to + 1 < names.size() && isLand(names.get(to + 1)) && isNext(sentence, names, to)) {
                    to++;
                    // "Springfield, Illinois" is one place.
                    if (!isInside(ids.get(ids.size() - 1), id(names.get(to)))) {
                        ids.add(id(names.get(to)));
                    }
                }
            }
            boolean joined = isJoined(sentence, names.get(from), names.get(to));
            PlaceList list = new PlaceList(ids);
            if (joined && list.members().size() > 1 && isWhere(sentence, names.get(from))) {
                var span = names.get(from).span().and(names.get(to).span());
                found.add(new Mention("places", span, list, "", number, hook(sentence, names.get(from))));
            }
            from = to + 1;
        }
    }

    private boolean isLand(EntityMention name) {
        return name.entity().startsWith(CLASS) && relations.isLand(new PlaceValue(id(name), false));
    }

    private static String id(EntityMention name) {
        return name.entity().substring(CLASS.length());
    }

    private boolean isInside(String inner, String outer) {
        return relations.compare(new PlaceValue(inner, false), new PlaceValue(outer, false)) == Relation.REFINES;
    }

    // "France, Spain and Italy agreed" tells who, and no place.
    private static boolean isWhere(Sentence sentence, EntityMention first) {
        int before = sentence.tokenAt(first.span()) - 1;
        return before >= 0
                && sentence.tokens().get(before).is("ADP")
                && !PARTNERLY.contains(sentence.tokens().get(before).lemma());
    }

    /** True if only commas and a conjunction part this name from the next. */
    private static boolean isNext(Sentence sentence, List<EntityMention> names, int index) {
        int end = endOf(sentence, names.get(index));
        int next = sentence.tokenAt(names.get(index + 1).span());
        boolean near = end >= 0 && next > end + 1 && next <= end + 3;
        for (int i = end + 1; near && i < next; i++) {
            Token token = sentence.tokens().get(i);
            near = token.text().equals(",") || token.is("CCONJ");
        }
        return near;
    }

    /** True if a conjunction stands among the names. */
    private static boolean isJoined(Sentence sentence, EntityMention first, EntityMention last) {
        int from = sentence.tokenAt(first.span());
        int to = sentence.tokenAt(last.span());
        return from >= 0
                && sentence.tokens().subList(from, Math.max(from, to)).stream().anyMatch(t -> t.is("CCONJ"));
    }

    private static int endOf(Sentence sentence, EntityMention name) {
        int at = sentence.tokenAt(name.span());
        List<Token> tokens = sentence.tokens();
        while (at >= 0
                && at + 1 < tokens.size()
                && tokens.get(at + 1).span().start() < name.span().end()) {
            at++;
        }
        return at;
    }

    private static Hook hook(Sentence sentence, EntityMention first) {
        int at = Math.max(0, sentence.tokenAt(first.span()));
        List<Token> tokens = sentence.tokens();
        Clause clause = sentence.clauseAt(at);
        Word predicate = clause == null
                ? null
                : new Word(
                        clause.verb().lemma(), tokens.get(clause.verb().head()).span());
        int governor = at - 2;
        @Nullable
        Word noun = governor >= 0
                        && tokens.get(at - 1).is("ADP")
                        && tokens.get(governor).is("NOUN")
                ? new Word(tokens.get(governor).lemma(), tokens.get(governor).span())
                : null;
        return new Hook(noun, predicate, null, List.of(), List.of());
    }
}
