package org.wirecheck.http;

import jakarta.inject.Singleton;
import org.wirecheck.intake.ArticleFiles;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.intake.InputException;
import org.wirecheck.intake.Taken;
import org.wirecheck.intake.Utf8;
import org.wirecheck.model.Article;

/** A story from the bytes of a request. */
@Singleton
public final class StoryBody {

    /** The id of a story that came as files without one. */
    private static final String UNNAMED = "upload";

    private final BundleJson json = new BundleJson();

    /** A bundle of so many articles at least. @throws InputException naming the place of what is wrong */
    public Taken read(byte[] body, int leastArticles) {
        if (body.length == 0) {
            throw new InputException("", "is empty: send a story as JSON");
        }
        return json.read(Utf8.of(body), leastArticles);
    }

    /**
     * A bundle of the files of a {@code multipart/form-data} body; a field {@code id} names the story.
     *
     * @throws InputException naming the file and line of what is wrong
     */
    public Taken files(String contentType, byte[] body, int leastArticles) {
        FormBody form = FormBody.read(contentType, body);
        ArticleFiles files = new ArticleFiles(form.fields().getOrDefault("id", UNNAMED));
        for (FormBody.Sent file : form.files()) {
            files.add("file '" + file.name() + "'", file.name(), file.bytes());
        }
        return json.read(files.json(), leastArticles);
    }

    /** One article whose id the address says. */
    public Article article(byte[] body, String id) {
        if (body.length == 0) {
            throw new InputException("", "is empty: send an article as JSON");
        }
        return json.article(Utf8.of(body), id);
    }
}
