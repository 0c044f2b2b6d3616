package org.wirecheck.model;

/** Whose voice a stretch of an article is in; claims are compared within a layer. */
public enum Layer {
    NARRATION,
    QUOTATION,
    HEADLINE,
    CAPTION,
    EMBED,
    BOILERPLATE;

    /** True for what the outlet itself asserts: narration, headline and caption. */
    public boolean isOutletVoice() {
        return this == NARRATION || this == HEADLINE || this == CAPTION;
    }
}
