package org.wirecheck.align.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecheck.align.meaning.Nearness.Degree;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Span;
import org.wirecheck.model.Word;

class HappeningTest {

    private final Happening happening = new Happening(Lexicon.standard());

    @Test
    void knowsOneEventByItsNounAndByItsVerb() {
        assertThat(happening.of(hook("shooting", "happen"), hook(null, "shoot")))
                .isEqualTo(Degree.SAME);
        assertThat(happening.of(hook(null, "arrest"), hook("arrest", "follow"))).isEqualTo(Degree.SAME);
    }

    @Test
    void takesADeedAndItsHarmForNear() {
        assertThat(happening.of(hook(null, "shoot"), hook(null, "wound"))).isEqualTo(Degree.ALIKE);
        assertThat(happening.of(hook("crash", null), hook(null, "injure"))).isEqualTo(Degree.ALIKE);
    }

    @Test
    void takesAnIncidentForWhateverHarmThereWas() {
        assertThat(happening.of(hook("incident", "happen"), hook(null, "shoot")))
                .isEqualTo(Degree.ALIKE);
        assertThat(happening.of(hook("incident", "happen"), hook("wedding", null)))
                .isEqualTo(Degree.MISSING);
    }

    @Test
    void leavesOpenWhetherSomebodyDiedWhenHeWasShot() {
        assertThat(happening.of(hook(null, "die"), hook(null, "shoot"))).isEqualTo(Degree.MISSING);
    }

    @Test
    void tellsTheMinuteOfTheShotFromThatOfPronouncingDead() {
        Hook shot = hook(null, "shoot");
        Hook dead = hook(null, "dead");
        assertThat(happening.of(shot.with("clock"), dead.with("clock"))).isEqualTo(Degree.OTHER);
        assertThat(happening.of(dead.with("clock"), dead.with("clock"))).isNotEqualTo(Degree.OTHER);
        assertThat(happening.of(shot, dead)).isNotEqualTo(Degree.OTHER);
    }

    @Test
    void takesWhatIsSaidInAStatementForSaid() {
        assertThat(happening.of(hook("statement", "say"), hook(null, "say"))).isNotEqualTo(Degree.OTHER);
    }

    @Test
    void tellsWhatHappenedFromWhatWasSaidOfIt() {
        assertThat(happening.of(hook(null, "say"), hook(null, "shoot"))).isEqualTo(Degree.OTHER);
        assertThat(happening.of(hook("hearing", null), hook("divorce", null))).isEqualTo(Degree.OTHER);
    }

    private static Hook hook(@Nullable String noun, @Nullable String verb) {
        return new Hook(word(noun), word(verb), null, List.of(), List.of());
    }

    private static @Nullable Word word(@Nullable String lemma) {
        return lemma == null ? null : new Word(lemma, Span.of(0, lemma.length()));
    }
}
