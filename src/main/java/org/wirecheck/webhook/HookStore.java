package org.wirecheck.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.entry.Event;

/** Where webhooks and their messages are kept. */
public interface HookStore {

    void add(Hook hook);

    /** All of them, oldest first. */
    List<Hook> hooks();

    /** False if there was none. */
    boolean remove(String id);

    void deactivate(String id);

    /** Turns events that nobody was told of into deliveries, each event once; gives back how many events there were. */
    int dispatch(Addressing addressing);

    /** Deliveries that are due, nobody else's until {@code lease}. */
    List<Delivery> claim(Instant now, Instant lease, int limit);

    void settle(Delivery delivery);

    /** Newest first; of all webhooks if none is given. */
    List<Delivery> deliveries(@Nullable String hook, Delivery.@Nullable State state, int limit);

    /** Makes a dead delivery due again; false if it is not dead. */
    boolean revive(String id, Instant now);

    /** Says who is to be told of an event. */
    interface Addressing {

        List<Delivery> of(Event event, List<Hook> hooks);
    }
}
