package org.wirecheck.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.Test;
import org.wirecheck.text.Models;

class BeamTaggerTest {

    private static final List<String> SENTENCES = List.of(
            "Mayor Ada Lund said on Tuesday that the old bridge would close for two weeks .",
            "\" We didn't know , \" she told reporters in Orla , where ferries run at night .",
            "Police say seven people were shot and wounded near Verlo's harbour early Sunday .",
            "Stop !",
            "The 22 - year - old pleaded not guilty to four counts of fraud worth $ 2.5 million .",
            "Bridge To Close As Cracks Widen , Council Votes 7-2",
            "that that said the run closed more than nearly three hour talks May may close");

    @Test
    void givesTheTagsOfTheModelUnderABeamOfThree() {
        POSModel model = Models.standard().tags();
        MaxentModel maxent = model.getArtifact("pos.model");
        BeamSearch search = new BeamSearch(3, maxent);
        POSContextGenerator contexts = model.getFactory().getPOSContextGenerator();
        BeamTagger tagger = new BeamTagger(new BeamTagger.Shared(model));
        for (String sentence : SENTENCES) {
            String[] words = sentence.split(" ");
            // A copy of the words at each call: the generator's cache would answer with another hypothesis's tags.
            List<String> expected = search.bestSequence(
                            words,
                            null,
                            (i, tokens, tags, more) -> contexts.getContext(i, tokens.clone(), tags, more),
                            (i, tokens, tags, tag) -> true)
                    .getOutcomes();
            assertThat(List.of(tagger.tag(List.of(words)))).as(sentence).isEqualTo(expected);
        }
    }
}
