package org.wirecheck.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirecheck.syntax.Tagged.clauses;
import static org.wirecheck.syntax.Tagged.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Clause;
import org.wirecheck.model.Link;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Tense;

class SyntaxTest {

    @Test
    void readsSubjectVerbAndObject() {
        assertThat(clauses("Roe/PROPN sued/VERB the/DET city/NOUN ./PUNCT")).containsExactly("Roe|sue|the city");
    }

    @Test
    void sharesTheSubjectOverCoordinatedVerbsAndLooksPastApposition() {
        assertThat(clauses(
                        "Jane/PROPN Roe/PROPN ,/PUNCT 43/NUM ,/PUNCT of/ADP Dover/PROPN ,/PUNCT was/AUX arrested/VERB"
                                + " and/CCONJ charged/VERB with/ADP fraud/NOUN ./PUNCT"))
                .containsExactly("Jane Roe|arrest passive|-", "Jane Roe|charge passive|-");
    }

    @Test
    void givesTheRelativeClauseItsAntecedentAndTheMainVerbItsOwn() {
        assertThat(clauses("The/DET man/NOUN who/PRON was/AUX shot/NOUN died/VERB at/ADP the/DET hospital/NOUN ,/PUNCT"
                        + " police/NOUN said/VERB ./PUNCT"))
                .containsExactly("The man|shoot passive|-", "The man|die|-", "police|say|-");
    }

    @Test
    void tellsAParticipleFromAPastTense() {
        assertThat(clauses("The/DET man/NOUN killed/VERB in/ADP the/DET crash/NOUN was/AUX named/VERB ./PUNCT"))
                .containsExactly("The man|kill passive|-", "The man|name passive|-");
        assertThat(clauses(
                        "The/DET storm/NOUN killed/VERB three/NUM people/NOUN and/CCONJ injured/VERB five/NUM ./PUNCT"))
                .containsExactly("The storm|kill|three people", "The storm|injure|five");
    }

    @Test
    void joinsSemiModalsToTheirVerb() {
        assertThat(clauses("Talks/NOUN failed/VERB to/PART secure/VERB an/DET agreement/NOUN ./PUNCT"))
                .containsExactly("Talks|(fail) secure|an agreement");
        assertThat(clauses("The/DET firm/NOUN is/AUX expected/VERB to/PART cut/VERB jobs/NOUN ./PUNCT"))
                .containsExactly("The firm|(expect) cut|jobs");
        assertThat(clauses("He/PRON refrained/VERB from/ADP answering/DET questions/NOUN ./PUNCT"))
                .containsExactly("He|(refrain) answer|questions");
    }

    @Test
    void seesNegationInAuxiliariesAndInNoPhrases() {
        assertThat(clauses("Neither/DET leader/NOUN took/VERB questions/NOUN ./PUNCT"))
                .containsExactly("Neither leader|not take|questions");
        assertThat(clauses("They/PRON took/VERB no/DET questions/NOUN ./PUNCT"))
                .containsExactly("They|not take|no questions");
        assertThat(clauses("There/PRON was/AUX no/DET deal/NOUN ./PUNCT")).containsExactly("no deal|not be|-");
        assertThat(clauses("The/DET war/NOUN never/ADV would/AUX have/AUX happened/VERB ./PUNCT"))
                .containsExactly("The war|not (would) happen|-");
        assertThat(clauses("No/DET fewer/ADJ than/ADP 12/NUM people/NOUN were/AUX hurt/VERB ./PUNCT"))
                .containsExactly("No fewer than 12 people|hurt passive|-");
    }

    @Test
    void readsReducedHeadlines() {
        assertThat(clauses("2/NUM dead/ADJ ,/PUNCT 3/NUM wounded/VERB in/ADP shooting/NOUN"))
                .containsExactly("2|dead|-", "3|wound passive|-");
        assertThat(clauses("Former/ADJ Mayor/PROPN Sues/PROPN City/PROPN Council/PROPN Over/ADP Firing/PROPN"))
                .containsExactly("Former Mayor|sue|City Council");
    }

    @Test
    void findsTheSpeakerAfterTheVerb() {
        assertThat(clauses(
                        "\"/PUNCT We/PRON won/VERB ,/PUNCT \"/PUNCT said/VERB Ann/PROPN Doe/PROPN ,/PUNCT a/DET lawyer/NOUN"
                                + " ./PUNCT"))
                .containsExactly("We|win|-", "Ann Doe|say|-");
    }

    @Test
    void saysWhatIsAskedSupposedAndReported() {
        Sentence asked = read("Did/AUX the/DET mayor/NOUN resign/VERB ?/PUNCT");
        assertThat(asked.clauses()).extracting(Clause::link).containsExactly(Link.QUESTION);
        Sentence supposed =
                read("If/SCONJ the/DET court/NOUN agrees/VERB ,/PUNCT Roe/PROPN will/AUX appeal/VERB ./PUNCT");
        assertThat(supposed.clauses()).extracting(Clause::link).containsExactly(Link.CONDITION, Link.MAIN);
        Sentence told = read("Police/NOUN said/VERB the/DET man/NOUN died/VERB ./PUNCT");
        assertThat(told.clauses().get(1).link()).isEqualTo(Link.REPORTED);
        assertThat(told.clauses().get(1).matrix()).isZero();
    }

    @Test
    void tellsWhetherTheEventLiesBackOrAhead() {
        assertThat(tenses("He/PRON had/AUX planned/VERB to/PART meet/VERB her/PRON on/ADP Monday/PROPN ./PUNCT"))
                .containsExactly(Tense.FUTURE);
        assertThat(tenses("They/PRON met/VERB on/ADP Friday/PROPN ./PUNCT")).containsExactly(Tense.PAST);
        assertThat(tenses("Leaders/NOUN to/PART meet/VERB Friday/PROPN")).containsExactly(Tense.FUTURE);
    }

    @Test
    void listsByAgentsAndTimesAsComplements() {
        Sentence sentence = read("Roe/PROPN was/AUX charged/VERB by/ADP prosecutors/NOUN on/ADP Friday/PROPN ./PUNCT");
        assertThat(sentence.clauses().get(0).complements())
                .extracting(p -> p.preposition() + " " + Tagged.words(sentence, p))
                .containsExactly("by prosecutors", "on Friday");
    }

    @Test
    void takesAHedgeIntoThePhraseItHedges() {
        assertThat(clauses("At/ADP least/ADJ three/NUM people/NOUN died/VERB ./PUNCT"))
                .containsExactly("At least three people|die|-");
        assertThat(clauses("Up/ADV to/ADP 30/NUM people/NOUN were/AUX hurt/VERB ./PUNCT"))
                .containsExactly("Up to 30 people|hurt passive|-");
        assertThat(clauses("The/DET crash/NOUN killed/VERB about/ADV 12/NUM people/NOUN ./PUNCT"))
                .containsExactly("The crash|kill|about 12 people");
        assertThat(clauses("No/DET one/PRON was/AUX hurt/VERB ./PUNCT")).containsExactly("No one|not hurt passive|-");
    }

    @Test
    void survivesTagsThatMakeNoSense() {
        String[] tags = {"NOUN", "VERB", "AUX", "PUNCT", "ADP", "PRON", "PART", "SCONJ", "CCONJ", "NUM", "X", "ADJ"};
        String[] words = {"to", "not", "'s", ",", "who", "and", "was", "failed", "Friday", "no", "by", "dead"};
        for (int seed = 0; seed < 2_000; seed++) {
            java.util.Random random = new java.util.Random(seed);
            StringBuilder tagged = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(14); i++) {
                tagged.append(tagged.isEmpty() ? "" : " ")
                        .append(words[random.nextInt(words.length)])
                        .append('/')
                        .append(tags[random.nextInt(tags.length)]);
            }
            Sentence sentence = read(tagged.toString());
            List<Clause> clauses = sentence.clauses();
            assertThat(clauses).as("%s", tagged).allSatisfy(c -> {
                assertThat(c.first()).isBetween(0, c.verb().first());
                assertThat(c.last())
                        .isBetween(c.verb().last(), sentence.tokens().size() - 1);
                assertThat(c.matrix()).isLessThan(clauses.size());
            });
        }
    }

    private static List<Tense> tenses(String tagged) {
        return read(tagged).clauses().stream().map(c -> c.verb().tense()).toList();
    }
}
