package org.wirecheck.text.token;

import opennlp.tools.postag.POSModel;

/** The weights of a part-of-speech model, ready to be used by many taggers at once. */
public final class TagModel {

    private final BeamTagger.Shared shared;

    public TagModel(POSModel model) {
        this.shared = new BeamTagger.Shared(model);
    }

    BeamTagger.Shared shared() {
        return shared;
    }
}
