package org.wirecheck.kind.utterance.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecheck.lexicon.FirstNames;
import org.wirecheck.model.Article;
import org.wirecheck.model.Entity;
import org.wirecheck.model.Quotation;
import org.wirecheck.model.Quotation.Mechanism;

/**
 * Who says a quotation, as far as two of them can be told apart.
 *
 * @param id of the cast's entity, or null
 * @param name how to call the speaker, or null if unknown
 * @param type what the speaker is, or null if the cast does not know
 * @param lastName by which it is told apart, in lower case; empty if unknown
 * @param named true if the words that name the speaker for this quotation are a name, not "he" or "the officer"
 */
public record Voice(
        @Nullable String id,
        @Nullable String name,
        String lastName,
        Entity.@Nullable Type type,
        boolean named,
        Mechanism mechanism) {

    private static final Voice UNKNOWN = new Voice(null, null, "", null, false, Mechanism.UNKNOWN);
    private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
    private static final Pattern GENERATION = Pattern.compile(",? (?:jr|sr|ii|iii)\\.?$");
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}-]+");

    public static Voice of(Quotation quotation, Article article, Map<String, Entity> cast, FirstNames firstNames) {
        Entity entity = quotation.speaker() == null ? null : cast.get(quotation.speaker());
        return new Voice(
                quotation.speaker(),
                quotation.speakerName(),
                quotation.speakerName() == null ? "" : lastName(quotation.speakerName()),
                entity == null || entity.type() == Entity.Type.OTHER ? guess(quotation, firstNames) : entity.type(),
                isNamed(quotation, article),
                quotation.mechanism());
    }

    /** The voice of a quotation nobody is told for. */
    public static Voice unknown() {
        return UNKNOWN;
    }

    private static boolean isNamed(Quotation quotation, Article article) {
        if (quotation.source() == null || quotation.speakerName() == null) {
            return false;
        }
        List<String> source =
                List.of(WORD_BREAK.split(article.words(quotation.source()).toLowerCase(Locale.ROOT)));
        boolean named = Stream.of(WORD_BREAK.split(quotation.speakerName()))
                .anyMatch(word -> word.length() > 2
                        && Character.isUpperCase(word.charAt(0))
                        && source.contains(word.toLowerCase(Locale.ROOT)));
        return named && quotation.mechanism() != Mechanism.PREVIOUS_SPEAKER;
    }

    /** Somebody the cast cannot place is a person if the name begins with a first name. */
    private static Entity.@Nullable Type guess(Quotation quotation, FirstNames firstNames) {
        String name = quotation.speakerName() == null ? "" : quotation.speakerName();
        int blank = name.indexOf(' ');
        boolean named = quotation.mechanism() == Mechanism.CUE
                && blank > 0
                && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1))
                && firstNames.contains(name.substring(0, blank));
        return named ? Entity.Type.PERSON : null;
    }

    /** How to call the speaker; "somebody" if unknown. */
    public String label() {
        return name == null ? "somebody" : name;
    }

    /** True if there is a name for the speaker. */
    public boolean isKnown() {
        return name != null && mechanism != Mechanism.UNKNOWN;
    }

    /** True for a speaker the sentence itself names, or names for the quotation this one continues. */
    public boolean isSure() {
        return isKnown() && mechanism != Mechanism.PREVIOUS_SPEAKER;
    }

    /** True if the speaker is one person. */
    public boolean isPerson() {
        return type == Entity.Type.PERSON;
    }

    /** True if several speak at once: "both leaders". */
    public boolean isGroup() {
        return type == Entity.Type.GROUP;
    }

    /** True if both are known to be the same: one entity, or one last name. */
    public boolean isSame(Voice other) {
        if (name == null || other.name == null) {
            return false;
        }
        return id != null && id.equals(other.id) || lastName.equals(other.lastName);
    }

    /** True if both are surely persons and not one: a name and "the officer" may well be one. */
    public boolean isOther(Voice other) {
        return isSure() && other.isSure() && isPerson() && other.isPerson() && !isSame(other);
    }

    private static String lastName(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String bare = GENERATION.matcher(GENITIVE.matcher(lower).replaceAll("")).replaceAll("");
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }
}
