package org.wirecheck.kind.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.lexicon.WordList;
import org.wirecheck.model.Entity;
import org.wirecheck.model.EntityMention;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** Names of people with a party right before or behind → whose party it is. A party binds to the next name of its own phrase. */
final class PartyReader {

    /** How many words of a title may stand between a party and the name: "Democratic Senate Majority Leader Jane Roe". */
    private static final int TITLE = 5;

    private static final Set<String> LEFT = Set.of("former", "ex", "onetime", "one-time", "then", "anti");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final WordList parties;

    PartyReader(Lexicon lexicon) {
        this.parties = lexicon.list("parties");
    }

    List<Mention> read(Reading reading) {
        List<Mention> found = new ArrayList<>();
        List<Sentence> sentences = reading.document().sentences();
        for (EntityMention name : reading.cast().in(reading.document().id())) {
            Entity entity = reading.cast().entities().get(name.entity());
            boolean person = entity != null && entity.type() == Entity.Type.PERSON;
            if (person && name.form() == EntityMention.Form.NAME) {
                for (int s = 0; s < sentences.size(); s++) {
                    Sentence sentence = sentences.get(s);
                    if (sentence.layer() != Layer.BOILERPLATE && sentence.span().covers(name.span())) {
                        add(sentence, s, name, found);
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Mention::span));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : found) {
            if (apart.isEmpty() || !apart.get(apart.size() - 1).span().overlaps(mention.span())) {
                apart.add(mention);
            }
        }
        return apart;
    }

    private void add(Sentence sentence, int number, EntityMention name, List<Mention> found) {
        List<Token> tokens = sentence.tokens();
        List<String> words = tokens.stream().map(Token::text).toList();
        int first = sentence.tokenAt(name.span());
        int last = first;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).span().start() < name.span().end()) {
            last++;
        }
        Found<WordEntry> party = first < 0 ? null : before(tokens, words, first);
        party = first < 0 || party != null ? party : behind(words, last + 1);
        if (party != null) {
            int from = party.from();
            boolean left = from > 0 && LEFT.contains(words.get(from - 1).toLowerCase(java.util.Locale.ROOT));
            if (!left) {
                found.add(mention(sentence, number, party, name));
            }
        }
    }

    private static Mention mention(Sentence sentence, int number, Found<WordEntry> party, EntityMention name) {
        var span = sentence.spanOf(party.from(), party.to() - 1);
        Word governor = new Word("party", span);
        Hook hook = new Hook(governor, null, name.span(), List.of(), List.of());
        return new Mention("party", span, new PartyValue(party.entry().id()), "", number, hook);
    }

    /** "Republican" of "Republican state Sen. Jane Roe": not of a crowd of them ("Republicans Roe and Doe"). */
    private @Nullable Found<WordEntry> before(List<Token> tokens, List<String> words, int name) {
        for (int i = name - 1; i >= 0 && name - i <= TITLE; i--) {
            Token token = tokens.get(i);
            Optional<Found<WordEntry>> party = party(words, i);
            if (party.isPresent() && party.get().to() <= name && words.get(i).length() > 1) {
                return words.get(party.get().to() - 1).endsWith("s") ? null : party.get();
            }
            if (!token.isNominal() && !token.is("ADJ")) {
                return null;
            }
        }
        return null;
    }

    /** "(R-Ohio)", ", D-Calif.", ", a Democrat". */
    private @Nullable Found<WordEntry> behind(List<String> words, int at) {
        if (at + 1 >= words.size()
                || !words.get(at).equals("(") && !words.get(at).equals(",")) {
            return null;
        }
        String word = words.get(at + 1);
        boolean letter = word.matches("[RD]") || word.matches("[RD]-\\p{Lu}.*");
        if (letter) {
            return parties.entry(word.substring(0, 1))
                    .map(entry -> new Found<>(entry, at + 1, at + 2))
                    .orElse(null);
        }
        boolean apposed = words.get(at).equals(",") && ARTICLES.contains(word) && at + 2 < words.size();
        return apposed
                ? party(words, at + 2)
                        .filter(f -> f.to() < words.size() && words.get(f.to()).matches("[,.;]|from|who"))
                        .orElse(null)
                : null;
    }

    private Optional<Found<WordEntry>> party(List<String> words, int at) {
        return Character.isUpperCase(words.get(at).codePointAt(0)) ? parties.match(words, at) : Optional.empty();
    }
}
