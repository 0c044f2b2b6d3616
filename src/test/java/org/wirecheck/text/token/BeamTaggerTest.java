package org.wirecheck.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.wirecheck.text.Models;

class BeamTaggerTest {

    private static final List<String> SENTENCES = List.of(
            "Mayor Ada Lund said on Tuesday that the old bridge would close for two weeks .",
            "\" We did n't know , \" she told reporters in Orla , where ferries run at night .",
            "Police say seven people were shot and wounded near Verlo 's harbour early Sunday .",
            "Stop !",
            "The 22 - year - old pleaded not guilty to four counts of fraud worth $ 2.5 million .",
            "Bridge To Close As Cracks Widen , Council Votes 7-2");

    @Test
    void givesTheTagsOfTheModelsOwnTagger() {
        POSTaggerME reference = new POSTaggerME(Models.standard().tags());
        BeamTagger tagger =
                new BeamTagger(new BeamTagger.Shared(Models.standard().tags()));
        for (String sentence : SENTENCES) {
            String[] words = sentence.split(" ");

            assertThat(List.of(tagger.tag(List.of(words)))).as(sentence).isEqualTo(List.of(reference.tag(words)));
        }
    }
}
