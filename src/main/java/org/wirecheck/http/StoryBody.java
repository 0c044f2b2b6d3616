package org.wirecheck.http;

import jakarta.inject.Singleton;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.intake.InputException;
import org.wirecheck.intake.Taken;
import org.wirecheck.intake.Utf8;

/** A story from the bytes of a request. */
@Singleton
final class StoryBody {

    private final BundleJson json = new BundleJson();

    /** @throws InputException naming the place of what is wrong */
    Taken read(byte[] body, int leastArticles) {
        if (body.length == 0) {
            throw new InputException("", "is empty: send a story as JSON");
        }
        return json.read(Utf8.of(body), leastArticles);
    }
}
