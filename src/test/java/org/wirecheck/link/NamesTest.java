package org.wirecheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a name is the name of, where its own words and those around it leave room for mistakes. */
class NamesTest {

    @Test
    void takesAnAdministrationAndAFamilyForSomebodys() {
        Story story = Story.of("An envoy of the Gilmour administration left. Three of the Tamber family were hurt.");
        assertThat(story.who("Gilmour")).startsWith("person:");
        assertThat(story.who("Tamber")).startsWith("person:");
    }

    @Test
    void takesAFirmForNobody() {
        Story story = Story.of("Karin Moe works for the security firm Oxlade Trace. Oxlade Trace closed on Friday.");
        assertThat(story.who("Oxlade Trace", 1)).isEqualTo("organisation:Oxlade Trace");
    }

    @Test
    void leavesAFirstNameThatIsAFaithWithItsBearer() {
        Story story =
                Story.of("Rudolf Bandemar wept. Christian Bandemar, 16, was his brother. Bandemar died on Friday.");
        assertThat(story.who("Christian Bandemar")).isEqualTo("person:Christian Bandemar");
    }

    @Test
    void takesADirectionBehindABlockForAStreet() {
        Story story = Story.of("A man was hurt in the 900 block of North Tamber. Others fell in the West Pollard"
                + " neighborhood on Friday.");
        assertThat(story.who("North Tamber")).startsWith("place:");
        assertThat(story.who("West Pollard")).startsWith("place:");
    }

    @Test
    void findsNoNamesInShoutedWords() {
        Story story = Story.of("THE SHERIFF TOLD US TONIGHT THAT NOBODY WAS HURT. NEIGHBORS IN THE TOWN ... they wept"
                + " and said that they were sorry for the family.");
        assertThat(story.who("US")).isEqualTo("nobody");
    }

    @Test
    void callsAFatherByTheBareSurnameOfHisSon() {
        Story story =
                Story.of("Mayor Gustav Lindholm spoke first. Then Gustav Lindholm Jr. was heard. Lindholm denied it.");
        assertThat(story.who("Lindholm", 2)).isEqualTo("person:Gustav Lindholm");
    }

    @Test
    void mergesAJuniorWhoIsLaterPrintedWithoutIt() {
        Story story =
                Story.of("Gustav Lindholm Jr. was charged. A lawyer said on Monday that Gustav Lindholm was ill.");
        assertThat(story.who("Gustav Lindholm", 1)).isEqualTo("person:Gustav Lindholm Jr.");
    }

    @Test
    void tellsAStateFromTheTownOfItsName() {
        Story story = Story.of("A mall in Washington state was closed. The senator flew to Washington on Friday.");
        assertThat(story.who("Washington")).isEqualTo("place:us/wa");
        assertThat(story.who("Washington", 1)).isNotEqualTo("place:us/wa");
    }

    @Test
    void takesNoAbbreviationForACountryOfThatCode() {
        Story story =
                Story.of("SC Lawmaker Hurt in Charleston Church Fire", "A lawmaker of Charleston, S.C., was hurt.");
        assertThat(story.who("SC")).isNotEqualTo("place:sc");
    }

    @Test
    void namesAHospitalOverItsAnd() {
        Story story = Story.of("The boy is on the mend at Denver Willow Babies and Children's Hospital.");
        assertThat(story.who("Denver Willow Babies and Children's Hospital")).startsWith("place:");
    }
}
