package org.wirecheck.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.wordnet.Pos;
import org.wirecheck.lexicon.wordnet.WordNet;

/**
 * Everything the program knows about words before it reads a bundle. Lists are named after their files under
 * {@code facts/lexicon} ({@code "events"}), a class of one after a slash ({@code "harm-verbs/die"}); each is read when
 * it is first asked for and never changes. Safe for use by many threads.
 */
public final class Lexicon {
    private static final String FOLDER = "facts/lexicon/";
    private static final Lexicon STANDARD = new Lexicon(null);

    private final @Nullable Path extraFolder;
    private final ConcurrentMap<String, Optional<WordList>> lists = new ConcurrentHashMap<>();
    private final Supplier<Gazetteer> places =
            new Once<>(() -> new Gazetteer(table("places").orElseThrow(), SortedFile.resource(FOLDER + "cities.tsv")));
    private final Supplier<FirstNames> firstNames =
            new Once<>(() -> new FirstNames(SortedFile.resource(FOLDER + "first-names.tsv")));
    private final Supplier<Spelling> spelling = new Once<>(() -> new Spelling(list("spellings"), list("contractions")));
    private final Supplier<Lemmas> lemmas = new Once<>(() -> new Lemmas(list("irregular"), wordNet()));

    private Lexicon(@Nullable Path extraFolder) {
        this.extraFolder = extraFolder;
    }

    /** The lexicon that is shipped with the program; always the same object. */
    public static Lexicon standard() {
        return STANDARD;
    }

    /**
     * The shipped lexicon with a desk's own {@code *.tsv} added: rows of a list that exists join it, any other file is a
     * new list. Every file of the folder is read at once, so that a mistake is reported now, with file and line.
     */
    public static Lexicon load(Path extraFolder) {
        Lexicon lexicon = new Lexicon(extraFolder);
        try (var files = Files.list(extraFolder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv"))
                    .sorted()
                    .forEach(name -> lexicon.checkExtra(name.substring(0, name.length() - ".tsv".length())));
        } catch (IOException e) {
            throw new LexiconException(extraFolder.toString(), "is no folder that can be read");
        }
        return lexicon;
    }

    /** Begins to read, in the background, what every article will ask for: places and the senses of words. */
    public void readAhead() {
        Thread thread = new Thread(
                () -> {
                    places();
                    lemmas().lemma("talks", "NOUN");
                    wordNet().sameSense("talk", "summit", Pos.NOUN);
                    wordNet().sameSense("say", "tell", Pos.VERB);
                    wordNet().antonyms("rise", "fall", Pos.VERB);
                },
                "lexicon");
        thread.setDaemon(true);
        // Whoever asks for it next meets the same fault, and tells it.
        thread.setUncaughtExceptionHandler((where, fault) -> {});
        thread.start();
    }

    /** Whether there is a list, or a class of a list, of this name. */
    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** The list of this name; an unknown name is an error. {@code "harm-verbs/die"} is the class die of harm-verbs. */
    public WordList list(String name) {
        return find(name).orElseThrow(() -> new LexiconException(FOLDER + name, "there is no such list or class"));
    }

    /** Whether the list or class of this name contains the lemma: {@code is("harm-verbs/die", "perish")}. */
    public boolean is(String name, String lemma) {
        return list(name).contains(lemma);
    }

    /** Countries, states, towns, regions and well-known buildings. */
    public Gazetteer places() {
        return places.get();
    }

    /** First names and their gender. */
    public FirstNames firstNames() {
        return firstNames.get();
    }

    /** Words → their dictionary form. */
    public Lemmas lemmas() {
        return lemmas.get();
    }

    /** Spellings and contractions brought to one form. */
    public Spelling spelling() {
        return spelling.get();
    }

    /** The dictionary of word senses; the first question to it for nouns costs about a tenth of a second. */
    public WordNet wordNet() {
        return WordNet.standard();
    }

    private Optional<WordList> find(String name) {
        Optional<WordList> known = lists.get(name);
        if (known == null) {
            // Not computeIfAbsent: a class asks for its list, and a map must not be changed from within.
            known = read(name);
            Optional<WordList> other = lists.putIfAbsent(name, known);
            known = other == null ? known : other;
        }
        return known;
    }

    private Optional<WordList> read(String name) {
        int slash = name.indexOf('/');
        if (slash > 0) {
            return find(name.substring(0, slash))
                    .map(whole -> whole.ofClass(name.substring(slash + 1)))
                    .filter(part -> !part.entries().isEmpty());
        }
        return table(name)
                .map(table -> new WordList(
                        name, table.rows().stream().map(WordEntry::of).toList()));
    }

    private Optional<Tsv> table(String name) {
        Optional<Tsv> own = Tsv.resource(FOLDER + name + ".tsv");
        if (extraFolder == null || !Files.exists(extraFolder.resolve(name + ".tsv"))) {
            return own;
        }
        Tsv extra = Tsv.file(extraFolder.resolve(name + ".tsv"));
        if (own.isEmpty()) {
            return Optional.of(extra);
        }
        List<Tsv.Row> rows = new ArrayList<>(own.get().rows());
        rows.addAll(extra.rows());
        return Optional.of(new Tsv(own.get().file(), own.get().columns(), rows));
    }

    private void checkExtra(String name) {
        if (name.equals("cities") || name.equals("first-names")) {
            throw new LexiconException(name + ".tsv", "cannot be extended; put places into places.tsv");
        }
        if (name.equals("places")) {
            places();
        } else {
            list(name);
        }
    }

    /** A value made when first asked for, once. */
    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> maker;
        private volatile @Nullable T value;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        @Override
        public T get() {
            T known = value;
            if (known == null) {
                synchronized (this) {
                    known = value;
                    if (known == null) {
                        known = maker.get();
                        value = known;
                    }
                }
            }
            return known;
        }
    }
}
