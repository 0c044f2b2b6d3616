package org.wirecheck.http.page.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Role;

/**
 * A story to try the desk with; the build copies it out of the fixtures.
 *
 * @param name of the fixture, and id of the story
 * @param teaser what an editor finds in it
 * @param draft the article that plays the desk's own; null if none does
 */
public record Sample(String name, String title, String teaser, @Nullable String draft) {

    private static final List<Sample> ALL = List.of(
            new Sample(
                    "alaska-summit",
                    "A summit in five versions",
                    "Five outlets on one day: an office that is wrong, quotations that were changed.",
                    null),
            new Sample(
                    "strike-port-ashby",
                    "A strike, and your own draft",
                    "Two outlets and a draft that gives a quotation to the wrong speaker: correct it, and the gate opens.",
                    "C"));

    public static List<Sample> all() {
        return ALL;
    }

    /** The sample of that name, or null. */
    public static @Nullable Sample named(String name) {
        return ALL.stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Its articles as they would be handed in. */
    public Bundle bundle() {
        String path = "/samples/" + name + "/bundle.json";
        try (InputStream in = Sample.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program came without " + path);
            }
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Bundle bundle = new BundleJson().read(json, 2).bundle();
            List<Article> articles =
                    bundle.articles().stream().map(this::inItsRole).toList();
            return new Bundle(bundle.id(), bundle.title(), articles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Article inItsRole(Article article) {
        boolean plays = article.id().equals(draft);
        return new Article(
                article.id(),
                plays ? "Our draft" : article.outlet(),
                article.published(),
                article.headline(),
                article.byline(),
                article.url(),
                plays ? Role.DRAFT : article.role(),
                article.text());
    }
}
