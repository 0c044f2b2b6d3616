package org.wirecheck.webhook;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.DeskException.Kind;
import org.wirecheck.desk.entry.Event;

/** Tells receivers of events: at least once, signed, again and again over about three days, then on the list of the dead. */
public final class Webhooks implements Closeable {

    /** Events others may ask for. */
    public static final Set<String> KINDS =
            Set.of("report.completed", "discrepancy.opened", "discrepancy.resolved", "gate.changed", "decision.made");

    /** After each attempt that failed, as Standard Webhooks proposes. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration LEASE = Duration.ofMinutes(2);
    /** So few that the slowest receivers are done with them within the lease. */
    private static final int AT_ONCE = 10;

    private static final int GONE = 410;

    private final HookStore store;
    private final Clock clock;
    private final boolean privates;
    private final Sender sender;

    /** @param privates whether messages may go to this machine and its network */
    public Webhooks(HookStore store, Clock clock, boolean privates) {
        this.store = store;
        this.clock = clock;
        this.privates = privates;
        sender = new Sender(privates);
    }

    /**
     * Keeps a webhook.
     *
     * @param secret null for a new one
     */
    public Hook add(String url, List<String> kinds, @Nullable String secret, String by) {
        checkAddress(url);
        for (String kind : kinds) {
            if (!KINDS.contains(kind)) {
                throw new DeskException(Kind.INVALID, "There are no events '" + kind + "'");
            }
        }
        if (secret != null && !Signature.isSecret(secret)) {
            throw new DeskException(Kind.INVALID, "A secret is whsec_ and 24 to 64 bytes in base64");
        }
        Hook hook = new Hook("wh_" + id(), url, kinds, secret == null ? Signature.secret() : secret, true, now(), by);
        store.add(hook);
        return hook;
    }

    public List<Hook> hooks() {
        return store.hooks();
    }

    /** Forgets a webhook and what was to be sent to it. */
    public void remove(String id) {
        if (!store.remove(id)) {
            throw new DeskException(Kind.NOT_FOUND, "There is no webhook '" + id + "'");
        }
    }

    /** What was sent or is to be sent, newest first. */
    public List<Delivery> deliveries(@Nullable String hook, Delivery.@Nullable State state, int limit) {
        return store.deliveries(hook, state, limit);
    }

    /** Sends a message of the list of the dead again. */
    public void revive(String delivery) {
        if (!store.revive(delivery, now())) {
            throw new DeskException(Kind.NOT_FOUND, "There is no dead delivery '" + delivery + "'");
        }
    }

    /** Sends what is due; gives back how many messages that were. Called again and again by whoever owns a thread. */
    public int round() {
        int events;
        do {
            events = store.dispatch(this::addressed);
        } while (events > 0);
        Map<String, Hook> hooks = new HashMap<>();
        store.hooks().forEach(hook -> hooks.put(hook.id(), hook));
        int sent = 0;
        List<Delivery> due = store.claim(now(), now().plus(LEASE), AT_ONCE);
        for (Delivery delivery : due) {
            Hook hook = hooks.get(delivery.hook());
            if (hook != null) {
                store.settle(sent(hook, delivery));
                sent++;
            }
        }
        return sent;
    }

    private Delivery sent(Hook hook, Delivery delivery) {
        try {
            int status = sender.send(hook, delivery, now());
            if (status >= 200 && status < 300) {
                return delivery.arrived(status);
            }
            if (status == GONE) {
                store.deactivate(hook.id());
                return delivery.failed(status, "the receiver is gone; the webhook is switched off", null);
            }
            return delivery.failed(status, "the receiver answered " + status, again(delivery));
        } catch (IOException e) {
            return delivery.failed(null, String.valueOf(e.getMessage()), again(delivery));
        }
    }

    private @Nullable Instant again(Delivery delivery) {
        return delivery.attempts() < PAUSES.size() ? now().plus(PAUSES.get(delivery.attempts())) : null;
    }

    private List<Delivery> addressed(Event event, List<Hook> hooks) {
        List<Delivery> deliveries = new ArrayList<>();
        for (Hook hook : hooks) {
            if (hook.wants(event.kind())) {
                deliveries.add(new Delivery(
                        "msg_" + id(),
                        hook.id(),
                        event.number(),
                        event.kind(),
                        message(event),
                        Delivery.State.DUE,
                        0,
                        now(),
                        null,
                        null,
                        now()));
            }
        }
        return deliveries;
    }

    /** The body is JSON already, and a kind and a moment need no escaping. */
    private static String message(Event event) {
        return "{\"type\":\"" + event.kind() + "\",\"timestamp\":\"" + event.at() + "\",\"data\":" + event.body() + "}";
    }

    private void checkAddress(String url) {
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new DeskException(Kind.INVALID, "'" + url + "' is no address");
        }
        boolean secure = "https".equals(address.getScheme());
        if (address.getHost() == null
                || address.getUserInfo() != null
                || !secure && !"http".equals(address.getScheme())) {
            throw new DeskException(Kind.INVALID, "'" + url + "' is no https address");
        }
        if (!secure && !privates) {
            throw new DeskException(Kind.INVALID, "A webhook goes to https");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String id() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public void close() throws IOException {
        sender.close();
    }
}
