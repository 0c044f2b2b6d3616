package org.wirecheck.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Article;
import org.wirecheck.model.Document;
import org.wirecheck.model.Field;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;
import org.wirecheck.time.expression.Timex;
import org.wirecheck.time.grammar.Feasts;
import org.wirecheck.time.grammar.Recogniser;
import org.wirecheck.time.grammar.Sightings;

/** Finds the time expressions of an article, none of them placed on the calendar yet; may be called from several threads. */
public final class TimeReader {

    /**
     * An article skimmed for times: its words and what may be a time at each of them, worked out once however many readers
     * ask. Safe for several threads.
     *
     * @param headline null if the article has none
     */
    public record Skim(@Nullable Sightings headline, Sightings text) {

        public static Skim of(Article article) {
            String headline = article.headline();
            return new Skim(headline == null ? null : Sightings.of(headline), Sightings.of(article.text()));
        }
    }

    private final Recogniser recogniser;

    /** A reader that knows no holidays. */
    public TimeReader() {
        this(Map.of());
    }

    /**
     * A reader that knows holidays by lower-case name; the rule is month and day ("12-25"), or for a movable feast the name
     * Natty knows it by ("labor day").
     */
    public TimeReader(Map<String, String> holidays) {
        this.recogniser = new Recogniser(new Feasts(holidays));
    }

    /** The expressions of headline and text, each in order, boilerplate included: a date line often is some. */
    public List<Timex> read(Article article) {
        return read(Skim.of(article));
    }

    /** The same of an article that was skimmed before. */
    public List<Timex> read(Skim article) {
        return read(article, null, null);
    }

    /** The same, sure of what is a verb: "listening to music on Monday" looks back, "flying to meet her on Monday" ahead. */
    public List<Timex> read(Document document) {
        return read(document, Skim.of(document.article()));
    }

    /** The same of a document whose article was skimmed before. */
    public List<Timex> read(Document document, Skim skim) {
        BitSet headline = new BitSet();
        BitSet text = new BitSet();
        for (Sentence sentence : document.sentences()) {
            BitSet verbs = sentence.span().field() == Field.HEADLINE ? headline : text;
            sentence.tokens().stream()
                    .filter(Token::isVerbal)
                    .forEach(t -> verbs.set(t.span().start()));
        }
        return read(skim, headline::get, text::get);
    }

    private List<Timex> read(Skim article, @Nullable IntPredicate headline, @Nullable IntPredicate text) {
        List<Timex> found = new ArrayList<>();
        if (article.headline() != null) {
            found.addAll(recogniser.read(article.headline(), Field.HEADLINE, headline));
        }
        found.addAll(recogniser.read(article.text(), Field.TEXT, text));
        return found;
    }
}
