package org.wirecheck.link.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirecheck.lexicon.Found;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.PlaceMatch;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.model.Document;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Token;

/**
 * Runs of capitals in running text → the names in them: "Kansas City Police Chief Jane Roe" holds a place, a title and a
 * person. Headlines, where every word has a capital, are left to {@link HeadlineNames}.
 */
public final class NameFinder {

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Surroundings surroundings;
    private final NotNames notNames;

    public NameFinder(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.surroundings = new Surroundings(lexicon);
        this.notNames = new NotNames(lexicon, vocabulary);
    }

    public List<Naming> find(Document document, int index) {
        List<Naming> found = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.layer() != Layer.BOILERPLATE && Vocabulary.shape(sentence) == Vocabulary.Shape.NORMAL) {
                new Line(index, s, sentence, found).read();
            }
        }
        return found;
    }

    /** One sentence being read. */
    private final class Line {

        private final int document;
        private final int number;
        private final Sentence sentence;
        private final List<Token> tokens;
        private final List<String> words;
        private final List<String> texts = new ArrayList<>();
        private final List<Naming> found;

        Line(int document, int number, Sentence sentence, List<Naming> found) {
            this.document = document;
            this.number = number;
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.words = Words.of(sentence);
            tokens.forEach(t -> texts.add(t.text()));
            this.found = found;
        }

        void read() {
            for (int i = 0; i < tokens.size(); i++) {
                int owned = ownedName(i);
                if (owned > i) {
                    add(i, owned - 1, -1);
                    i = owned - 1;
                } else if (isNameWord(i) && opensName(i) || isParticle(i)) {
                    int end = runEnd(i);
                    split(i, end);
                    i = end;
                }
            }
        }

        // "Macy's" is no possessive.
        private int ownedName(int i) {
            boolean possessive = isNameWord(i) && Words.isPossessive(tokens, i);
            return possessive
                    ? lexicon.list("known-organisations")
                            .match(texts, i)
                            .filter(f -> f.entry().form().endsWith("'s"))
                            .map(Found::to)
                            .orElse(i)
                    : i;
        }

        // "Later von der Tann left": a surname that begins small.
        private boolean isParticle(int i) {
            int next = i;
            while (next < tokens.size()
                    && next - i < 3
                    && PersonName.isParticle(words.get(next))
                    && !isNameWord(next)) {
                next++;
            }
            return next > i && next < tokens.size() && isNameWord(next) && !lexicon.is("not-names", words.get(next));
        }

        private boolean opensName(int i) {
            return vocabulary.showsName(tokens, i) || firstNameBeforeName(i) || opensHeadedName(i);
        }

        // "May Roe said": the month is a first name when a name follows, and so is "Grace" that opens a sentence.
        private boolean firstNameBeforeName(int i) {
            boolean next = i + 1 < tokens.size() && isNameWord(i + 1) && !lexicon.is("not-names", words.get(i + 1));
            boolean month = lexicon.is("not-names", words.get(i));
            boolean timed = month && i > 0 && tokens.get(i - 1).is("ADP");
            return next
                    && !timed
                    && tokens.get(i + 1).is("PROPN")
                    && lexicon.firstNames().contains(words.get(i))
                    && (month
                            || vocabulary.small(words.get(i)) == 0
                            || tokens.get(i).is("PROPN"));
        }

        // "Harbour Middle School" at the beginning of a sentence
        private boolean opensHeadedName(int i) {
            int end = i;
            while (end + 1 < tokens.size() && isNameWord(end + 1) && !Words.isPossessive(tokens, end)) {
                end++;
            }
            boolean plain = tokens.get(i).isNominal() || tokens.get(i).is("ADJ");
            return end > i
                    && plain
                    && isNameWord(i)
                    && vocabulary.small(words.get(i)) == 0
                    && lexicon.is("name-heads", words.get(end))
                    && !lexicon.is("not-names", words.get(i));
        }

        private boolean isNameWord(int i) {
            return Words.isNameLike(tokens.get(i).text());
        }

        private int runEnd(int start) {
            int end = start;
            while (end + 1 < tokens.size()) {
                int next = Words.isPossessive(tokens, end)
                        ? Words.ownedHead(tokens, words, end, lexicon)
                        : Words.continues(tokens, words, start, end, lexicon);
                if (next < 0) {
                    break;
                }
                end = next;
            }
            return end;
        }

        private void split(int from, int to) {
            if (from > to) {
                return;
            }
            Optional<Found<WordEntry>> listed = organisationIn(from, to);
            if (listed.isPresent()) {
                split(from, listed.get().from() - 1);
                add(listed.get().from(), listed.get().to() - 1, -1);
                split(listed.get().to(), to);
                return;
            }
            Optional<Found<WordEntry>> title = lastTitle(from, to);
            if (title.isPresent() && !isHeaded(from, to, title.get())) {
                split(from, title.get().from() - 1);
                if (title.get().to() <= to) {
                    person(title.get().to(), to, title.get().from());
                }
            } else {
                untitled(from, to);
            }
        }

        private void person(int from, int to, int title) {
            boolean demonym =
                    from < to && lexicon.places().adjective(words, from).isPresent();
            add(demonym ? from + 1 : from, to, title);
        }

        // "Sheriff's Department" is no sheriff called Department.
        private boolean isHeaded(int from, int to, Found<WordEntry> title) {
            String head = words.get(to);
            boolean headed = lexicon.is("name-heads", head) && !lexicon.is("name-heads/surname", head);
            boolean honorific = lexicon.is("honorifics", String.join(" ", words.subList(title.from(), title.to())));
            return title.to() <= to && headed && !honorific && from <= title.from();
        }

        private Optional<Found<WordEntry>> organisationIn(int from, int to) {
            for (int i = from; i <= to; i++) {
                Optional<Found<WordEntry>> match =
                        lexicon.list("known-organisations").match(words, i);
                if (match.isEmpty()) {
                    match = lexicon.list("media-outlets").match(words, i);
                }
                if (match.isPresent() && match.get().to() - 1 <= to && !isPartOfName(match.get(), from, to)) {
                    return match;
                }
            }
            return Optional.empty();
        }

        // "House Speaker" and "Senate Judiciary Committee" are not the House and the Senate with something behind.
        private boolean isPartOfName(Found<WordEntry> match, int from, int to) {
            boolean headed = match.to() <= to && lexicon.is("name-heads", words.get(to));
            return headed || (match.from() > from && match.to() <= to && match.length() == 1);
        }

        private Optional<Found<WordEntry>> lastTitle(int from, int to) {
            Optional<Found<WordEntry>> last = Optional.empty();
            for (int i = from; i <= to; i++) {
                Optional<Found<WordEntry>> match = Titles.at(lexicon, words, i);
                if (match.isPresent() && match.get().to() <= to + 1 && !isOwnName(match.get(), from)) {
                    last = match;
                    i = match.get().to() - 1;
                }
            }
            return last;
        }

        // "Martin Luther King" is no king.
        private boolean isOwnName(Found<WordEntry> title, int from) {
            int before = title.from() - 1;
            return title.length() == 1
                    && before >= from
                    && lexicon.firstNames().contains(words.get(before))
                    && !isPlace(before, before);
        }

        private void untitled(int from, int to) {
            int start = from;
            Optional<Integer> adjective =
                    lexicon.places().adjective(words, start).map(Found::to);
            boolean headed = lexicon.is("name-heads", words.get(to));
            if (adjective.isPresent() && adjective.get() <= to + 1 && !headed && !isPlace(start, to)) {
                start = adjective.get();
            } else if (start < to
                    && !headed
                    && lexicon.is("affiliations", words.get(start))
                    && !notNames.isCalled(words, start, to)) {
                start++;
            }
            boolean member = !headed && lexicon.is("affiliations", words.get(to));
            int last = member ? to - 1 : to;
            if (start <= last) {
                named(start, last, headed);
            }
        }

        private void named(int start, int to, boolean headed) {
            Optional<PlaceMatch> place = lexicon.places().match(words, start);
            int end = place.map(PlaceMatch::nameEnd).orElse(start);
            boolean certain = Surroundings.isLarge(place) && to - end >= 1;
            boolean splits = end > start
                    && end < to
                    && isNameWord(end)
                    && !headed
                    && (certain || lexicon.firstNames().contains(words.get(end)));
            if (splits && !lexicon.firstNames().contains(words.get(start))) {
                add(start, end - 1, -1);
                add(end, to, -1);
            } else {
                add(start, to, -1);
            }
        }

        private boolean isPlace(int from, int to) {
            return lexicon.places()
                    .match(words, from)
                    .filter(m -> m.nameEnd() == to + 1)
                    .isPresent();
        }

        private void add(int from, int to, int title) {
            int end = to;
            while (end > from && Character.isLowerCase(words.get(end).charAt(0))) {
                end--;
            }
            int start = notNames.nameStart(words, from, end);
            if (!notNames.rejects(tokens, words, start, end)) {
                found.add(Naming.of(
                        document,
                        number,
                        start,
                        end,
                        Words.span(sentence, start, end),
                        words.subList(start, end + 1),
                        surroundings.of(sentence, words, start, end, title)));
            }
        }
    }
}
