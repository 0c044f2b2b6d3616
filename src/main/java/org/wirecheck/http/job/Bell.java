package org.wirecheck.http.job;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.wirecheck.desk.DeskStore;
import org.wirecheck.http.desk.DeskDoor;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * Rings when something happened at the desk: at once for what this process did, within a second for what another one did.
 * However many pages listen, the books are looked at once.
 */
@Singleton
final class Bell {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Flux<Long> rings;

    Bell(DeskDoor door) {
        rings = Flux.defer(() -> rings(door.open().store())).share();
    }

    /** The number of the newest event whenever there is a newer one; only the last of them for who is slow to take it. */
    Flux<Long> rings() {
        return rings.onBackpressureLatest();
    }

    private static Flux<Long> rings(DeskStore store) {
        Flux<Boolean> here = Flux.create(sink -> sink.onDispose(store.whenChanged(() -> sink.next(true))::run));
        Flux<Boolean> elsewhere = Flux.interval(PAUSE).map(tick -> true);
        return Flux.merge(here, elsewhere)
                .onBackpressureLatest()
                .publishOn(Schedulers.boundedElastic(), 1)
                .map(look -> store.lastEvent())
                .distinctUntilChanged();
    }
}
