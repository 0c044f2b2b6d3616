package org.wirecheck.http.page.shown;

import java.time.ZoneId;
import java.util.Locale;
import org.wirecheck.desk.entry.Story;

/**
 * A story on the list.
 *
 * @param title or its id
 * @param gate "pass", "warn" or "block"
 */
public record StoryRow(Story story, String title, String address, String gate, When changed) {

    public static StoryRow of(Story story, ZoneId zone) {
        return new StoryRow(
                story, title(story), Address.story(story.id()), gate(story), When.of(story.changed(), zone));
    }

    static String title(Story story) {
        String title = story.title();
        return title == null || title.isBlank() ? story.id() : title;
    }

    static String gate(Story story) {
        return story.gate().name().toLowerCase(Locale.ROOT);
    }
}
