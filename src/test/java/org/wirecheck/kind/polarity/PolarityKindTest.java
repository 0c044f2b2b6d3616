package org.wirecheck.kind.polarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.link.Linker;
import org.wirecheck.model.Anchor;
import org.wirecheck.model.Article;
import org.wirecheck.model.Document;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;
import org.wirecheck.syntax.Syntax;
import org.wirecheck.text.Reader;

class PolarityKindTest {

    private static final Reader READER = new Reader(Lexicon.standard());
    private static final Syntax SYNTAX = new Syntax(Lexicon.standard());
    private static final PolarityKind KIND = new PolarityKind();

    private static final List<String> NO_DEAL = List.of(
            "The leaders failed to secure an agreement on Friday.",
            "No formal agreement was established.",
            "The talks in Dover concluded without a formal deal.",
            "Despite the lack of a deal, both sides were cheerful.",
            "There was no deal.",
            "The two sides did not reach an accord.",
            "The leaders were unable to strike a deal.",
            "Neither side signed an agreement.",
            "The leaders never reached a deal.");

    @Test
    void readsOneNegativeOutcomeInManyWordings() {
        assertThat(NO_DEAL).allSatisfy(text -> assertThat(notations(text))
                .anyMatch(n -> n.startsWith("reach(") && n.endsWith("agreement)=no flat")));
    }

    @Test
    void setsADealAgainstNoDeal() {
        assertThat(relation("A deal was reached on Friday.", "The leaders failed to secure an agreement."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The leaders struck a deal.", "No deal was reached."))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void readsQuestionsNotTaken() {
        List<String> wordings = List.of(
                "Neither leader took any questions after the meeting.",
                "They refrained from answering questions.",
                "The leaders took no questions.",
                "The leaders left without taking questions.");
        assertThat(wordings).allSatisfy(text -> assertThat(notations(text))
                .anyMatch(n -> n.startsWith("reach(") && n.endsWith("question)=no flat")));
    }

    @Test
    void agreesThatTheWarWouldNotHaveHappened() {
        assertThat(relation("He said the war would not have happened.", "He said the war never would have happened."))
                .isEqualTo(Relation.EQUIVALENT);
    }

    @Test
    void turnsOppositesAround() {
        assertThat(relation("The council rejected the offer.", "The council accepted the offer."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The council did not accept the offer.", "The council rejected the offer."))
                .isEqualTo(Relation.EQUIVALENT);
        assertThat(relation("The driver was found guilty.", "The driver was acquitted."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The bridge is open.", "The bridge is closed.")).isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("Shares of the firm rose.", "Shares of the firm fell."))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void readsDoubleNegationAsYes() {
        assertThat(relation("The council did not fail to reach an agreement.", "The council reached an agreement."))
                .isEqualTo(Relation.EQUIVALENT);
    }

    @Test
    void leavesPlansAndAllegationsBesideFacts() {
        assertThat(relation("The firm plans to close the plant.", "The firm did not close the plant."))
                .isEqualTo(Relation.OVERLAPS);
        assertThat(relation("The firm closed the plant.", "The firm plans to close the plant."))
                .isEqualTo(Relation.REFINES);
        assertThat(relation("The mayor took the money.", "The mayor denied taking the money."))
                .isEqualTo(Relation.OVERLAPS);
        assertThat(relation("The driver may appeal the ruling.", "The driver may not appeal the ruling."))
                .isEqualTo(Relation.OVERLAPS);
        assertThat(relation("The firm will close the plant.", "The firm will not close the plant."))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void leavesWhatIsAskedSupposedOrNotYetAlone() {
        assertThat(notations("Did the council accept the offer?")).isEmpty();
        assertThat(notations("If the council accepts the offer, work will begin."))
                .noneMatch(n -> n.startsWith("accept"));
        assertThat(notations("There will be talks until there is a deal.")).noneMatch(n -> n.contains("agreement"));
        assertThat(notations("The mayor not only accepted the offer.")).noneMatch(n -> n.endsWith("=no flat"));
        assertThat(relation("No suspect has been identified.", "Police identified the suspect."))
                .isNotEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void setsARefusalAgainstADeedAndAgainstAPromise() {
        assertThat(relation("The mayor refused to resign.", "The mayor agreed to resign."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The mayor declined to sign the letter.", "The mayor signed the letter."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The mayor refused to resign.", "The mayor will not resign."))
                .isEqualTo(Relation.REFINES);
    }

    @Test
    void setsWhatIsAdmittedAgainstWhatIsDenied() {
        assertThat(relation("The owner admitted paying the inspector.", "The owner denied paying the inspector."))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void readsWhatIsNotExpected() {
        assertThat(relation("Police do not expect the toll to rise.", "The toll is expected to rise."))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void readsWhatIsKnownAndWhatIsNot() {
        assertThat(relation("It is unclear who ordered the attack.", "It was not known who ordered the attack."))
                .isEqualTo(Relation.EQUIVALENT);
        assertThat(relation("It is clear that the pilot drank.", "It is not clear whether the pilot drank."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("It was not known how the fire started.", "It was known that the fire started."))
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void readsPhrasalVerbsAndWhatAVerbMeansOfItsNoun() {
        assertThat(relation("The concert was called off.", "The concert went ahead."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The motion passed.", "The council rejected the motion."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The judge granted the request.", "The judge denied the request."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The driver survived the crash.", "The driver died."))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void readsWhereSomebodyWasAndHowHeIs() {
        assertThat(relation("The family was at home.", "The family was not at home."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(relation("The patient is in critical condition.", "The patient is in stable condition."))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(notations("The patient is in critical but stable condition."))
                .noneMatch(n -> n.startsWith("stable"));
    }

    @Test
    void letsANarrowerDenialStandBesideTheBroaderDeed() {
        assertThat(relation("The driver was not charged with murder.", "The driver was charged."))
                .isEqualTo(Relation.OVERLAPS);
        assertThat(relation("The driver was charged with murder.", "The driver was not charged."))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void takesAPronounForTheNearestSubject() {
        assertThat(notations("The boy was in the room, but he was hurt.")).contains("safe(; boy)=no flat");
    }

    @Test
    void comparesOnlyOneQuestionAtATime() {
        assertThat(relation("The council rejected the offer.", "The council accepted the budget."))
                .isEqualTo(Relation.UNRELATED);
        assertThat(relation("The mayor signed the bill.", "The governor did not sign the bill."))
                .isEqualTo(Relation.UNRELATED);
        assertThat(relation("Investigators do not believe it is related.", "Investigators believe the pilot survived."))
                .isEqualTo(Relation.UNRELATED);
    }

    @Test
    void marksTheWordsThatDeny() {
        Document document = document("The two leaders took no questions.");
        Mention mention = KIND.read(new Reading(
                        document, new Linker(Lexicon.standard()).link(List.of(document)), List.of(), Anchor.NONE))
                .get(0);
        assertThat(document.words(mention.span())).isEqualTo("took no questions");
    }

    @Test
    void refusesWhatItDidNotWrite() {
        for (String wrong :
                List.of("", "accept", "accept(a; b)", "accept(a; b)=maybe flat", "accept(a; b)=yes firmly")) {
            assertThatThrownBy(() -> KIND.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void keepsTheLawsOfKinds() {
        List<Polarity> values = new ArrayList<>();
        for (String text : NO_DEAL) {
            values.addAll(values(text));
        }
        for (Grade grade : Grade.values()) {
            values.add(new Polarity("accept", "", "offer", "", true, grade));
            values.add(new Polarity("accept", "council", "offer", "", false, grade));
            values.add(new Polarity("charge", "", "driver", "with murder", true, grade));
            values.add(new Polarity("charge", "", "driver", "", grade.isDecided(), grade));
        }
        for (Polarity left : values) {
            assertThat(KIND.parse(left.notation())).isEqualTo(left);
            assertThat(KIND.compare(left, left, Tolerance.NONE)).isEqualTo(Relation.EQUIVALENT);
            for (Polarity right : values) {
                assertThat(KIND.compare(left, right, Tolerance.NONE))
                        .as("%s %s", left, right)
                        .isEqualTo(KIND.compare(right, left, Tolerance.NONE).inverse());
            }
        }
    }

    private static Relation relation(String left, String right) {
        Relation last = Relation.UNRELATED;
        for (Polarity a : values(left)) {
            for (Polarity b : values(right)) {
                Relation relation = KIND.compare(a, b, Tolerance.NONE);
                last = relation == Relation.UNRELATED ? last : relation;
            }
        }
        return last;
    }

    private static List<String> notations(String text) {
        return values(text).stream().map(Polarity::notation).toList();
    }

    private static List<Polarity> values(String text) {
        Document document = document(text);
        Reading reading =
                new Reading(document, new Linker(Lexicon.standard()).link(List.of(document)), List.of(), Anchor.NONE);
        return KIND.read(reading).stream().map(m -> (Polarity) m.value()).toList();
    }

    private static Document document(String text) {
        return SYNTAX.parse(READER.read(Article.of("a", "Herald", text)));
    }
}
