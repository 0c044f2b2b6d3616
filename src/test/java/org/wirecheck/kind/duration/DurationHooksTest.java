package org.wirecheck.kind.duration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Word;
import org.wirecheck.syntax.Syntax;
import org.wirecheck.text.Reader;

class DurationHooksTest {

    private static final Reader READER = new Reader(Lexicon.standard());
    private static final Syntax SYNTAX = new Syntax(Lexicon.standard());

    @ParameterizedTest
    @CsvSource({
        "The ministers left after a tense three-hour meeting in Veld., meeting",
        "The envoy spoke after three hours of talks in Veld., talk",
        "The meeting lasted more than an hour., meeting",
        "The judge gave the driver an 18-month sentence., sentence"
    })
    void findsWhatTookTheTime(String sentence, String governor) {
        Document document = SYNTAX.parse(READER.read(Article.of("a", "Harbour Post", sentence)));
        List<Mention> mentions = new DurationKind().read(new Reading(document, Cast.empty(), List.of(), Anchor.NONE));
        assertThat(mentions).singleElement().satisfies(mention -> {
            Word found = mention.hook().governor();
            assertThat(found == null ? "" : found.lemma()).isEqualTo(governor);
        });
    }
}
