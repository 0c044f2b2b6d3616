package org.wirecheck.view;

import org.wirecheck.model.Article;
import org.wirecheck.model.Evidence;
import org.wirecheck.model.Field;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Passage;
import org.wirecheck.view.words.Shown;

/**
 * The words behind a version, within their sentence.
 *
 * @param outlet who wrote them
 * @param place the id of their place in the article
 * @param voice whose words they are, e.g. "in quotation marks, Ana Roe", "a caption", "its own words"
 * @param value what the words were read as where that says more than they do ("Friday": "15 August 2025"), or empty
 */
public record EvidenceView(
        String article,
        String before,
        String exact,
        String after,
        String outlet,
        String place,
        String voice,
        String value) {

    static EvidenceView of(Evidence evidence, Shown shown, Anchors anchors) {
        Article article = shown.article(evidence.article());
        Passage passage =
                article == null ? new Passage(evidence.prefix(), evidence.suffix()) : Passage.around(evidence, article);
        return new EvidenceView(
                evidence.article(),
                passage.before(),
                evidence.exact(),
                passage.after(),
                shown.outlet(evidence.article()),
                anchors.evidence(evidence),
                voice(evidence),
                Shown.reading(evidence));
    }

    /** True if the words are their whole sentence: nothing but marks stands around them. */
    public boolean isWhole() {
        return (before + after).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static String voice(Evidence evidence) {
        String speaker = evidence.speaker();
        String layer =
                switch (evidence.layer()) {
                    case NARRATION -> speaker == null ? "its own words" : "reported of " + speaker;
                    case QUOTATION -> "in quotation marks" + (speaker == null ? "" : ", " + speaker);
                    case HEADLINE -> "headline";
                    case CAPTION -> "a caption";
                    case EMBED -> "an embedded post" + (speaker == null ? "" : ", " + speaker);
                    case BOILERPLATE -> "boilerplate";
                };
        boolean inHeadline = evidence.span().field() == Field.HEADLINE && !layer.equals("headline");
        return inHeadline ? layer + ", in the headline" : layer;
    }
}
