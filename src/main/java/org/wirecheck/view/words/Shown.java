package org.wirecheck.view.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Standing;

/** A report with what a reader asks of it: what an outlet is called, how many alarms there are, whether words were changed. */
public final class Shown {

    private static final List<String> SMALL =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final int NAMED = 3;

    private final Report report;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    public Shown(Report report) {
        this.report = report;
        for (ArticleSummary summary : report.articles()) {
            articles.put(summary.article().id(), summary.article());
        }
        Map<String, Integer> known = new HashMap<>();
        articles.values().forEach(article -> known.merge(article.outlet(), 1, Integer::sum));
        articles.forEach((id, article) -> {
            String outlet = article.outlet();
            boolean shared = known.getOrDefault(outlet, 0) > 1 && !outlet.equals(id);
            names.put(id, shared ? outlet + " (" + id + ")" : outlet);
        });
    }

    /** Articles in the order they were handed in. */
    public List<Article> articles() {
        return List.copyOf(articles.values());
    }

    /** The article of an id, or null if it was not handed in. */
    public @Nullable Article article(String id) {
        return articles.get(id);
    }

    /**
     * What evidence was read as where that says more than its words do: "15 August 2025" for "Friday", "at least 12" for "12";
     * empty for the rest.
     */
    public static String reading(Evidence evidence) {
        Extent extent = evidence.extent();
        if (extent == null) {
            return "";
        }
        String exact = plain(evidence.exact());
        String label = plain(extent.label());
        boolean told = exact.contains(label)
                || extent.scale() == Extent.Scale.NUMBER && label.equals(exact + " " + extent.unit())
                || isFigureOf(extent, exact, label);
        return told ? "" : extent.label();
    }

    /** True where the words give the very figure: "$2.5 million" for 2,500,000 USD, "two hours" for 2 hours. */
    private static boolean isFigureOf(Extent extent, String exact, String label) {
        boolean precise = extent.scale() != Extent.Scale.MOMENT
                && extent.from() != null
                && extent.to() != null
                && extent.from().compareTo(extent.to()) == 0;
        boolean figure =
                exact.chars().anyMatch(Character::isDigit) && !extent.unit().isEmpty();
        return precise && (figure || counted(exact).contains(label));
    }

    /** The same in small letters and with small numbers in figures: "two hours" is "2 hours". */
    public static String counted(String words) {
        String counted = words.toLowerCase(Locale.ROOT);
        for (int i = 0; i < SMALL.size(); i++) {
            counted = counted.replaceAll("\\b" + SMALL.get(i) + "\\b", String.valueOf(i + 1));
        }
        return counted;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[-\\s]+", " ");
    }

    /** The outlet of an article, with the article's id where one outlet has several; the id if it is unknown. */
    public String outlet(String article) {
        return names.getOrDefault(article, article);
    }

    /** The same, with only the first named where they are a crowd: "Bay Post, Harbour News, Quay Times and 24 more". */
    public String crowd(List<String> ids) {
        List<String> names = ids.stream().map(this::outlet).distinct().toList();
        int more = names.size() - NAMED;
        return isCrowd(ids) ? String.join(", ", names.subList(0, NAMED)) + " and " + more + " more" : outlets(ids);
    }

    /** True where a list of their names would be a wall of words. */
    public static boolean isCrowd(List<String> ids) {
        return ids.size() > 2 * NAMED;
    }

    /** Outlets as a sentence lists them: "Bay Post, Harbour News and Quay Times". */
    public String outlets(List<String> ids) {
        List<String> names = ids.stream().map(this::outlet).distinct().toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** What stands before the evidence, from a whole word on, with an ellipsis where the article begins earlier. */
    public String before(Evidence evidence) {
        int start = evidence.span().start() - evidence.prefix().length();
        String prefix = evidence.prefix();
        int word = start > 0 ? gap(prefix, 0, 1) : 0;
        return start > 0 ? "…" + prefix.substring(word) : prefix;
    }

    /** What stands after the evidence, up to a whole word, with an ellipsis where the article goes on. */
    public String after(Evidence evidence) {
        String suffix = evidence.suffix();
        Article article = articles.get(evidence.article());
        int length = article == null
                ? Integer.MAX_VALUE
                : article.content(evidence.span().field()).length();
        boolean more = evidence.span().end() + suffix.length() < length;
        int word = more ? gap(suffix, suffix.length() - 1, -1) + 1 : suffix.length();
        return more ? suffix.substring(0, word == 0 ? suffix.length() : word) + "…" : suffix;
    }

    /** Where white space begins in a direction; the beginning if there is none. */
    private static int gap(String text, int from, int step) {
        for (int i = from; i >= 0 && i < text.length(); i += step) {
            if (Character.isWhitespace(text.charAt(i))) {
                return step > 0 ? i + 1 : i - 1;
            }
        }
        return step > 0 ? 0 : text.length() - 1;
    }

    /** "2 errors, 1 warning and 3 notes", naming only what there is; "no discrepancy" if there is none. */
    public String tally() {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            int found = (int) report.discrepancies().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (found > 0) {
                parts.add(count(found, severity.name().toLowerCase(Locale.ROOT)));
            }
        }
        return parts.isEmpty() ? "no discrepancy" : String.join(", ", parts);
    }

    /** What was read and on what the versions agree, in one line. */
    public String remainder() {
        return count(report.agreements().size(), "agreement")
                + ", "
                + count(report.singleSource().size(), "statement")
                + " of a single source; "
                + count(articles.size(), "article")
                + ", "
                + count(origins(), "independent origin");
    }

    /** Groups of articles that derive from one another count once, and so does each article by itself. */
    public int origins() {
        int copies = report.origins().stream()
                .mapToInt(group -> group.articles().size() - 1)
                .sum();
        return articles.size() - copies;
    }

    /** True where the versions are renderings of the same words, to be laid one under another. */
    public static boolean isOfWords(Finding finding) {
        return finding.relation() == Standing.QUOTE_ALTERED
                || finding.relation() == Standing.QUOTE_PROMOTED
                || finding.relation() == Standing.SPEAKER_DIFFERS
                || finding.relation() == Standing.SELF_CONTRADICTION;
    }

    /** "1 origin", "3 origins". */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
