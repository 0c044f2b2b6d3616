package org.wirecheck.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.MovingClock;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.store.Database;
import org.wirecheck.store.Databases;

@ParameterizedClass
@EnumSource(Databases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhooksTest {

    private static final int ATTEMPTS = 10;

    @Parameter
    Databases databases;

    private final MovingClock clock = new MovingClock();
    private Database database;

    @BeforeParameterizedClassInvocation
    void open() {
        database = Database.open(databases.fresh());
    }

    @AfterParameterizedClassInvocation
    void close() {
        database.close();
    }

    @Test
    void signsWhatItSendsAndSendsItOnce() throws Exception {
        try (Receiver receiver = new Receiver();
                Webhooks webhooks = new Webhooks(database.hooks(), clock, true)) {
            Hook hook = webhooks.add(receiver.url(), List.of("gate.changed"), null, "Ann");
            happens("gate.changed", "report.completed");
            while (webhooks.round() > 0) {
                clock.by(Duration.ofMillis(1));
            }
            assertThat(receiver.received()).hasSize(1);
            Receiver.Received message = receiver.received().get(0);
            assertThat(message.isSignedWith(hook.secret())).isTrue();
            assertThat(message.body())
                    .startsWith("{\"type\":\"gate.changed\",\"timestamp\":\"2031-")
                    .endsWith("\"data\":{\"story\":\"x\"}}");
            assertThat(webhooks.deliveries(hook.id(), Delivery.State.DONE, 10)).hasSize(1);
            webhooks.remove(hook.id());
        }
    }

    @Test
    void triesAgainThenGivesUpThenBeginsAnewWhenAsked() throws Exception {
        try (Receiver receiver = new Receiver();
                Webhooks webhooks = new Webhooks(database.hooks(), clock, true)) {
            receiver.answers(500);
            Hook hook = webhooks.add(receiver.url(), List.of(), null, "Ann");
            happens("report.completed");
            assertThat(webhooks.round()).isEqualTo(1);
            assertThat(webhooks.round()).isZero();
            for (int i = 1; i < ATTEMPTS; i++) {
                clock.by(Duration.ofDays(1));
                assertThat(webhooks.round()).isEqualTo(1);
            }
            clock.by(Duration.ofDays(9));
            assertThat(webhooks.round()).isZero();
            Delivery dead =
                    webhooks.deliveries(hook.id(), Delivery.State.DEAD, 10).get(0);
            assertThat(dead.attempts()).isEqualTo(ATTEMPTS);
            assertThat(dead.status()).isEqualTo(500);
            assertThat(receiver.received()).extracting(Receiver.Received::id).containsOnly(dead.id());
            receiver.answers(200);
            webhooks.revive(dead.id());
            assertThat(webhooks.round()).isEqualTo(1);
            assertThat(webhooks.deliveries(hook.id(), Delivery.State.DEAD, 10)).isEmpty();
            assertThatThrownBy(() -> webhooks.revive(dead.id())).isInstanceOf(DeskException.class);
            webhooks.remove(hook.id());
        }
    }

    @Test
    void sendsNothingMoreToAReceiverThatIsGone() throws Exception {
        try (Receiver receiver = new Receiver();
                Webhooks webhooks = new Webhooks(database.hooks(), clock, true)) {
            receiver.answers(410);
            Hook hook = webhooks.add(receiver.url(), List.of(), null, "Ann");
            happens("report.completed");
            webhooks.round();
            happens("report.completed");
            webhooks.round();
            assertThat(receiver.received()).hasSize(1);
            assertThat(webhooks.hooks())
                    .filteredOn(known -> known.id().equals(hook.id()))
                    .allMatch(known -> !known.active());
            webhooks.remove(hook.id());
        }
    }

    @Test
    void sendsNothingToThisMachineUnlessAllowed() throws Exception {
        try (Receiver receiver = new Receiver();
                Webhooks allowed = new Webhooks(database.hooks(), clock, true);
                Webhooks webhooks = new Webhooks(database.hooks(), clock, false)) {
            assertThatThrownBy(() -> webhooks.add(receiver.url(), List.of(), null, "Ann"))
                    .isInstanceOf(DeskException.class)
                    .hasMessageContaining("https");
            Hook hook = allowed.add(receiver.url(), List.of(), null, "Ann");
            happens("report.completed");
            assertThat(webhooks.round()).isEqualTo(1);
            assertThat(receiver.received()).isEmpty();
            assertThat(webhooks.deliveries(hook.id(), null, 1).get(0).fault()).contains("not allowed");
            webhooks.remove(hook.id());
        }
    }

    @Test
    void refusesWhatIsNoWebhook() throws IOException {
        try (Webhooks webhooks = new Webhooks(database.hooks(), clock, false)) {
            for (String url :
                    List.of("ftp://desk.example.org", "nonsense", "https://", "https://me@desk.example.org", "a b")) {
                assertThatThrownBy(() -> webhooks.add(url, List.of(), null, "Ann"))
                        .isInstanceOf(DeskException.class);
            }
            assertThatThrownBy(() -> webhooks.add("https://desk.example.org", List.of("gate.opened"), null, "Ann"))
                    .isInstanceOf(DeskException.class);
            assertThatThrownBy(() -> webhooks.add("https://desk.example.org", List.of(), "secret", "Ann"))
                    .isInstanceOf(DeskException.class);
        }
    }

    private void happens(String... kinds) {
        database.desk().change("x", book -> {
            for (String kind : kinds) {
                book.keep(new Event(0, kind, "x", clock.instant(), "{\"story\":\"x\"}"));
            }
            return null;
        });
    }
}
