package org.wirecheck.align;

import java.util.Map;
import org.wirecheck.model.Claim;
import org.wirecheck.model.Context;

/**
 * A claim's surrounding words as numbers, made once so that comparing two is a walk along two sorted rows.
 *
 * @param ids numbers of the words, rising
 * @param around weight of each word by nearness and by how much it tells
 * @param own the same for the words of its own sentence, 0 for those of the sentences beside it
 * @param tells how much each word of its own sentence tells, squared, 0 for the others
 */
record Profile(
        Claim claim, int[] ids, double[] around, double[] own, double[] tells, double aroundNorm, double ownNorm) {

    /** Words at least this near stand in the value's own sentence. */
    private static final double OWN = 0.6;

    static Profile of(Claim claim, Weights weights, Map<String, Integer> numbers) {
        Context context = claim.context();
        int size = context.words().size();
        int[] ids = context.words().keySet().stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .sorted()
                .toArray();
        double[] around = new double[size];
        double[] own = new double[size];
        double[] tells = new double[size];
        context.words().forEach((word, nearness) -> {
            int at = java.util.Arrays.binarySearch(ids, numbers.getOrDefault(word, 0));
            double weight = weights.of(word);
            around[at] = nearness * weight;
            own[at] = nearness >= OWN ? nearness * weight : 0;
            tells[at] = nearness >= OWN ? weight * weight : 0;
        });
        return new Profile(claim, ids, around, own, tells, norm(around), norm(own));
    }

    private static double norm(double[] row) {
        double sum = 0;
        for (double value : row) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
