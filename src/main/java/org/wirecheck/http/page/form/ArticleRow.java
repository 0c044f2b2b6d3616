package org.wirecheck.http.page.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One article of a form, as somebody filled it in.
 *
 * @param values by field: outlet, published, headline, byline, url, role, as, text; what is missing was not sent
 * @param faults what is wrong with a field, by its name; "" for the whole
 */
public record ArticleRow(Map<String, String> values, Map<String, String> faults) {

    /** Take the text for what it looks like: words, a page, ninjs, NewsML-G2 … */
    public static final String AS_IT_LOOKS = "looks";
    /** Take it as words, whatever it looks like. */
    public static final String AS_WORDS = "words";

    private static final Pattern NAME = Pattern.compile("articles\\[(\\d{1,4})\\]\\.(\\w{1,20})");

    public ArticleRow {
        values = Map.copyOf(values);
        faults = Map.copyOf(faults);
    }

    /** A row nobody has written in. */
    public static ArticleRow empty() {
        return new ArticleRow(Map.of(), Map.of());
    }

    /** The rows of a form in their order, from fields such as {@code articles[2].published}. */
    public static List<ArticleRow> of(Map<String, String> fields) {
        Map<Integer, Map<String, String>> rows = new java.util.TreeMap<>();
        fields.forEach((name, value) -> {
            Matcher parts = NAME.matcher(name);
            if (parts.matches()) {
                rows.computeIfAbsent(Integer.valueOf(parts.group(1)), any -> new LinkedHashMap<>())
                        .put(parts.group(2), parts.group(2).equals("text") ? lines(value) : value);
            }
        });
        List<ArticleRow> all = new ArrayList<>();
        rows.values().forEach(values -> all.add(new ArticleRow(values, Map.of())));
        return all;
    }

    /** What a field holds; empty if nothing. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What a field holds without the blanks around it; null if nothing else. */
    public @Nullable String line(String field) {
        String value = value(field);
        return value.isBlank() ? null : value.strip();
    }

    /** What is wrong with a field, or null. */
    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    /** True if nobody wrote anything in it; a role alone is nothing. */
    public boolean isEmpty() {
        return values.entrySet().stream()
                .allMatch(entry -> entry.getKey().equals("role")
                        || entry.getKey().equals("as")
                        || entry.getValue().isBlank());
    }

    /** The same row with something wrong with a field. */
    public ArticleRow faulty(String field, String complaint) {
        Map<String, String> more = new LinkedHashMap<>(faults);
        more.put(field, complaint);
        return new ArticleRow(values, more);
    }

    /** Browsers send every line end of a text area as CR LF, whatever it was; the words have LF. */
    public static String lines(String sent) {
        return sent.replace("\r\n", "\n").replace('\r', '\n');
    }
}
