package org.wirecheck.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    private final Lemmas lemmas = Lexicon.standard().lemmas();

    @ParameterizedTest
    @CsvSource({
        "went,go",
        "said,say",
        "hoping,hope",
        "hopping,hop",
        "killed,kill",
        "injured,injure",
        "dying,die",
        "planned,plan",
        "meeting,meet",
        "shot,shoot",
        "tried,try",
        "passes,pass",
        "goes,go",
        "wounded,wound",
        "found,find",
        "singing,sing",
        "wasted,waste",
        "agreed,agree",
        "according,accord",
        "tweeted,tweet",
        "discussed,discuss",
        "released,release",
        "convened,convene",
        "resumed,resume",
        "Denies,deny"
    })
    void findsTheBaseOfVerbs(String word, String lemma) {
        assertThat(lemmas.lemma(word, "VERB")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "men,man",
        "talks,talk",
        "cities,city",
        "houses,house",
        "buses,bus",
        "wives,wife",
        "police,police",
        "news,news",
        "boss,boss",
        "crises,crisis",
        "officers,officer",
        "Churches,church",
        "selfies,selfie",
        "deaths,death",
        "analysis,analysis",
        "taxes,tax",
        "headquarters,headquarters",
        "heroes,hero",
        "campus,campus"
    })
    void findsTheSingularOfNouns(String word, String lemma) {
        assertThat(lemmas.lemma(word, "NOUN")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "bigger,ADJ,big",
        "earliest,ADJ,early",
        "best,ADJ,good",
        "larger,ADJ,large",
        "former,ADJ,former",
        "was,AUX,be",
        "n't,PART,not",
        "them,PRON,they",
        "sooner,ADV,soon",
        "Boston,PROPN,Boston",
        "’s,AUX,be"
    })
    void findsTheRest(String word, String tag, String lemma) {
        assertThat(lemmas.lemma(word, tag)).isEqualTo(lemma);
    }
}
