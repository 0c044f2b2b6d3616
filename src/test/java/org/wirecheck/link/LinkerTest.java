package org.wirecheck.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Document;
import org.wirecheck.model.Entity;
import org.wirecheck.model.Entity.Type;
import org.wirecheck.model.EntityMention;

class LinkerTest {

    @Test
    void explainsASurnameByTheFullNameOfAnotherOutlet() {
        Story story = Story.of(
                "The mayor was late. Police said Tamarind was not hurt.",
                "Mayor Elise Tamarind of Dover was not hurt. Tamarind spoke on Monday.");
        assertThat(story.who("Tamarind")).isEqualTo("person:Elise Tamarind");
    }

    @Test
    void bringsSpellingsOfOneNameTogether() {
        Story story = Story.of(
                "President Viktor Zarenskyy met Andrés Luque in Lisbon. Zarenskyy left early.",
                "President Viktor Zarensky met Andres Luque in Lisbon.",
                "Viktor T. Zarenskiy met Andrés Luque.");
        assertThat(story.names(Type.PERSON)).hasSize(2);
    }

    @Test
    void takesASideOfTownForAPlace() {
        Story story = Story.of("A man was shot in North Austin on Friday. The Austin police came to Mount Lunde.");
        assertThat(story.who("North Austin")).isEqualTo("place:us/tx/austin/north austin");
        assertThat(story.who("Austin", 1)).isEqualTo("place:us/tx/austin");
        assertThat(story.who("Mount Lunde")).isEqualTo("place:mount lunde");
    }

    @Test
    void takesWhatStandsBehindBlockOfForAStreet() {
        Story story = Story.of("He fell in the 2900 block of Tamarind Meadow on Friday. He was 31.");
        assertThat(story.who("Tamarind Meadow")).isEqualTo("place:tamarind meadow");
    }

    @Test
    void takesATownAndManyOfSomethingForATeam() {
        Story story = Story.of("The Boston Herons lost at home. Jane Tamarind of the Boston Herons wept.");
        assertThat(story.who("Boston Herons")).isEqualTo("organisation:Boston Herons");
    }

    @Test
    void bringsAMisspeltSurnameOfAnotherOutletToItsOwner() {
        Story story =
                Story.of("Duncan Holmgren fell on Friday. Holmgren died.", "Duncan Holmgreen, 31, fell on Friday.");
        assertThat(story.names(Type.PERSON)).hasSize(1);
    }

    @Test
    void keepsParticlesWithTheSurname() {
        Story story = Story.of("Commissioner Helga von der Tann arrived on Friday. Later von der Tann left the room.");
        assertThat(story.who("von der Tann", 1)).isEqualTo("person:Helga von der Tann");
    }

    @Test
    void tellsACoupleApartByTheirHonorifics() {
        Story story = Story.of("Mark Steele and his wife, Laura Steele, were charged on Monday. Mr. Steele denied it."
                + " Ms. Steele said nothing.");
        assertThat(story.who("Steele", 2)).isEqualTo("person:Mark Steele");
        assertThat(story.who("Steele", 3)).isEqualTo("person:Laura Steele");
    }

    @Test
    void leavesABareSurnameWithTheFirstOfACouple() {
        Story story = Story.of("Mark Steele and his wife, Laura Steele, were charged on Monday. Steele denied it.");
        assertThat(story.who("Steele", 2)).isEqualTo("person:Mark Steele");
    }

    @Test
    void doesNotMergeThePresidentWithTheSonWhoHasHisName() {
        Story story = Story.of(
                "President Harold Quill spoke on Friday. Quill was late.",
                "A picture shows Harold Quill Jr. with a boat.");
        assertThat(story.names(Type.PERSON)).containsExactlyInAnyOrder("Harold Quill", "Harold Quill Jr.");
    }

    @Test
    void doesNotMergeFatherAndSon() {
        Story story = Story.of("Harold Quill Sr. founded the bank. Harold Quill Jr. sold it in May.");
        assertThat(story.names(Type.PERSON)).containsExactlyInAnyOrder("Harold Quill Jr.", "Harold Quill Sr.");
    }

    @Test
    void givesAnInitialThatFitsTwoPeopleToNeither() {
        Story story = Story.of(
                "John Marlow sued Jane Marlow on Monday.", "The judge heard J. Marlow on Tuesday, a clerk said.");
        assertThat(story.names(Type.PERSON)).contains("John Marlow", "Jane Marlow");
    }

    @Test
    void takesNoNamesFromAHeadlineThatTheTextDoesNotKnow() {
        Story story = Story.of(
                """
                Tamarind and Luque End Productive Talks Without Results

                Prime Minister Elise Tamarind and President Andrés Luque ended their talks in Lisbon on Friday without a result, officials said.
                """);
        assertThat(story.names(Type.PERSON)).containsExactlyInAnyOrder("Elise Tamarind", "Andrés Luque");
        assertThat(story.names(Type.OTHER)).isEmpty();
        assertThat(story.who("Tamarind")).isEqualTo("person:Elise Tamarind");
    }

    @Test
    void bindsATitleToTheNameBehindIt() {
        Story story =
                Story.of("Mr. Tamarind blamed former President Joe Luque for the war. Oscar Tamarind is president.");
        assertThat(story.who("Joe Luque")).isEqualTo("person:Joe Luque");
        assertThat(story.who("Tamarind")).isEqualTo("person:Oscar Tamarind");
    }

    @Test
    void separatesAPlaceATitleAndAPersonInOneRun() {
        Story story = Story.of("Kansas City Police Chief Dana Merrow said on Sunday that two men were hurt.");
        assertThat(story.who("Dana Merrow")).isEqualTo("person:Dana Merrow");
        assertThat(story.who("Kansas City")).startsWith("place:us/");
    }

    @Test
    void knowsTheTownByTheStateBehindIt() {
        Story story =
                Story.of("A fire broke out in Aurora on Monday.", "A fire broke out in Aurora, Illinois, on Monday.");
        assertThat(story.who("Aurora")).isEqualTo("place:us/il/aurora");
    }

    @Test
    void knowsTheStateBehindATownFromTheCapitalOfItsName() {
        Story story = Story.of("A fire broke out in Burlington, Washington, on Monday. It spread in western New York.");
        assertThat(story.who("Washington")).isEqualTo("place:us/wa");
        assertThat(story.who("New York")).isEqualTo("place:us/ny");
    }

    @Test
    void leavesPossessivesToShopsThatOwnThem() {
        Story story = Story.of("Shots were fired at Macy's on Monday. Jane Tamarind's car was hit.");
        assertThat(story.names(Type.ORGANISATION)).containsExactly("Macy's");
    }

    @Test
    void joinsANicknameInMarksWithTheName() {
        Story story =
                Story.of("Mark \"Cornbread\" Tamarind was hurt on Monday.", "Police said Mark Tamarind, 53, was hurt.");
        assertThat(story.names(Type.PERSON)).containsExactly("Mark Tamarind");
    }

    @Test
    void putsAPlaceNobodyListsIntoTheTownTheBundleNames() {
        Story story = Story.of("Two people were hurt at Tamarind Harbour Mall in Anchorage on Friday.");
        assertThat(story.who("Tamarind Harbour Mall")).isEqualTo("place:us/ak/anchorage/tamarind harbour mall");
    }

    @Test
    void tellsACapitalFromItsGovernment() {
        Story story = Story.of("Moscow hopes for peace. The minister flew to Moscow on Monday.");
        assertThat(story.who("Moscow", 0)).isEqualTo("place:ru");
        assertThat(story.who("Moscow", 1)).isEqualTo("place:ru/moscow");
    }

    @Test
    void joinsAnAcronymWithItsFullName() {
        Story story = Story.of("The Harbour Workers Federation struck on Monday. The HWF said wages were too low.");
        assertThat(story.names(Type.ORGANISATION)).containsExactly("Harbour Workers Federation");
    }

    @Test
    void makesNoEntityOfASlipOfThePen() {
        Story story = Story.of("Talks on Ukarine began. The war in Ukraine goes on. Ukraine hopes. Ukraine waits.");
        assertThat(story.cast().entities().values()).extracting(Entity::name).doesNotContain("Ukarine");
        assertThat(story.who("Ukarine")).isEqualTo("place:ua");
    }

    @Test
    void resolvesDescriptionsThatLeaveOneAnswer() {
        Story story =
                Story.of("French President Aline Corbel met Spanish Prime Minister Diego Ruano in Lyon. The French"
                        + " leader smiled. The two leaders will meet again.");
        assertThat(story.who("The French leader")).isEqualTo("person:Aline Corbel");
        assertThat(story.who("The two leaders")).isEqualTo("group:Aline Corbel and Diego Ruano");
    }

    @Test
    void resolvesAnAgeAndACouple() {
        Story story =
                Story.of("Mark Steele, 43, and his wife, Laura Steele, 41, were charged on Monday. The 43-year-old"
                        + " denied it. The couple left the court.");
        assertThat(story.who("The 43-year-old")).isEqualTo("person:Mark Steele");
        assertThat(story.who("The couple")).isEqualTo("group:Laura Steele and Mark Steele");
    }

    @Test
    void followsPronounsByGenderAndSubject() {
        Story story = Story.of("Elise Tamarind thanked Andrew Luque on Friday. She said he had helped her.");
        assertThat(story.who("She")).isEqualTo("person:Elise Tamarind");
        assertThat(story.who("he")).isEqualTo("person:Andrew Luque");
    }

    @Test
    void leavesAPronounOpenWhenAStrangerCameBetween() {
        Story story = Story.of("Andrew Luque was found dead on Friday. A man was arrested on Saturday. He was armed.");
        assertThat(story.who("He")).isEqualTo("nobody");
    }

    @Test
    void answersTheSameWhateverTheOrderOfTheArticles() {
        List<Document> documents = new ArrayList<>(Story.of(
                        "Mayor Elise Tamarind met J. Luque in Dover.",
                        "Elise M. Tamarind met John Luque.",
                        "Tamarind, the mayor of Dover, met Luque, a banker at Acme Corp.")
                .documents());
        Linker linker = new Linker(Lexicon.standard());
        var first = linker.link(documents);
        Collections.reverse(documents);
        assertThat(linker.link(documents)).isEqualTo(first);
    }

    @Test
    void showsTheExactWordsOfEveryMention() {
        Story story = Story.of("Elise Tamarind's lawyer said Mr. Luque’s firm, Acme Inc., would pay. She agreed.");
        Document document = story.documents().get(0);
        List<String> words = story.cast().in("A").stream()
                .map(EntityMention::span)
                .map(document::words)
                .toList();
        assertThat(words).contains("Elise Tamarind", "Luque").doesNotContain("Elise Tamarind's");
    }
}
