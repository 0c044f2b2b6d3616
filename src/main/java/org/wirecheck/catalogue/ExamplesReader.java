package org.wirecheck.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.wirecheck.catalogue.Examples.Example;
import org.wirecheck.catalogue.Examples.Pair;

/** Reads one {@code examples.yaml} and insists on enough of each sort. */
final class ExamplesReader {

    private static final int SINGLES = 3;
    private static final int PAIRS = 2;

    private ExamplesReader() {}

    static Examples read(String file, String text) {
        YamlMap yaml = YamlMap.read(file, text);
        Examples read = new Examples(
                singles(yaml, "finds", SINGLES),
                singles(yaml, "ignores", SINGLES),
                pairs(yaml, "agree"),
                pairs(yaml, "conflict"));
        yaml.done();
        return read;
    }

    private static List<Example> singles(YamlMap yaml, String key, int least) {
        List<Example> singles = new ArrayList<>();
        for (String text : yaml.words(key)) {
            singles.add(new Example(text, yaml.place() + " " + key + "[" + singles.size() + "]"));
        }
        enough(yaml, key, singles.size(), least);
        return singles;
    }

    private static List<Pair> pairs(YamlMap yaml, String key) {
        List<Pair> pairs = new ArrayList<>();
        for (YamlMap pair : yaml.maps(key)) {
            pairs.add(new Pair(pair.text("left"), pair.text("right"), pair.place()));
            pair.done();
        }
        enough(yaml, key, pairs.size(), PAIRS);
        return pairs;
    }

    private static void enough(YamlMap yaml, String key, int found, int least) {
        if (found < least) {
            throw yaml.complaint(key, "'" + key + "' needs at least " + least + " examples, has " + found);
        }
    }
}
