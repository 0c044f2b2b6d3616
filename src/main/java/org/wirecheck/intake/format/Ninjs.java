package org.wirecheck.intake.format;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An IPTC ninjs item. Version 1 names one headline and bodies by their markup ({@code body_html}), version 2 and 3 list
 * both with role and content type; the spelling of names differs between 2 ({@code versioncreated}) and 3.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Ninjs(
        @JsonAlias("pubStatus") @Nullable String pubstatus,
        @JsonAlias("versionCreated") @Nullable String versioncreated,
        @JsonAlias("contentCreated") @Nullable String contentcreated,
        @JsonAlias("firstCreated") @Nullable String firstcreated,
        @JsonAlias("copyrightHolder") @Nullable String copyrightholder,
        @Nullable String headline,
        @JsonAlias("by") @Nullable String byline,
        @JsonAlias("body_xhtml") @Nullable String body_html,
        @Nullable String body_text,
        @Nullable List<Part> headlines,
        @Nullable List<Part> bodies,
        @JsonAlias({"infoSources", "infosource"})
                @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                @Nullable
                List<Named> infosources) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Pieces.LONGEST)
                        .build());
    }

    /** A headline or a body of version 2 and 3. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Part(
            @Nullable String role, @JsonAlias("contentType") @Nullable String contenttype, @Nullable String value) {}

    /** Who it comes from. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(@Nullable String name) {}

    /** @throws Unreadable naming line and column of what is no ninjs */
    static Piece read(String json) {
        try {
            return MAPPER.readValue(json, Ninjs.class).piece();
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new Unreadable(place, "is no ninjs: " + firstLine(e.getOriginalMessage()));
        }
    }

    private Piece piece() {
        if (pubstatus != null && !pubstatus.toLowerCase(Locale.ROOT).equals("usable")) {
            throw new Unreadable("pubstatus", "is " + pubstatus + ": the item must not be used");
        }
        String words = words();
        if (words.isBlank()) {
            throw new Unreadable("", "the ninjs item has no body");
        }
        return new Piece(
                outlet(),
                Times.iso(first(versioncreated, contentcreated, firstcreated), 1),
                first(headline, value(headlines, "main"), value(headlines, "")),
                byline,
                null,
                words,
                false);
    }

    /** HTML before plain text, for its paragraphs. */
    private String words() {
        String html = first(body_html, value(bodies, "html"));
        if (html != null) {
            return Markup.text(html);
        }
        String plain = first(body_text, value(bodies, ""));
        return plain == null ? "" : plain.strip();
    }

    private @Nullable String outlet() {
        String source = infosources == null || infosources.isEmpty()
                ? null
                : infosources.get(0).name();
        return first(source, copyrightholder);
    }

    /** The first part whose role or content type has this in it. */
    private static @Nullable String value(@Nullable List<Part> parts, String wanted) {
        for (Part part : parts == null ? List.<Part>of() : parts) {
            String marks = (part.role() + " " + part.contenttype()).toLowerCase(Locale.ROOT);
            if (part.value() != null && marks.contains(wanted)) {
                return part.value();
            }
        }
        return null;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceAll(" \\(class .*| from .*", "");
    }
}
