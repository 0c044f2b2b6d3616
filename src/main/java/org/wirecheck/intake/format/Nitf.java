package org.wirecheck.intake.format;

import org.jspecify.annotations.Nullable;

/** A NITF document, by itself or inside NewsML-G2, as one article. */
final class Nitf {

    private Nitf() {}

    /** @throws Unreadable if there is no text in its body */
    static Piece read(Element nitf) {
        Element body = nitf.find("body");
        Element content = body == null ? null : body.find("body.content");
        String words = content == null ? "" : Markup.text(content);
        if (body == null || words.isBlank()) {
            throw Unreadable.atLine(nitf.line(), "the <nitf> has no text in its <body.content>");
        }
        Element issued = nitf.find("head", "docdata", "date.issue");
        String headline = body.words("body.head", "hedline", "hl1");
        return new Piece(
                body.words("body.head", "distributor"),
                issued == null ? null : Times.iso(issued.attribute("norm"), issued.line()),
                headline == null ? nitf.words("head", "title") : headline,
                byline(body),
                null,
                words,
                false);
    }

    private static @Nullable String byline(Element body) {
        String person = body.words("body.head", "byline", "person");
        return person == null ? body.words("body.head", "byline") : person;
    }
}
