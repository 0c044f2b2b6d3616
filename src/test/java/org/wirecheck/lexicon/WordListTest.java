package org.wirecheck.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    private final Lexicon lexicon = Lexicon.standard();

    @Test
    void knowsShortAndLongFormsOfAnOfficeAsOne() {
        WordList offices = lexicon.list("offices");
        assertThat(offices.id("Rep.")).contains("representative");
        assertThat(offices.sameId("Congressman", "Rep.")).isTrue();
        assertThat(offices.sameId("CEO", "chief executive")).isTrue();
        assertThat(offices.sameId("Sen.", "Rep.")).isFalse();
    }

    @Test
    void prefersTheLongestEntry() {
        Found<WordEntry> found = lexicon.list("offices")
                .match(List.of("the", "Vice", "President", "spoke"), 1)
                .orElseThrow();
        assertThat(found.entry().id()).isEqualTo("vice-president");
        assertThat(found.length()).isEqualTo(2);
    }

    @Test
    void matchesHoweverHyphensAndAbbreviationsAreTokenised() {
        WordList offices = lexicon.list("offices");
        assertThat(offices.match(List.of("vice-president"), 0)).isPresent();
        assertThat(offices.match(List.of("vice", "-", "president"), 0)
                        .orElseThrow()
                        .to())
                .isEqualTo(3);
        assertThat(offices.match(List.of("Lt", ".", "Gov", "."), 0)
                        .orElseThrow()
                        .entry()
                        .id())
                .isEqualTo("lieutenant-governor");
    }

    @Test
    void doesNotEndAnEntryInsideAToken() {
        assertThat(lexicon.list("offices").match(List.of("presidential"), 0)).isEmpty();
    }

    @Test
    void asksForCapitalsWhereTheListHasThem() {
        WordList media = lexicon.list("media-outlets");
        assertThat(media.contains("AP")).isTrue();
        assertThat(media.contains("ap")).isFalse();
        assertThat(lexicon.list("months").contains("may")).isFalse();
        assertThat(lexicon.list("reporting-verbs").contains("SAY")).isTrue();
    }

    @Test
    void readsClassesOfAListAsLists() {
        assertThat(lexicon.is("harm-verbs/die", "perish")).isTrue();
        assertThat(lexicon.is("harm-verbs/die", "injure")).isFalse();
        assertThat(lexicon.has("harm-verbs/die")).isTrue();
        assertThat(lexicon.has("harm-verbs/sing")).isFalse();
        assertThatThrownBy(() -> lexicon.list("harm-verbs/sing")).hasMessageContaining("facts/lexicon/harm-verbs/sing");
    }

    @Test
    void keepsTheOtherColumns() {
        WordEntry hour = lexicon.list("units").entry("hrs").orElseThrow();
        assertThat(hour.attribute("factor")).contains("3600");
        assertThat(hour.is("time")).isTrue();
        assertThat(lexicon.list("bounds").entry("nearly").orElseThrow().attribute("bound"))
                .contains("less_than");
    }

    @Test
    void groupsWordsForOneKindOfEvent() {
        WordList events = lexicon.list("events");
        assertThat(events.sameId("talks", "summit")).isTrue();
        assertThat(events.sameId("call", "conversation")).isTrue();
        assertThat(events.sameId("meeting", "call")).isFalse();
    }
}
