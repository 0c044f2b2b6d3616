package org.wirecheck.http.page.shown;

import java.util.List;

/**
 * A report to take along.
 *
 * @param file what it is called on the reader's disk
 */
public record Export(String title, String purpose, String address, String file) {

    private record Format(String id, String ending, String title, String purpose) {}

    private static final List<Format> FORMATS = List.of(
            new Format("html", "html", "Page", "one file to send and print"),
            new Format("text", "txt", "Text", "to read"),
            new Format("markdown", "md", "Markdown", "tickets and chats"),
            new Format("csv", "csv", "CSV", "spreadsheets"),
            new Format("json", "json", "JSON", "programs"),
            new Format("ndjson", "ndjson", "NDJSON", "programs, one line"),
            new Format("jsonld", "jsonld", "Web Annotations", "annotation tools"),
            new Format("sarif", "sarif", "SARIF", "code scanners, with what was dismissed"),
            new Format("junit", "xml", "JUnit XML", "build servers"),
            new Format("languagetool", "languagetool.json", "LanguageTool", "editors that underline"));

    /** Every format, for one story. */
    public static List<Export> all(String story) {
        String id = Address.encoded(story);
        String name = story.replaceAll("[^\\p{L}\\p{N}._-]", "_");
        return FORMATS.stream()
                .map(format -> new Export(
                        format.title(),
                        format.purpose(),
                        "/v1/stories/" + id + "/report?format=" + format.id(),
                        name + "." + format.ending()))
                .toList();
    }
}
