package org.wirecheck.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer places = Lexicon.standard().places();

    private PlaceMatch match(String... tokens) {
        return places.match(List.of(tokens), 0).orElseThrow();
    }

    @Test
    void takesTheStateThatFollows() {
        PlaceMatch match = match("Aurora", ",", "Ill.", ",", "police");
        assertThat(match.best().id()).isEqualTo("us/il/aurora");
        assertThat(match.nameEnd()).isEqualTo(1);
        assertThat(match.to()).isEqualTo(3);
        assertThat(match.isQualified()).isTrue();
        assertThat(match("Paris", ",", "Texas").best().id()).isEqualTo("us/tx/paris");
        assertThat(match("Springfield", ",", "MO").best().id()).isEqualTo("us/mo/springfield");
    }

    @Test
    void takesTheMostPopulousTownOtherwise() {
        assertThat(match("Paris").best().id()).isEqualTo("fr/paris");
        assertThat(match("Paris").candidates()).hasSizeGreaterThan(2);
        assertThat(match("Portland", ",", "where").best().id()).isEqualTo("us/or/portland");
    }

    @Test
    void prefersTheCityWhereTheStateHasItsName() {
        assertThat(match("New", "York").best().id()).isEqualTo("us/ny/new-york-city");
        assertThat(match("Washington").best().id()).isEqualTo("us/dc/washington");
        assertThat(match("Washington", ",", "D.C.").to()).isEqualTo(3);
        assertThat(match("Washington", "state").best().id()).isEqualTo("us/wa");
    }

    @Test
    void findsTheLongestName() {
        PlaceMatch match = match("Joint", "Base", "Elmendorf", "-", "Richardson", "in", "Anchorage");
        assertThat(match.best().kind()).isEqualTo(PlaceEntry.Kind.FACILITY);
        assertThat(match.to()).isEqualTo(5);
    }

    @Test
    void leavesSmallLettersAlone() {
        assertThat(places.match(List.of("nice"), 0)).isEmpty();
        assertThat(places.match(List.of("us"), 0)).isEmpty();
        assertThat(match("US").best().id()).isEqualTo("us");
    }

    @Test
    void marksNamesThatAreMoreOftenSomethingElse() {
        assertThat(match("Nice").best().isAmbiguous()).isTrue();
        assertThat(match("Reading").best().isAmbiguous()).isTrue();
        assertThat(match("Lincoln").best().classes()).contains("surname");
        assertThat(match("Minneapolis").best().isAmbiguous()).isFalse();
    }

    @Test
    void containsTransitively() {
        assertThat(places.contains("us", "us/dc/oval-office")).isTrue();
        assertThat(places.contains("us/dc/washington", "us/dc/oval-office")).isTrue();
        assertThat(places.contains("europe", "gb/eng/10-downing-street")).isTrue();
        assertThat(places.contains("us/midwest", "us/il/aurora")).isTrue();
        assertThat(places.contains("us/ca", "us/il/aurora")).isFalse();
        assertThat(places.contains("us", "us")).isFalse();
        assertThat(places.contains(match("England").best(), match("London").best()))
                .isTrue();
    }

    @Test
    void knowsAdjectivesAndMetonyms() {
        assertThat(places.adjective(List.of("Ukrainians"), 0)
                        .orElseThrow()
                        .entry()
                        .id())
                .isEqualTo("ua");
        assertThat(places.adjective(List.of("North", "Korean"), 0).orElseThrow().to())
                .isEqualTo(2);
        assertThat(places.metonym(List.of("the", "Kremlin"), 1)
                        .orElseThrow()
                        .entry()
                        .id())
                .isEqualTo("ru");
        assertThat(places.metonym(List.of("Kyiv"), 0).orElseThrow().entry().id())
                .isEqualTo("ua");
        assertThat(places.capital("us/il")).contains("us/il/springfield");
    }

    @Test
    void readsNamesWithAndWithoutAccents() {
        assertThat(match("Sao", "Paulo").best()).isEqualTo(match("São", "Paulo").best());
        assertThat(match("St.", "Louis").best().id())
                .isEqualTo(match("Saint", "Louis").best().id());
        assertThat(match("Kiev").best()).isEqualTo(match("Kyiv").best());
    }

    @Test
    void findsAPlaceAgainByItsId() {
        PlaceEntry aurora = match("Aurora", ",", "Colo.").best();
        assertThat(places.byId(aurora.id())).contains(aurora);
        assertThat(places.byId("us/dc/white-house").orElseThrow().name()).isEqualTo("White House");
        assertThat(places.byId("us/il/nowhere-at-all")).isEmpty();
    }
}
