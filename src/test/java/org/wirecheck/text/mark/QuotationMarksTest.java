package org.wirecheck.text.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.model.Field;
import org.wirecheck.model.Span;

class QuotationMarksTest {

    /** The contents, an unclosed one with a trailing "~". */
    private static List<String> quoted(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                paragraphs.add(Span.of(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return QuotationMarks.read(Field.TEXT, text, paragraphs).marked().stream()
                .map(m -> m.content().in(text) + (m.closed() ? "" : "~"))
                .toList();
    }

    @Test
    void readsCurlyStraightAndAngledMarks() {
        assertThat(quoted("“One,” she said. \"Two,\" he said. «Three», they said. „Four“ it was."))
                .containsExactly("One,", "Two,", "Three", "Four");
    }

    @Test
    void readsMixedPairs() {
        assertThat(quoted("“One\" and \"two” and “three“ it was.")).containsExactly("One", "two", "three");
    }

    @Test
    void readsStraightMarksWithMisplacedBlanks() {
        assertThat(quoted("\"It has been a long time, \"Lund said. \" We know it. \""))
                .containsExactly("It has been a long time,", "We know it.");
    }

    @Test
    void readsSingleMarksAmongApostrophes() {
        assertThat(quoted("The players' union said it's 'a disgrace' and that the '70s are over, rock 'n' roll too."))
                .containsExactly("a disgrace");
    }

    @Test
    void readsAPossessiveInsideSingleMarks() {
        assertThat(quoted("He called it ‘the workers’ own bank’ on Monday.")).containsExactly("the workers’ own bank");
    }

    @Test
    void readsNestedMarks() {
        assertThat(quoted("“He told me ‘go home’ twice,” Lund said."))
                .containsExactly("He told me ‘go home’ twice,", "go home");
    }

    @Test
    void opensEachParagraphOfALongQuotation() {
        assertThat(quoted("“First we waited.\n“Then we left,” Lund said. “It was late.”"))
                .containsExactly("First we waited.~", "Then we left,", "It was late.");
    }

    @Test
    void endsAnUnclosedQuotationAtItsParagraph() {
        assertThat(quoted("Lund said: “We waited.\nThe bus came at noon and “nobody” paid."))
                .containsExactly("We waited.~", "nobody");
    }

    @Test
    void takesFeetAndInchesForNone() {
        assertThat(quoted("He is 6'3\" tall and \"very quick\" on a 12\" board."))
                .containsExactly("very quick");
    }

    @Test
    void readsDoubledSingleMarks() {
        assertThat(quoted("``We won,'' Lund said.")).containsExactly("We won,");
    }
}
