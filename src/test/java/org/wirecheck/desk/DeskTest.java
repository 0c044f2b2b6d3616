package org.wirecheck.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecheck.desk.Decisions.Wish;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.entry.Action;
import org.wirecheck.desk.entry.Change;
import org.wirecheck.desk.entry.Clearance;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.DraftSide;
import org.wirecheck.desk.entry.Editor;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.desk.entry.Item;
import org.wirecheck.desk.entry.Run;
import org.wirecheck.desk.entry.State;
import org.wirecheck.gate.Policy;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;
import org.wirecheck.model.Role;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Verdict;
import org.wirecheck.store.Database;
import org.wirecheck.store.Databases;

/** The desk over its real stores, with a checker that counts. */
@ParameterizedClass
@EnumSource(Databases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

    private static final Editor ANN = new Editor("Ann", Clearance.EDITOR);
    private static final Editor BEN = new Editor("Ben", Clearance.EDITOR);
    private static final Desk.Filter ALL = new Desk.Filter(null, null, null, null, null);

    @Parameter
    Databases databases;

    private final MovingClock clock = new MovingClock();
    private Database database;
    private DeskStore store;
    private Policies policies;
    private Stories stories;
    private Decisions decisions;
    private Desk desk;

    @BeforeParameterizedClassInvocation
    void open() {
        database = Database.open(databases.fresh());
        store = database.desk();
        policies = new Policies(store, clock, Policy.standardText());
        stories = new Stories(store, new CountingChecker(), policies, clock);
        decisions = new Decisions(store, policies, clock);
        desk = new Desk(store, policies, clock);
    }

    @AfterParameterizedClassInvocation
    void close() {
        database.close();
    }

    @Test
    void tellsWhoAskedOfEveryChangeUntilTheyHadEnough() {
        List<Long> told = new ArrayList<>();
        Runnable end = store.whenChanged(() -> told.add(store.lastEvent()));
        opened("told", "12 injured", "21 injured");
        assertThat(told).containsExactly(store.lastEvent());
        end.run();
        opened("untold", "12 injured", "21 injured");
        assertThat(told).hasSize(1);
    }

    @Test
    void opensAStoryAndChecksIt() {
        Stories.Outcome outcome = opened("open", "12 injured in 2 hours", "21 injured in 3 hours");
        assertThat(outcome.run().opened()).hasSize(2);
        assertThat(outcome.story().gate()).isEqualTo(Verdict.BLOCK);
        assertThat(outcome.story().tally().errors()).isEqualTo(1);
        assertThat(desk.report("open").articles().get(1).article().text()).isEqualTo("21 injured in 3 hours");
        assertThat(desk.gate("open").gate().held())
                .extracting(held -> held.finding().factType())
                .containsExactly("injured", "hours");
    }

    @Test
    void listsTheNewestFirstByWordsAndGate() {
        opened("news_one", "12 injured", "21 injured");
        clock.by(Duration.ofMinutes(1));
        opened("news-two", "12 injured", "12 injured");
        assertThat(desk.newest("NEWS", null, 0, 9).items())
                .extracting(story -> story.id())
                .containsExactly("news-two", "news_one");
        assertThat(desk.newest("news_", null, 0, 9).items())
                .extracting(story -> story.id())
                .containsExactly("news_one");
        assertThat(desk.newest("news", Verdict.BLOCK, 0, 9).items())
                .extracting(story -> story.id())
                .containsExactly("news_one");
        assertThat(desk.newest("news", null, 0, 1).next()).isEqualTo("1");
        assertThat(desk.newest("news", null, 1, 1).next()).isNull();
    }

    @Test
    void refusesToOpenAStoryTwice() {
        opened("twice", "12 injured", "12 injured");
        assertThatThrownBy(() -> opened("twice", "12 injured", "12 injured"))
                .isInstanceOfSatisfying(
                        DeskException.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.EXISTS));
    }

    @Test
    void answersARepeatedRequestOnce() {
        Bundle bundle = bundle("again", "12 injured", "21 injured");
        Ticket ticket = new Ticket("Ann", "k1", "d1");
        Stories.Outcome first = stories.open(bundle, "main", ANN, ticket);
        assertThat(stories.open(bundle, "main", ANN, ticket)).isEqualTo(first);
        assertThatThrownBy(() -> stories.open(bundle, "main", ANN, new Ticket("Ann", "k1", "d2")))
                .isInstanceOfSatisfying(
                        DeskException.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.KEY_REUSED));
    }

    @Test
    void saysWhatIsNewGoneAndUnchanged() {
        opened("changes", "12 injured in 2 hours", "21 injured in 3 hours");
        Stories.Outcome corrected =
                stories.file("changes", article("B", "12 injured in 3 hours, 4 trucks"), new Expected.Exactly(1), ANN);
        Run run = corrected.run();
        assertThat(run.opened()).isEmpty();
        assertThat(run.gone()).hasSize(1);
        assertThat(run.unchanged()).isEqualTo(1);
        assertThat(run.gateBefore()).isEqualTo(Verdict.BLOCK);
        assertThat(run.gate()).isEqualTo(Verdict.WARN);
        assertThat(desk.items("changes", new Desk.Filter(null, null, null, null, Change.GONE)))
                .extracting(item -> item.finding().factType())
                .containsExactly("injured");
        Run third = stories.file("changes", article("C", "5 trucks"), Expected.UNSAID, BEN)
                .run();
        assertThat(third.opened()).hasSize(1);
        assertThat(desk.runs("changes", Long.MAX_VALUE, 10))
                .extracting(Run::cause)
                .containsExactly("filed C", "replaced B", "opened");
    }

    @Test
    void keepsTheVersionsOfAnArticle() {
        opened("versions", "12 injured", "21 injured");
        stories.file("versions", article("B", "12 injured"), new Expected.Exactly(1), ANN);
        stories.remove("versions", "B", new Expected.Exactly(2), ANN);
        stories.file("versions", article("B", "13 injured"), Expected.UNSAID, ANN);
        assertThat(desk.versions("versions", "B")).extracting(Filed::version).containsExactly(1, 2, 3, 4);
        assertThat(desk.versions("versions", "B"))
                .extracting(Filed::removed)
                .containsExactly(false, false, true, false);
        assertThat(desk.story("versions").articles())
                .extracting(filed -> filed.article().text())
                .containsExactly("12 injured", "13 injured");
    }

    @Test
    void letsNoUpdateBeLost() {
        opened("lost", "12 injured", "21 injured");
        refused(Kind.UNCONDITIONAL, () -> stories.file("lost", article("B", "x"), Expected.UNSAID, ANN));
        refused(Kind.STALE, () -> stories.file("lost", article("B", "x"), new Expected.Exactly(7), ANN));
        refused(Kind.STALE, () -> stories.file("lost", article("B", "x"), Expected.ABSENT, ANN));
        refused(Kind.STALE, () -> stories.file("lost", article("Z", "x"), Expected.ANY, ANN));
        refused(Kind.NOT_FOUND, () -> stories.file("nowhere", article("Z", "x"), Expected.UNSAID, ANN));
        refused(Kind.UNCONDITIONAL, () -> stories.remove("lost", Expected.UNSAID));
        stories.remove("lost", new Expected.Exactly(1));
        refused(Kind.NOT_FOUND, () -> desk.story("lost"));
    }

    @Test
    void putsTheDraftFirstAndSaysWhatOthersSay() {
        Bundle bundle = new Bundle(
                "draft",
                null,
                List.of(
                        article("A", "12 injured in 2 hours"),
                        article("B", "12 injured in 3 hours"),
                        of("T", "14 hours", Role.REFERENCE),
                        of("D", "2 hours", Role.DRAFT)));
        Bundle more = new Bundle("draft", null, plus(bundle, article("C", "13 injured")));
        stories.open(more, "main", ANN, null);
        List<Item> items = desk.items("draft", ALL);
        assertThat(items).extracting(item -> item.finding().factType()).containsExactly("hours", "injured");
        DraftSide side = items.get(0).draft();
        assertThat(side.says()).containsExactly("2");
        assertThat(side.others()).extracting(other -> other.version().value()).containsExactly("14", "3");
        assertThat(side.others().get(0).reference()).isTrue();
        assertThat(items.get(1).draft()).isNull();
    }

    @Test
    void remembersADecisionAcrossRuns() {
        String id =
                opened("remember", "12 injured", "21 injured").run().opened().get(0);
        Decisions.Outcome outcome = decide("remember", id, Action.DISMISS, "counted later", 0, ANN);
        assertThat(outcome.ruling().state()).isEqualTo(State.DISMISSED);
        assertThat(outcome.story().gate()).isEqualTo(Verdict.PASS);
        stories.file("remember", article("C", "4 trucks"), Expected.UNSAID, BEN);
        assertThat(desk.item("remember", id).ruling().state()).isEqualTo(State.DISMISSED);
        assertThat(desk.story("remember").story().gate()).isEqualTo(Verdict.PASS);
        assertThat(desk.report("remember").verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void showsThatADecisionLapsedWhenTheValuesChange() {
        String id = opened("lapse", "12 injured", "21 injured").run().opened().get(0);
        decide("lapse", id, Action.DISMISS, "counted later", 0, ANN);
        Stories.Outcome changed = stories.file("lapse", article("B", "22 injured"), Expected.ANY, BEN);
        String heir = changed.run().opened().get(0);
        assertThat(changed.run().lapsed()).containsExactly(heir);
        assertThat(changed.story().gate()).isEqualTo(Verdict.BLOCK);
        Item item = desk.item("lapse", heir);
        assertThat(item.ruling().state()).isEqualTo(State.LAPSED);
        assertThat(item.ruling().lapsed().values()).containsExactly("12", "21");
        decide("lapse", heir, Action.CONFIRM, null, 0, ANN);
        assertThat(desk.item("lapse", heir).ruling().state()).isEqualTo(State.CONFIRMED);
        stories.file("lapse", article("B", "21 injured"), Expected.ANY, BEN);
        assertThat(desk.item("lapse", id).ruling().state()).isEqualTo(State.DISMISSED);
    }

    @Test
    void takesBackWhatWasDecided() {
        String id = opened("undo", "12 injured", "21 injured").run().opened().get(0);
        refused(Kind.INVALID, () -> decide("undo", id, Action.UNDO, null, 0, ANN));
        decide("undo", id, Action.CONFIRM, null, 0, ANN);
        decide("undo", id, Action.NOTE, "asked the fire service", 1, BEN);
        decide("undo", id, Action.DISMISS, "one includes the crew", 2, ANN);
        assertThat(decide("undo", id, Action.UNDO, null, 3, ANN).ruling().state())
                .isEqualTo(State.CONFIRMED);
        assertThat(decide("undo", id, Action.UNDO, null, 4, ANN).ruling().state())
                .isEqualTo(State.OPEN);
        refused(Kind.INVALID, () -> decide("undo", id, Action.UNDO, null, 5, ANN));
        assertThat(desk.history("undo", id))
                .extracting(Decision::action)
                .containsExactly(Action.CONFIRM, Action.NOTE, Action.DISMISS, Action.UNDO, Action.UNDO);
    }

    @Test
    void endsAWaiverAfterItsLastDay() {
        String id = opened("waive", "12 injured", "21 injured").run().opened().get(0);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        refused(Kind.INVALID, () -> waive("waive", id, tomorrow.plusDays(40)));
        refused(Kind.INVALID, () -> waive("waive", id, tomorrow.minusDays(2)));
        refused(Kind.INVALID, () -> waive("waive", id, null));
        assertThat(waive("waive", id, tomorrow).story().gate()).isEqualTo(Verdict.PASS);
        assertThat(decisions.wake()).isZero();
        clock.by(Duration.ofDays(2));
        assertThat(decisions.wake()).isEqualTo(1);
        assertThat(decisions.wake()).isZero();
        assertThat(desk.story("waive").story().gate()).isEqualTo(Verdict.BLOCK);
        assertThat(desk.item("waive", id).ruling().state()).isEqualTo(State.OPEN);
        assertThat(desk.item("waive", id).ruling().waiverEnded().until()).isEqualTo(tomorrow);
    }

    @Test
    void letsOnlyThoseWaiveWhomThePolicyNames() {
        policies.set("strict", "name: Strict\nwaivers: {by: [admin, Ben]}\n", Expected.UNSAID, ANN);
        Bundle bundle = bundle("waivers", "12 injured", "21 injured");
        String id = stories.open(bundle, "strict", ANN, null).run().opened().get(0);
        LocalDate today = LocalDate.now(clock);
        refused(Kind.FORBIDDEN, () -> waive("waivers", id, today));
        Wish wish = new Wish(Action.WAIVE, null, today, null);
        assertThat(decisions
                        .decide("waivers", id, wish, Expected.ANY, BEN, null)
                        .ruling()
                        .state())
                .isEqualTo(State.WAIVED);
    }

    @Test
    void forgetsWhatIsLongDone() {
        Ticket ticket = new Ticket("Ann", "old", "d");
        stories.open(bundle("forgotten", "12 injured", "21 injured"), "main", ANN, ticket);
        store.forget(clock.instant());
        assertThat(store.receipt("Ann", "old")).isNotNull();
        store.forget(clock.instant().plusSeconds(1));
        assertThat(store.receipt("Ann", "old")).isNull();
        assertThat(store.events(0, "forgotten", 10))
                .as("events nobody was told of yet")
                .isNotEmpty();
    }

    @Test
    void assignsWithoutDeciding() {
        String id = opened("assign", "12 injured", "21 injured").run().opened().get(0);
        decisions.decide("assign", id, new Wish(Action.ASSIGN, null, null, "Ben"), Expected.ANY, ANN, null);
        assertThat(desk.item("assign", id).ruling().assignee()).isEqualTo("Ben");
        assertThat(desk.item("assign", id).ruling().state()).isEqualTo(State.OPEN);
    }

    @Test
    void keepsTwoEditorsFromOverwritingEachOther() throws Exception {
        String id = opened("race", "12 injured", "21 injured").run().opened().get(0);
        int rounds = 10;
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int round = 0; round < rounds; round++) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Boolean>> attempts = new ArrayList<>();
            int seen = round;
            for (Editor editor : List.of(ANN, BEN)) {
                attempts.add(pool.submit(() -> {
                    start.await();
                    try {
                        decide("race", id, Action.NOTE, editor.name() + " saw " + seen, seen, editor);
                        return true;
                    } catch (DeskException fault) {
                        assertThat(fault.kind()).isEqualTo(Kind.STALE);
                        return false;
                    }
                }));
            }
            start.countDown();
            assertThat(List.of(attempts.get(0).get(), attempts.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        pool.shutdown();
        assertThat(desk.history("race", id)).hasSize(rounds);
    }

    /** As two processes on one database do: they share no lock but the story's row. */
    @Test
    void keepsTwoServersFromOverwritingEachOther() throws Exception {
        opened("servers", "12 injured", "21 injured");
        Stories other = new Stories(store, new CountingChecker(), policies, clock);
        int each = 8;
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<?>> running = new ArrayList<>();
        for (Stories server : List.of(stories, other)) {
            String name = server == other ? "X" : "Y";
            running.add(pool.submit(() -> {
                for (int i = 0; i < each; i++) {
                    server.file("servers", article(name + i, i + " trucks"), Expected.ABSENT, ANN);
                }
            }));
        }
        for (Future<?> run : running) {
            run.get();
        }
        pool.shutdown();
        assertThat(desk.story("servers").articles()).hasSize(2 + 2 * each);
        assertThat(desk.story("servers").articles()).extracting(Filed::place).doesNotHaveDuplicates();
        assertThat(desk.story("servers").story().runs()).isEqualTo(1 + 2 * each);
        assertThat(desk.report("servers").articles()).hasSize(2 + 2 * each);
    }

    @Test
    void tellsWhatHappenedInOrder() {
        long before = store.lastEvent();
        String id = opened("events", "12 injured", "21 injured").run().opened().get(0);
        decide("events", id, Action.DISMISS, "known", 0, ANN);
        stories.file("events", article("B", "12 injured"), Expected.ANY, ANN);
        assertThat(store.events(before, "events", 100))
                .extracting(Event::kind)
                .containsExactly(
                        "report.completed",
                        "discrepancy.opened",
                        "gate.changed",
                        "decision.made",
                        "gate.changed",
                        "report.completed",
                        "discrepancy.resolved");
    }

    @Test
    void holdsStoriesAgainstANewPolicy() {
        opened("policy", "12 injured", "21 injured");
        stories.open(bundle("policy-sport", "12 injured", "21 injured"), "sport", ANN, null);
        policies.set(
                "sport", "name: Sport\nrules:\n  - when: {severity: error}\n    then: warn\n", Expected.UNSAID, ANN);
        assertThat(desk.story("policy-sport").story().gate()).isEqualTo(Verdict.WARN);
        assertThat(desk.story("policy").story().gate()).isEqualTo(Verdict.BLOCK);
        refused(Kind.UNCONDITIONAL, () -> policies.set("sport", Policy.standardText(), Expected.UNSAID, ANN));
        policies.set("sport", Policy.standardText(), new Expected.Exactly(1), ANN);
        assertThat(desk.story("policy-sport").story().gate()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void filtersAndPages() {
        opened("filter", "12 injured in 2 hours", "21 injured in 3 hours");
        assertThat(desk.items("filter", new Desk.Filter(Severity.ERROR, null, null, null, null)))
                .hasSize(1);
        assertThat(desk.items("filter", new Desk.Filter(null, "hours", null, null, null)))
                .hasSize(1);
        assertThat(desk.items("filter", new Desk.Filter(null, null, "B", null, null)))
                .hasSize(2);
        assertThat(desk.items("filter", new Desk.Filter(null, null, "Nobody", null, null)))
                .isEmpty();
        assertThat(desk.items("filter", new Desk.Filter(null, null, null, State.DISMISSED, null)))
                .isEmpty();
        for (int i = 0; i < 3; i++) {
            opened("zz" + i, "1 injured", "1 injured");
        }
        assertThat(desk.stories("zz", 2).next()).isEqualTo("zz1");
        assertThat(desk.stories("zz1", 2).next()).isNull();
        assertThat(desk.stories("zz1", 2).items()).hasSize(1);
    }

    @Test
    void keepsTheRecordOfAFactType() {
        String one = opened("record1", "2 trucks", "3 trucks").run().opened().get(0);
        String other = opened("record2", "2 trucks", "3 trucks").run().opened().get(0);
        decide("record1", one, Action.CONFIRM, null, 0, ANN);
        decide("record2", other, Action.CONFIRM, null, 0, ANN);
        decide("record2", other, Action.DISMISS, "no", 1, ANN);
        assertThat(desk.record("trucks").byState())
                .containsEntry(State.CONFIRMED, 1)
                .containsEntry(State.DISMISSED, 1);
        assertThat(desk.record("trucks").decisions()).isEqualTo(3);
    }

    @Test
    void keepsAnEmptyStory() {
        stories.open(new Bundle("empty", "Nothing yet", List.of()), "main", ANN, null);
        assertThat(desk.story("empty").story().gate()).isEqualTo(Verdict.PASS);
        stories.file("empty", article("A", "12 injured"), Expected.UNSAID, ANN);
        assertThat(desk.story("empty").articles()).hasSize(1);
    }

    private Stories.Outcome opened(String id, String... texts) {
        return stories.open(bundle(id, texts), "main", ANN, null);
    }

    private Decisions.Outcome decide(String story, String finding, Action action, String words, long seen, Editor by) {
        return decisions.decide(
                story, finding, new Wish(action, words, null, null), new Expected.Exactly(seen), by, null);
    }

    private Decisions.Outcome waive(String story, String finding, LocalDate until) {
        return decisions.decide(story, finding, new Wish(Action.WAIVE, null, until, null), Expected.ANY, ANN, null);
    }

    private static void refused(Kind kind, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(DeskException.class, fault -> assertThat(fault.kind())
                .isEqualTo(kind));
    }

    private static Bundle bundle(String id, String... texts) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            articles.add(article(String.valueOf((char) ('A' + i)), texts[i]));
        }
        return new Bundle(id, null, articles);
    }

    private static List<Article> plus(Bundle bundle, Article article) {
        List<Article> all = new ArrayList<>(bundle.articles());
        all.add(article);
        return all;
    }

    private static Article article(String id, String text) {
        return of(id, text, Role.PUBLISHED);
    }

    private static Article of(String id, String text, Role role) {
        return new Article(id, id, null, null, null, null, role, text);
    }
}
