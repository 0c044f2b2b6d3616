package org.wirecheck.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecheck.desk.DeskException;
import org.wirecheck.desk.MovingClock;
import org.wirecheck.desk.Ticket;
import org.wirecheck.store.Database;
import org.wirecheck.store.Databases;
import org.wirecheck.store.Location;

@ParameterizedClass
@EnumSource(Databases.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobsTest {

    private static final Function<String, JobStore.Answer> ECHO =
            item -> new JobStore.Answer("did " + item, item.equals("bad"));

    @Parameter
    Databases databases;

    private final MovingClock clock = new MovingClock();

    @Test
    void answersEveryItemInOrder() throws Exception {
        try (Database database = Database.open(databases.fresh());
                Jobs jobs = new Jobs(database.jobs(), ECHO, clock)) {
            jobs.start(3);
            Job job = jobs.submit(List.of("one", "bad", "three", "four"), "Ann", null);
            Job done = ended(jobs, job.id());
            assertThat(done.state()).isEqualTo(Job.State.DONE);
            assertThat(done.done()).isEqualTo(4);
            assertThat(done.failed()).isEqualTo(1);
            assertThat(jobs.answers(job.id(), 0, 10))
                    .extracting(JobStore.Numbered::text)
                    .containsExactly("did one", "did bad", "did three", "did four");
            assertThat(jobs.answers(job.id(), 2, 1))
                    .extracting(JobStore.Numbered::number)
                    .containsExactly(3);
        }
    }

    @Test
    void goesOnAfterARestart() throws Exception {
        Location place = databases.fresh();
        String id;
        AtomicInteger begun = new AtomicInteger();
        try (Database database = Database.open(place)) {
            CountDownLatch reached = new CountDownLatch(1);
            Jobs jobs = new Jobs(
                    database.jobs(),
                    item -> {
                        if (begun.incrementAndGet() == 3) {
                            reached.countDown();
                            sleepForever();
                        }
                        return ECHO.apply(item);
                    },
                    clock);
            jobs.start(1);
            id = jobs.submit(IntStream.range(0, 6).mapToObj(String::valueOf).toList(), "Ann", null)
                    .id();
            reached.await();
            jobs.close();
        }
        try (Database database = Database.open(place);
                Jobs jobs = new Jobs(database.jobs(), ECHO, clock)) {
            assertThat(jobs.job(id).done()).isEqualTo(2);
            jobs.start(1);
            assertThat(ended(jobs, id).done()).isEqualTo(6);
            assertThat(jobs.answers(id, 0, 10)).hasSize(6);
        }
    }

    @Test
    void stopsWhenItIsCancelledAndKeepsWhatIsDone() throws Exception {
        try (Database database = Database.open(databases.fresh())) {
            CountDownLatch reached = new CountDownLatch(2);
            CountDownLatch go = new CountDownLatch(1);
            Jobs jobs = new Jobs(
                    database.jobs(),
                    item -> {
                        reached.countDown();
                        if (reached.getCount() == 0) {
                            await(go);
                        }
                        return ECHO.apply(item);
                    },
                    clock);
            jobs.start(1);
            Job job = jobs.submit(List.of("1", "2", "3", "4", "5"), "Ann", null);
            reached.await();
            Thread cancelling = new Thread(() -> jobs.cancel(job.id()));
            cancelling.start();
            cancelling.join();
            assertThat(jobs.job(job.id()).state()).isEqualTo(Job.State.CANCELLED);
            go.countDown();
            while (jobs.job(job.id()).done() < 2) {
                Thread.sleep(10);
            }
            assertThat(jobs.job(job.id()).done()).isEqualTo(2);
            assertThat(jobs.job(job.id()).state()).isEqualTo(Job.State.CANCELLED);
            jobs.close();
        }
    }

    @Test
    void takesTheSameRequestOnce() throws Exception {
        try (Database database = Database.open(databases.fresh());
                Jobs jobs = new Jobs(database.jobs(), ECHO, clock)) {
            Ticket ticket = new Ticket("Ann", "k", "d");
            Job first = jobs.submit(List.of("1"), "Ann", ticket);
            assertThat(jobs.submit(List.of("1"), "Ann", ticket).id()).isEqualTo(first.id());
            assertThat(jobs.jobs(10)).hasSize(1);
            assertThatThrownBy(() -> jobs.submit(List.of("2"), "Ann", new Ticket("Ann", "k", "e")))
                    .isInstanceOf(DeskException.class);
            assertThatThrownBy(() -> jobs.submit(List.of(), "Ann", null)).isInstanceOf(DeskException.class);
            assertThatThrownBy(() -> jobs.job("job_nowhere")).isInstanceOf(DeskException.class);
        }
    }

    private static Job ended(Jobs jobs, String id) throws InterruptedException {
        while (jobs.job(id).state() == Job.State.RUNNING) {
            Thread.sleep(10);
        }
        return jobs.job(id);
    }

    private static void sleepForever() {
        await(new CountDownLatch(1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
