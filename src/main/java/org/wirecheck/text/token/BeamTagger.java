package org.wirecheck.text.token;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence → tags by OpenNLP's model under a beam of three, in a tenth of the time of {@code POSTaggerME}: what a
 * word weighs by itself and as a neighbour is added up once per word and not once per hypothesis. (Where hypotheses part,
 * {@code POSTaggerME} answers from a cache that confuses their tags; this does not.) Tags are those of the model and may be
 * compound: "didn't" is AUX+PART. The object remembers words and works in rows of its own: make
 * one per article, for one thread.
 */
final class BeamTagger {

    private static final int BEAM = 3;

    /** About 15 MB; a word beyond them is weighed again for each article. */
    private static final int MOST_SHARED = 10_000;

    private static final int MOST_WORDS = 20_000;

    private final Map<String, Context> parameters;
    private final String[] tags;
    private final double[][] afterTag;
    private final double[][][] afterTags;
    private final double[][] begins;
    private final Map<String, Weights> words = new HashMap<>();
    private final ConcurrentMap<String, Weights> known;
    private final double[] fixed;
    private final double[] logs;

    /** What a word adds to each tag: as itself, and for the words one or two places before or after it. */
    private record Weights(
            double[] self,
            double @Nullable [] next1,
            double @Nullable [] next2,
            double @Nullable [] previous1,
            double @Nullable [] previous2) {}

    /** Best readings so far; {@code tags} holds the tag before last and the last. */
    private record Hypothesis(@Nullable Hypothesis before, int tag, double score) {}

    BeamTagger(Shared shared) {
        this.parameters = shared.parameters;
        this.tags = shared.tags;
        this.afterTag = shared.afterTag;
        this.afterTags = shared.afterTags;
        this.begins = shared.begins;
        this.known = shared.known;
        this.fixed = new double[tags.length];
        this.logs = new double[tags.length];
    }

    /** What all taggers of one model share: its weights, and those of the tag features looked up beforehand. */
    static final class Shared {
        private final Map<String, Context> parameters;
        private final String[] tags;
        private final double[][] afterTag;
        private final double[][][] afterTags;
        private final double[][] begins;
        private final ConcurrentMap<String, Weights> known = new ConcurrentHashMap<>();

        @SuppressWarnings("unchecked")
        Shared(POSModel model) {
            AbstractModel maxent = model.getArtifact("pos.model");
            parameters = (Map<String, Context>) maxent.getDataStructures()[1];
            tags = new String[maxent.getNumOutcomes()];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = maxent.getOutcome(i);
            }
            afterTag = new double[tags.length][];
            afterTags = new double[tags.length][tags.length][];
            for (int i = 0; i < tags.length; i++) {
                afterTag[i] = weigh("t=" + tags[i]);
                for (int j = 0; j < tags.length; j++) {
                    afterTags[i][j] = weigh("t2=" + tags[i] + "," + tags[j]);
                }
            }
            begins = new double[][] {weigh("S=begin"), weigh("p1S=begin"), weigh("p2S=begin")};
        }

        private double[] weigh(String feature) {
            double[] sum = new double[tags.length];
            add(parameters.get(feature), sum);
            return sum;
        }
    }

    String[] tag(List<String> sentence) {
        int n = sentence.size();
        if (words.size() > MOST_WORDS) {
            words.clear();
        }
        Weights[] weights = new Weights[n];
        for (int i = 0; i < n; i++) {
            weights[i] = words.computeIfAbsent(sentence.get(i), this::find);
        }
        Hypothesis[] beam = {new Hypothesis(null, -1, 0)};
        for (int i = 0; i < n; i++) {
            fix(weights, i);
            beam = extend(beam);
        }
        String[] best = new String[n];
        int i = n;
        for (Hypothesis h = beam[0]; h != null && h.tag >= 0; h = h.before) {
            best[--i] = tags[h.tag];
        }
        return best;
    }

    /** What speaks for each tag at a place whatever the tags before it, into {@link #fixed}. */
    private void fix(Weights[] weights, int i) {
        double[] sum = fixed;
        System.arraycopy(weights[i].self, 0, sum, 0, sum.length);
        if (i > 0) {
            add(weights[i - 1].previous1, sum);
        }
        if (i > 1) {
            add(weights[i - 2].previous2, sum);
        }
        if (i + 1 < weights.length) {
            add(weights[i + 1].next1, sum);
        }
        if (i + 2 < weights.length) {
            add(weights[i + 2].next2, sum);
        }
        if (i < begins.length) {
            add(begins[i], sum);
        }
    }

    private Hypothesis[] extend(Hypothesis[] beam) {
        Hypothesis[] best = new Hypothesis[BEAM];
        int found = 0;
        for (Hypothesis h : beam) {
            weigh(h);
            for (int tag = 0; tag < logs.length; tag++) {
                double score = h.score + logs[tag];
                if (found < BEAM || score > best[BEAM - 1].score) {
                    Hypothesis longer = new Hypothesis(h, tag, score);
                    int at = found < BEAM ? found++ : BEAM - 1;
                    for (; at > 0 && best[at - 1].score < score; at--) {
                        best[at] = best[at - 1];
                    }
                    best[at] = longer;
                }
            }
        }
        return best;
    }

    /** The logarithm of how likely each tag is behind the hypothesis, into {@link #logs}. */
    private void weigh(Hypothesis h) {
        System.arraycopy(fixed, 0, logs, 0, logs.length);
        if (h.tag >= 0) {
            add(afterTag[h.tag], logs);
            if (h.before != null && h.before.tag >= 0) {
                add(afterTags[h.before.tag][h.tag], logs);
            }
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log);
        }
        double norm = Math.log(sum);
        for (int i = 0; i < logs.length; i++) {
            logs[i] -= norm;
        }
    }

    private Weights find(String word) {
        Weights weights = known.get(word);
        if (weights == null) {
            weights = weigh(word);
            if (known.size() < MOST_SHARED && word.length() <= 30) {
                known.put(word, weights);
            }
        }
        return weights;
    }

    private Weights weigh(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String shape = FeatureGeneratorUtil.tokenFeature(word);
        double[] self = new double[tags.length];
        add("def", self);
        for (int i = 1; i <= Math.min(4, word.length()); i++) {
            add("suf=" + word.substring(word.length() - i), self);
            add("pre=" + word.substring(0, i), self);
        }
        add("w=" + lower, self);
        add("wc=" + shape, self);
        add("w&c=" + lower + "," + shape, self);
        return new Weights(
                self, lone("n1w=" + lower), lone("n2w=" + lower), lone("p1w=" + lower), lone("p2w=" + lower));
    }

    private double @Nullable [] lone(String feature) {
        if (!parameters.containsKey(feature)) {
            return null;
        }
        double[] sum = new double[tags.length];
        add(feature, sum);
        return sum;
    }

    private void add(String feature, double[] sum) {
        add(parameters.get(feature), sum);
    }

    private static void add(@Nullable Context context, double[] sum) {
        if (context != null) {
            int[] outcomes = context.getOutcomes();
            for (int i = 0; i < outcomes.length; i++) {
                sum[outcomes[i]] += context.getParameters()[i];
            }
        }
    }

    private static void add(double @Nullable [] weights, double[] sum) {
        if (weights == null) {
            return;
        }
        for (int i = 0; i < weights.length; i++) {
            sum[i] += weights[i];
        }
    }
}
