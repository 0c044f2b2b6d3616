package org.wirecheck.kind.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecheck.model.Hook;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

class QuantityKindTest {

    private final QuantityKind kind = new QuantityKind();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ferry company paid $1.2 million to the town. | $1.2 million = 1200000 USD",
                "The ferry company paid £14.05 for each seat. | £14.05 = 14.05 GBP",
                "The fine was 10 rials. | 10 rials = 10 IRR",
                "The climber fell about 2, 000ft on Monday. | 2, 000ft = 2000 foot [1800,2200]",
                "He died in a 600m fall. | 600m = 600 m",
                "He fell 600m on Monday. | 600m = 600 m",
                "He is 5-feet 9-inches and 195 pounds. | 5-feet 9-inches = 69 inch; 195 pounds = 195 lb",
                "He was fined 195 pounds. | 195 pounds = 195 GBP",
                "The wreck lies half a mile off Port Ansel. | half a mile = 0.5 mile",
                "The track is three quarters of a mile long. | three quarters of a mile = 0.75 mile",
                "She weighs 12 st 4 lb now. | 12 st 4 lb = 172 lb",
                "Brenmark made 48.5 MGBP. | 48.5 MGBP = 48500000 GBP",
                "Support rose from 10 to 20 per cent. | 10 = 10 %; 20 per cent = 20 %",
                "Growth of 5 to 6 per cent is likely. | 5 to 6 per cent = 5 % [5,6]",
                "The guard is six-foot-three. | six-foot-three = 75 inch",
                "The answer was three quarters billion dollars. | three quarters billion dollars = 750000000 USD",
                "Brenmark Foods will pay USD 3m for the mill. | USD 3m = 3000000 USD",
                "She borrowed a million dollars from her uncle. | a million dollars = 1000000 USD",
                "Support rose to 18.5 per cent in the north. | 18.5 per cent = 18.5 %",
                "Support rose by two percentage points. | two percentage points = 2 pp",
                "The magnitude 6.1 earthquake woke the town. | 6.1 = 6.1 magnitude",
                "A 6.1-magnitude quake woke the town. | 6.1-magnitude = 6.1 magnitude",
                "The wreck lies 12 nautical miles off Port Ansel. | 12 nautical miles = 12 nmi",
                "The suspect is 6 ft 2 in tall. | 6 ft 2 in = 74 inch",
                "Winds of 140 km/h tore off roofs. | 140 km/h = 140 km/h",
                "It was 41 degrees Celsius in Velda. | 41 degrees Celsius = 41 °C",
                "Two-thirds of the members stayed away. | Two-thirds = 0.6666666666666666666666666666666667 share",
                "The senate voted 52-48 against the bill. | 52-48 = 52-48",
                "Port Ansel beat Velda 3-1 in the final. | 3-1 = 3-1",
                "Velda lost 2-5 at home. | 2-5 = 5-2",
                "Police arrested 10-15 people. | 10-15 = 10 [10,15]",
                "Fares will rise from $10 a ride. | $10 = 10 USD",
                "The work costs between $5 million and $7 million. | $5 million and $7 million = 5000000 USD [5000000,7000000]",
                "Dozens of houses burned in Velda. | Dozens = 24 [9.6,360)",
                "The ticket cost 3 francs 40 cents. | 3 francs 40 cents = 3.4 FRF",
                "They offered $140-$150 million for the mill. | $140-$150 million = 140000000 USD [140000000,150000000]",
                "Brenmark sold it for MSEK 60. | MSEK 60 = 60000000 SEK",
                "The Herons (2-13) lost again. | 2-13 = 13-2",
                "They offered $140- $150 million for the mill. | $140- $150 million = 140000000 USD [140000000,150000000]",
                "They offered $140 million-$150 million. | $140 million-$150 million = 140000000 USD [140000000,150000000]",
                "The 6-foot-2 guard limped. | 6-foot-2 = 74 inch",
                "The suspect is 5 foot 9 and slim. | 5 foot 9 = 69 inch",
                "Velda scored in the second half of the match. | second = 2"
            })
    void readsValuesWithTheirUnits(String sentence, String value) {
        assertThat(String.join("; ", Told.values(sentence))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 90 people fled. | about | 90 [81,99]",
                "Nearly 3 tonnes were seized. | nearly | 3 tonne [2.5,3)",
                "As many as 40 people fled. | at most | 40 (-∞,40]",
                "More than $5 million is missing. | more than | 5000000 USD (5000000,∞)",
                "At least 12 people died. | at least | 12 [12,∞)"
            })
    void keepsTheHedgeAsBoundAndRegion(String sentence, String bound, String value) {
        assertThat(Told.mentions(sentence)).singleElement().satisfies(m -> {
            assertThat(m.bound()).isEqualTo(bound);
            assertThat(m.value().notation()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting lasted three long hours.",
                "The two-day strike ended in 2019.",
                "It happened on Aug. 15 at 10 p.m.",
                "The crash closed Highway 61 near Flight 370.",
                "She lives at 123 Harbour Street in Port Ansel.",
                "They spoke to one another.",
                "An F-22 and a Boeing 737 flew over.",
                "Call (555) 123-4567 or 555-0142 for help.",
                "He waited half an hour.",
                "Officers first saw the car near the mill.",
                "The fire was first reported near the mill.",
                "The 911 caller said smoke filled the room.",
                "One of the men fled, and one said nothing.",
                "The minister won on 9/11 and works 24/7.",
                "Neighbours called 911 and told CBS 6 that the stroller stood outside 160 Longfellow St. again."
            })
    void leavesDatesTimesNamesAndPronounsAlone(String sentence) {
        assertThat(Told.values(sentence)).isEmpty();
    }

    @Test
    void namesTheCountedNounAndItsModifiers() {
        Hook hook = only("Two other police officers were wounded in Velda.").hook();
        assertThat(hook.governor()).isNotNull();
        assertThat(hook.governor().lemma()).isEqualTo("officer");
        assertThat(hook.modifiers()).contains("other", "police");
        assertThat(hook.traits()).containsExactly("count");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill lost $5 million a week. | rate",
                "The pump moves 500 gallons of water through the tunnel every minute. | rate",
                "Crews pumped 500 gallons of water a minute. | rate",
                "Three of the victims came from Velda. | subset",
                "Police found 12 more bodies. | additional",
                "Fares rose by 5 per cent. | change",
                "She was the third witness. | ordinal"
            })
    void marksWhatIsNoPlainTotal(String sentence, String trait) {
        assertThat(only(sentence).hook().traits()).contains(trait);
    }

    @Test
    void takesADistanceInTimeForNoRate() {
        assertThat(only("Police found 12 people an hour later.").hook().traits())
                .doesNotContain("rate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velda scored in the second half of the match. | half",
                "He left his third wife. | wife",
                "Safety is our first priority. | priority",
                "The fourth victim was found. | victim",
                "The second-largest bank failed. | bank"
            })
    void hangsAnOrdinalOnItsNoun(String sentence, String noun) {
        assertThat(only(sentence).hook().governor().lemma()).isEqualTo(noun);
    }

    @Test
    void hangsAFirstWithoutANounOnNothing() {
        assertThat(only("In another first, the mayor rode a bicycle.").hook().governor())
                .isNull();
    }

    @Test
    void tellsALevelFromAChange() {
        assertThat(only("Fares rose to 5 euros.").hook().traits()).doesNotContain("change");
    }

    @Test
    void looksForTheNounAMeasureIsOf() {
        assertThat(only("Officers seized 5 kg of cocaine.").hook().governor().lemma())
                .isEqualTo("cocaine");
        assertThat(only("The court imposed a fine of $5,000.").hook().governor().lemma())
                .isEqualTo("fine");
    }

    @ParameterizedTest
    @CsvSource({
        "12,12,EQUIVALENT",
        "12,13,CONTRADICTS",
        "12,'90 [81,99]',CONTRADICTS",
        "90,'90 [81,99]',REFINES",
        "'90 [81,99]','95 (95,∞)',OVERLAPS",
        "12,'12 (12,∞)',OVERLAPS",
        "1 mile,1.6 km,OVERLAPS",
        "1 mile,3 km,CONTRADICTS",
        "50 cent,0.5 USD,EQUIVALENT",
        "32 °F,0 °C,OVERLAPS",
        "5 USD,5 GBP,UNRELATED",
        "5 USD,5,UNRELATED",
        "24 month,2 year,EQUIVALENT",
        "52-48,48-52,EQUIVALENT",
        "3-1,2-1,CONTRADICTS",
        "3-1,3,UNRELATED",
        "'90 (90,∞)','50 (50,∞)',CONTRADICTS",
        "'36 [36,∞)','20 [20,∞)',CONTRADICTS",
        "'64 (64,∞)','60 (60,∞)',REFINES",
        "'125 (125,∞)','100 (100,∞)',REFINES",
        "90,'50 (50,∞)',CONTRADICTS",
        "55,'50 (50,∞)',REFINES",
        "14,'12 [12,∞)',REFINES",
        "2,'1 [1,∞)',REFINES",
        "30,'100 (-∞,100)',CONTRADICTS",
        "3,'40 (-∞,40]',REFINES",
        "'65 year (65,∞)',80 year,REFINED_BY",
        "2000000 USD,'1500000 USD (1500000,∞)',REFINES",
        "'24 [9.6,360)',12,REFINED_BY",
        "'24 [9.6,360)',3,CONTRADICTS",
        "'200 [80,3000)',12,CONTRADICTS"
    })
    void comparesByRegion(String left, String right, Relation relation) {
        assertThat(kind.compare(kind.parse(left), kind.parse(right), Tolerance.NONE))
                .isEqualTo(relation);
    }

    @Test
    void forgivesWhatTheToleranceAllows() {
        Quantity hundred = kind.parse("100 USD");
        Quantity close = kind.parse("104 USD");
        assertThat(kind.compare(hundred, close, Tolerance.NONE)).isEqualTo(Relation.CONTRADICTS);
        assertThat(kind.compare(hundred, close, new Tolerance(0.05, 0))).isEqualTo(Relation.OVERLAPS);
    }

    @Test
    void refusesWhatIsNoNotation() {
        assertThatThrownBy(() -> kind.parse("about twelve")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Mention only(String sentence) {
        assertThat(Told.mentions(sentence)).as(sentence).hasSize(1);
        return Told.mentions(sentence).get(0);
    }
}
