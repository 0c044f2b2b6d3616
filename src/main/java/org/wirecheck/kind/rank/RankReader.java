package org.wirecheck.kind.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;
import org.wirecheck.model.Word;

/** An article → its ranks with their scope cards; what names no scope is left to those who read plain numbers. */
final class RankReader {

    private final Ordinals ordinals = new Ordinals(Lexicon.standard());

    List<Mention> read(Reading reading) {
        List<Mention> found = new ArrayList<>();
        Scopes scopes = new Scopes(reading);
        Subjects subjects = new Subjects(reading);
        List<Sentence> sentences = reading.document().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.layer() == Layer.BOILERPLATE) {
                continue;
            }
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Trigger trigger = Trigger.at(sentence, i, ordinals);
                Ranked ranked = trigger == null ? null : ranked(sentence, trigger, scopes, subjects);
                if (ranked != null) {
                    found.add(ranked.mention(sentence, s));
                    i = ranked.end();
                }
            }
        }
        return found;
    }

    /** A rank read, with the tokens it spans. */
    private record Ranked(Trigger trigger, @Nullable Word noun, RankValue value, String bound, int end) {

        Mention mention(Sentence sentence, int number) {
            Clause clause = sentence.clauseAt(trigger.first());
            Word predicate = clause == null
                    ? null
                    : new Word(
                            clause.verb().lemma(),
                            sentence.tokens().get(clause.verb().head()).span());
            Hook hook = new Hook(
                    noun, predicate, null, List.of(), List.of(trigger.sort().trait()));
            return new Mention("rank", sentence.spanOf(trigger.first(), end), value, bound, number, hook);
        }
    }

    private static @Nullable Ranked ranked(Sentence sentence, Trigger trigger, Scopes scopes, Subjects subjects) {
        int head = head(sentence, trigger.last() + 1);
        Scope scope = scopes.after(sentence, Math.max(head, trigger.last()) + 1);
        boolean time = head == trigger.last() + 1 && lemma(sentence, head).equals("time");
        if (time && trigger.sort() == Sort.FIRST) {
            return occasion(sentence, trigger, head, scope, subjects);
        }
        String owner = subjects.owner(sentence, trigger.first());
        TreeSet<String> domain = new TreeSet<>();
        if (!owner.isEmpty()) {
            domain.add("of " + owner);
        }
        if (!scope.domain().isEmpty()) {
            domain.addAll(List.of(scope.domain().split("; ")));
        }
        boolean scoped = trigger.sort() == Sort.FIRST
                ? !scope.since().isEmpty() || scope.deed()
                : trigger.sort() == Sort.STREAK || !scope.since().isEmpty() || !domain.isEmpty();
        String what = head < 0 ? subjects.noun(sentence, trigger.first()) : words(sentence, trigger.last() + 1, head);
        if (!scoped || what.isEmpty()) {
            return null;
        }
        String subject = trigger.sort() == Sort.STREAK
                ? subjects.doer(sentence, trigger.first())
                : subjects.described(sentence, trigger.first());
        RankValue value = new RankValue(
                trigger.order(), trigger.measure(), what, subject, String.join("; ", domain), scope.since());
        int end = Math.max(Math.max(head, trigger.last()), scope.end());
        return new Ranked(trigger, head < 0 ? null : word(sentence, head), value, scope.bound(), end);
    }

    /** "set foot in Dover for the first time since 2019": what is ranked is what is done. */
    private static @Nullable Ranked occasion(
            Sentence sentence, Trigger trigger, int head, Scope scope, Subjects subjects) {
        Occasion occasion = subjects.occasion(sentence, trigger.first(), scope.end());
        if (occasion == null || scope.since().isEmpty() && trigger.order() == 1) {
            return null;
        }
        RankValue value = new RankValue(
                trigger.order(), trigger.measure(), occasion.deed(), occasion.doer(), occasion.where(), scope.since());
        return new Ranked(trigger, null, value, scope.bound(), Math.max(head, scope.end()));
    }

    /** The noun the words from {@code first} on lead to, or -1: "public [remarks]", "military [base]". */
    private static int head(Sentence sentence, int first) {
        int head = -1;
        for (int i = first; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean owns =
                    i + 1 < sentence.tokens().size() && lemma(sentence, i + 1).endsWith("'s");
            if (owns || !token.isNominal() && !token.is("ADJ") && !isHiddenNoun(sentence, i, first)) {
                break;
            }
            head = token.is("ADJ") ? head : i;
        }
        return head;
    }

    /** "his first public remarks since May": a noun in -s the tagger took for a verb. */
    private static boolean isHiddenNoun(Sentence sentence, int i, int first) {
        Token token = sentence.tokens().get(i);
        boolean last = i + 1 == sentence.tokens().size();
        Token next = sentence.tokens().get(last ? i : i + 1);
        boolean ends = last || next.is("ADP") || next.is("SCONJ") || next.is("PUNCT");
        return token.is("VERB") && token.text().endsWith("s") && ends && i - first < 3;
    }

    private static String words(Sentence sentence, int first, int head) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= head; i++) {
            words.add(Scopes.plain(lemma(sentence, i)));
        }
        return String.join(" ", words);
    }

    private static Word word(Sentence sentence, int i) {
        return new Word(lemma(sentence, i), sentence.tokens().get(i).span());
    }

    private static String lemma(Sentence sentence, int i) {
        return i < 0 || i >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(i).lemma().toLowerCase(Locale.ROOT);
    }
}
