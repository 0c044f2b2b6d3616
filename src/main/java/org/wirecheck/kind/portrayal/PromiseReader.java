package org.wirecheck.kind.portrayal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Span;
import org.wirecheck.model.Token;
import org.wirecheck.model.VerbGroup;

/** Reads promises with a time limit in an outlet's own words: "vowed to reopen the bridge within a month". */
final class PromiseReader {

    private static final Set<String> VERBS = Set.of("pledge", "promise", "vow", "swear", "undertake", "guarantee");
    private static final Pattern LIMIT = Pattern.compile(
            "\\b(?:within|inside|in|by|before|on)\\s+(?:(?:the|his|her|their|its|under|just)\\s+){0,2}"
                    + "((?:first|second|last|end of (?:the|this|next)|a|an|one|two|three|four|five|six|seven|eight|nine|ten"
                    + "|twelve|\\d{1,3})\\s+(?:hundred\\s+)?(?:hours?|days?|weeks?|months?|years?|quarter|summer|winter|spring)"
                    + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|day one)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> LEVELLED = Map.of(
            "24 hours",
            "1 day",
            "48 hours",
            "2 days",
            "7 days",
            "1 week",
            "12 months",
            "1 year",
            "day one",
            "first day");
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    List<Promise> read(Reading reading) {
        List<Promise> found = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            for (Clause clause : sentence.layer().isOutletVoice() ? sentence.clauses() : List.<Clause>of()) {
                Token verb = clause.verb().negated() ? null : verb(sentence, clause.verb());
                Promise promise = verb == null ? null : read(reading, sentence, clause, verb);
                if (promise != null) {
                    found.add(promise);
                }
            }
        }
        return found;
    }

    /** The word that promises in a group like "had pledged confidently to bring", or null. */
    private static @Nullable Token verb(Sentence sentence, VerbGroup group) {
        for (int i = group.first(); i <= group.head(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.is("VERB") && VERBS.contains(token.lemma())) {
                return token;
            }
        }
        return null;
    }

    private static @Nullable Promise read(Reading reading, Sentence sentence, Clause clause, Token verb) {
        String content = reading.document().article().content(sentence.span().field());
        Matcher matcher =
                LIMIT.matcher(content).region(verb.span().end(), sentence.span().end());
        Entity holder = matcher.find() ? holder(reading, sentence, clause, verb) : null;
        if (holder == null) {
            return null;
        }
        Set<String> goal = new LinkedHashSet<>();
        for (Token token : sentence.tokens()) {
            boolean after =
                    token.span().start() > verb.span().end() && token.span().end() <= matcher.start();
            if (after && (token.is("NOUN") || token.is("VERB"))) {
                goal.add(token.lemma());
            }
        }
        Span span = new Span(sentence.span().field(), verb.span().start(), matcher.end());
        return new Promise(reading, sentence, holder.id(), holder.name(), level(matcher.group(1)), goal, span);
    }

    /** The person the verb's subject names, else the first the sentence names before it. */
    private static @Nullable Entity holder(Reading reading, Sentence sentence, Clause clause, Token verb) {
        String article = reading.document().id();
        Entity subject = clause.subject() == null
                ? null
                : reading.cast()
                        .at(
                                article,
                                sentence.tokens().get(clause.subject().head()).span());
        if (subject != null && subject.type() == Entity.Type.PERSON) {
            return subject;
        }
        for (EntityMention mention : reading.cast().within(article, sentence.span())) {
            Entity entity = reading.cast().entities().get(mention.entity());
            boolean person = entity != null && entity.type() == Entity.Type.PERSON;
            if (person && mention.span().end() <= verb.span().start()) {
                return entity;
            }
        }
        return null;
    }

    private static String level(String limit) {
        String level = limit.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int blank = level.indexOf(' ');
        String first = blank < 0 ? level : level.substring(0, blank);
        int number = first.equals("a") || first.equals("an") ? 1 : NUMBERS.indexOf(first);
        String figure = number < 0 || blank < 0 ? level : number + level.substring(blank);
        return LEVELLED.getOrDefault(figure, figure);
    }
}
