package org.wirecheck.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import org.wirecheck.desk.entry.Snapshot;
import org.wirecheck.model.Article;
import org.wirecheck.model.ArticleSummary;
import org.wirecheck.model.Report;

/** Records to JSON for a column and back; the texts of a snapshot's articles are left out, for they are kept elsewhere. */
final class Codec {

    private static final int LONGEST = 256 * 1024 * 1024;
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(LONGEST).build());
    }

    private Codec() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can always be written", e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new StoreException("a row of the database cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    static List<String> strings(String json) {
        try {
            return MAPPER.readValue(json, STRINGS);
        } catch (JsonProcessingException e) {
            throw new StoreException("a row of the database cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    static String slim(Snapshot snapshot) {
        return write(with(snapshot, Map.of()));
    }

    /** @param texts by article */
    static Snapshot snapshot(String json, Map<String, String> texts) {
        return with(read(json, Snapshot.class), texts);
    }

    private static Snapshot with(Snapshot snapshot, Map<String, String> texts) {
        Report report = snapshot.report();
        List<ArticleSummary> articles = report.articles().stream()
                .map(summary -> new ArticleSummary(
                        with(
                                summary.article(),
                                texts.getOrDefault(summary.article().id(), "")),
                        summary.anchor(),
                        summary.language(),
                        summary.sentences(),
                        summary.boilerplate()))
                .toList();
        return new Snapshot(
                new Report(
                        report.story(),
                        report.verdict(),
                        report.discrepancies(),
                        report.agreements(),
                        report.singleSource(),
                        report.origins(),
                        articles,
                        report.warnings(),
                        report.provenance()),
                snapshot.opened(),
                snapshot.gone());
    }

    private static Article with(Article article, String text) {
        return new Article(
                article.id(),
                article.outlet(),
                article.published(),
                article.headline(),
                article.byline(),
                article.url(),
                article.role(),
                text);
    }
}
