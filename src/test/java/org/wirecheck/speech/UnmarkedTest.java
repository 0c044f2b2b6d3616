package org.wirecheck.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.Linker;
import org.wirecheck.model.Article;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Role;
import org.wirecheck.text.Reader;

class UnmarkedTest {

    private static final String TRANSCRIPT =
            """
            Remarks by Mayor Mara Quill in Lorne

            QUILL: Thank you all. We will build a wall.

            (Applause.)

            It will stand by May.

            Q: Who pays for it?

            A: The ministry does.
            """;
    private static final String POST =
            """
            The mayor of Lorne spoke on Monday.

            BREAKING The harbour stays open tonight.
            — Karl Oster (@karloster) March 4, 2030

            The council meets next week, as it has done for years.
            """;

    @Test
    void readsTheLinesOfAReferenceTranscript() {
        assertThat(said(Role.REFERENCE, TRANSCRIPT))
                .containsExactly(
                        "QUILL: Thank you all. We will build a wall.",
                        "QUILL: It will stand by May.",
                        "null: Who pays for it?",
                        "Mara Quill: The ministry does.");
    }

    @Test
    void leavesLabelsInAPublishedArticleAlone() {
        assertThat(said(Role.PUBLISHED, TRANSCRIPT)).isEmpty();
    }

    @Test
    void letsAPostSpeakForItsAuthor() {
        assertThat(said(Role.PUBLISHED, POST)).containsExactly("Karl Oster: BREAKING The harbour stays open tonight.");
    }

    @Test
    void leavesAPostThatQuotesSomebodyToItsOwnMarks() {
        String quoting = POST.replace("The harbour stays open tonight.", "“The harbour stays open,” said Mara Quill.");
        assertThat(said(Role.PUBLISHED, quoting)).containsExactly("Mara Quill: The harbour stays open,");
    }

    private static List<String> said(Role role, String text) {
        Article article = new Article("a", "Gazette", null, "Mara Quill answers the harbour", null, null, role, text);
        Document document = new Reader(Lexicon.standard()).read(article);
        Cast cast = new Linker(Lexicon.standard()).link(List.of(document));
        return new Speakers(Lexicon.standard())
                .attribute(document, cast).stream()
                        .filter(Quotation::direct)
                        .map(q -> q.speakerName() + ": " + article.words(q.content()))
                        .toList();
    }
}
