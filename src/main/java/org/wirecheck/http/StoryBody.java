package org.wirecheck.http;

import jakarta.inject.Singleton;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.intake.InputException;
import org.wirecheck.intake.Taken;
import org.wirecheck.intake.Utf8;
import org.wirecheck.model.Article;

/** A story from the bytes of a request. */
@Singleton
public final class StoryBody {

    private final BundleJson json = new BundleJson();

    /** A bundle of so many articles at least. @throws InputException naming the place of what is wrong */
    public Taken read(byte[] body, int leastArticles) {
        if (body.length == 0) {
            throw new InputException("", "is empty: send a story as JSON");
        }
        return json.read(Utf8.of(body), leastArticles);
    }

    /** One article whose id the address says. */
    public Article article(byte[] body, String id) {
        if (body.length == 0) {
            throw new InputException("", "is empty: send an article as JSON");
        }
        return json.article(Utf8.of(body), id);
    }
}
