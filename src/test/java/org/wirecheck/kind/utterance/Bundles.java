package org.wirecheck.kind.utterance;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.Linker;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Cast;
import org.wirecheck.model.Document;
import org.wirecheck.model.Role;
import org.wirecheck.speech.Speakers;
import org.wirecheck.text.Reader;

/** Reads invented articles as the program would. */
final class Bundles {

    static final String CAST = "Karl Oster runs the ferry and Mara Quill is the mayor of Lorne.";
    private static final Reader READER = new Reader(Lexicon.standard());
    private static final Linker LINKER = new Linker(Lexicon.standard());
    private static final Speakers SPEAKERS = new Speakers(Lexicon.standard());

    private Bundles() {}

    static List<Reading> read(List<String> texts) {
        return read(texts, Role.PUBLISHED);
    }

    /** The last of the texts in another role. */
    static List<Reading> read(List<String> texts, Role last) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            String id = "a" + (documents.size() + 1);
            String whole = text + "\n\nThe council of the town met on Monday. " + CAST;
            Role role = documents.size() + 1 == texts.size() ? last : Role.PUBLISHED;
            documents.add(READER.read(new Article(id, "Outlet " + id, null, null, null, null, role, whole)));
        }
        Cast cast = LINKER.link(documents);
        return documents.stream()
                .map(d -> new Reading(d, cast, SPEAKERS.attribute(d, cast), Anchor.NONE))
                .toList();
    }
}
