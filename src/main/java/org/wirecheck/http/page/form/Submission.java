package org.wirecheck.http.page.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.http.FormBody;
import org.wirecheck.intake.ArticleFiles;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.intake.InputException;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;

/**
 * A story somebody puts together in a form: rows of words pasted or typed, and files. Files become rows too, so that nothing is
 * lost when the form comes back with a complaint.
 */
public final class Submission {

    private static final Pattern PLACE = Pattern.compile("articles\\[(\\d+)\\](?:\\.(\\w+))?");
    /** What a row says wins over what its text says of itself. */
    private static final List<String> SAID = List.of("outlet", "published", "headline", "byline", "url", "role");

    private final FormBody form;
    private final List<ArticleRow> rows = new ArrayList<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final ArrayNode articles = JsonNodeFactory.instance.arrayNode();
    /** For each of the articles the row it is of. */
    private final List<Integer> rowOf = new ArrayList<>();

    private Submission(FormBody form) {
        this.form = form;
    }

    /** Reads a form; what is wrong with its texts and files is already known then. */
    public static Submission of(FormBody form) {
        Submission submission = new Submission(form);
        ArticleRow.of(form.fields()).stream().filter(row -> !row.isEmpty()).forEach(submission.rows::add);
        int typed = submission.rows.size();
        for (int row = 0; row < typed; row++) {
            submission.typed(row);
        }
        form.files().forEach(submission::file);
        return submission;
    }

    /** What a field of the story itself holds, e.g. "title". */
    public String value(String field) {
        return form.fields().getOrDefault(field, "");
    }

    /** What is wrong with a field of the story, or null; "" for the whole. */
    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    /** All rows with what is wrong with them. */
    public List<ArticleRow> rows() {
        return List.copyOf(rows);
    }

    /** Says that something is wrong with a field of the story. */
    public void complain(String field, String complaint) {
        faults.put(field, complaint);
    }

    public boolean isFaulty() {
        return !faults.isEmpty() || rows.stream().anyMatch(row -> !row.faults().isEmpty());
    }

    /** True if somebody chose the story's id. */
    public boolean isNamed() {
        return form.line("id") != null;
    }

    /**
     * The story, or null if something is wrong, which the fields then say.
     *
     * @param id taken unless somebody chose one
     */
    public @Nullable Bundle bundle(String id) {
        if (isFaulty()) {
            return null;
        }
        if (articles.isEmpty()) {
            complain("", "Paste or drop at least one article.");
            return null;
        }
        ObjectNode bundle = JsonNodeFactory.instance.objectNode();
        bundle.put("id", isNamed() ? form.line("id") : id);
        bundle.put("title", form.line("title"));
        bundle.set("articles", articles);
        try {
            return new BundleJson().read(bundle.toString(), 1).bundle();
        } catch (InputException e) {
            place(e);
            return null;
        }
    }

    /** An id made of what the story is called. */
    public String suggested() {
        String title = form.line("title");
        String headline =
                articles.isEmpty() ? "" : articles.get(0).path("headline").asText("");
        return Slugs.of(title == null ? headline : title, "story");
    }

    /**
     * The one article of a form that has one row, or null if something is wrong with it.
     *
     * @param id of the article; null to make one of its outlet's name
     * @param taken ids that are not free
     */
    public @Nullable Article article(@Nullable String id, Set<String> taken) {
        Bundle bundle = bundle("story");
        if (bundle == null) {
            return null;
        }
        Article article = bundle.articles().get(0);
        String known = id == null ? Slugs.free(article.id(), taken) : id;
        return new Article(
                known,
                article.outlet(),
                article.published(),
                article.headline(),
                article.byline(),
                article.url(),
                article.role(),
                article.text());
    }

    private void place(InputException fault) {
        Matcher place = PLACE.matcher(fault.place());
        if (place.matches() && Integer.parseInt(place.group(1)) < rowOf.size()) {
            int row = rowOf.get(Integer.parseInt(place.group(1)));
            String field = place.group(2) == null ? "" : place.group(2).equals("html") ? "text" : place.group(2);
            rows.set(row, rows.get(row).faulty(field, fault.complaint()));
        } else {
            complain(
                    fault.place().equals("id") || fault.place().equals("title") ? fault.place() : "",
                    fault.complaint());
        }
    }

    private void typed(int row) {
        ArticleRow said = rows.get(row);
        String text = said.value("text");
        String outlet = said.line("outlet");
        try {
            if (said.value("as").equals(ArticleRow.AS_WORDS)) {
                add(row, JsonNodeFactory.instance.objectNode().put("text", text), outlet);
            } else {
                for (JsonNode article : read("text", text.getBytes(StandardCharsets.UTF_8))) {
                    add(row, (ObjectNode) article, outlet);
                }
            }
        } catch (InputException e) {
            rows.set(row, said.faulty("text", String.valueOf(e.getMessage())));
        }
    }

    private void file(FormBody.Sent file) {
        try {
            for (JsonNode article : read(file.name(), file.bytes())) {
                rows.add(row((ObjectNode) article));
                add(rows.size() - 1, (ObjectNode) article, article.path("id").asText());
            }
        } catch (InputException e) {
            complain("files", String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode read(String name, byte[] bytes) {
        ArticleFiles files = new ArticleFiles("x");
        files.add(name.equals("text") ? "" : "File '" + name + "'", name, bytes);
        return files.articles();
    }

    private static ArticleRow row(ObjectNode article) {
        Map<String, String> values = new LinkedHashMap<>();
        article.fields()
                .forEachRemaining(
                        field -> values.put(field.getKey(), field.getValue().asText()));
        values.remove("id");
        String page = values.remove("html");
        if (page == null) {
            values.put("as", ArticleRow.AS_WORDS);
            values.putIfAbsent("outlet", article.path("id").asText());
        } else {
            // A page may name its publisher, and then that is the outlet
            values.put("as", ArticleRow.AS_IT_LOOKS);
            values.put("text", page);
        }
        return new ArticleRow(values, Map.of());
    }

    private void add(int row, ObjectNode article, @Nullable String name) {
        ArticleRow said = rows.get(row);
        for (String field : SAID) {
            String line = said.line(field);
            if (line != null) {
                article.put(field, line);
            }
        }
        Set<String> taken = new HashSet<>();
        articles.forEach(other -> taken.add(other.path("id").asText()));
        article.put("id", Slugs.free(Slugs.of(name == null ? "" : name, "article"), taken));
        if (!article.has("outlet") && !article.has("html")) {
            article.put("outlet", "Article " + (articles.size() + 1));
        }
        articles.add(article);
        rowOf.add(row);
    }
}
