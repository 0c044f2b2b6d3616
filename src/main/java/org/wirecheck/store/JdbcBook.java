package org.wirecheck.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.wirecheck.desk.Book;
import org.wirecheck.desk.entry.Decision;
import org.wirecheck.desk.entry.Event;
import org.wirecheck.desk.entry.Filed;
import org.wirecheck.desk.entry.PolicyText;
import org.wirecheck.desk.entry.Receipt;
import org.wirecheck.desk.entry.Run;
import org.wirecheck.desk.entry.Snapshot;
import org.wirecheck.desk.entry.Story;

/** One story's rows, within one transaction. */
final class JdbcBook implements Book {

    private final Handle handle;
    private final String id;

    JdbcBook(Handle handle, String id) {
        this.handle = handle;
        this.id = id;
    }

    @Override
    public @Nullable Story story() {
        return query("select * from story where id = :story")
                .map((row, context) -> Rows.story(row))
                .findOne()
                .orElse(null);
    }

    @Override
    public void open(Story story) {
        bound(
                        story,
                        "insert into story (id, title, desk, revision, runs, gate, errors, warnings, notes, created_at,"
                                + " changed_at, wakes_at) values (:story, :title, :desk, :revision, :runs, :gate, :errors,"
                                + " :warnings, :notes, :created, :changed, :wakes)")
                .execute();
    }

    @Override
    public void update(Story story) {
        bound(
                        story,
                        "update story set title = :title, desk = :desk, revision = :revision, runs = :runs, gate = :gate,"
                                + " errors = :errors, warnings = :warnings, notes = :notes, created_at = :created,"
                                + " changed_at = :changed, wakes_at = :wakes where id = :story")
                .execute();
    }

    private Update bound(Story story, String sql) {
        return update(sql)
                .bind("title", story.title())
                .bind("desk", story.desk())
                .bind("revision", story.revision())
                .bind("runs", story.runs())
                .bind("gate", story.gate().name().toLowerCase(Locale.ROOT))
                .bind("errors", story.tally().errors())
                .bind("warnings", story.tally().warnings())
                .bind("notes", story.tally().notes())
                .bind("created", story.created())
                .bind("changed", story.changed())
                .bind("wakes", story.wakes());
    }

    @Override
    public void remove() {
        update("delete from story where id = :story").execute();
    }

    @Override
    public List<Filed> articles() {
        return query("select * from article_version where story = :story and latest and not removed order by place")
                .map((row, context) -> Rows.filed(row))
                .list();
    }

    @Override
    public List<Filed> versions(String article) {
        return query("select * from article_version where story = :story and article = :article order by version")
                .bind("article", article)
                .map((row, context) -> Rows.filed(row))
                .list();
    }

    @Override
    public void file(Filed filed) {
        update("update article_version set latest = false where story = :story and article = :article and latest")
                .bind("article", filed.article().id())
                .execute();
        update("insert into article_version (story, article, version, place, latest, removed, made_at, made_by, body)"
                        + " values (:story, :article, :version, :place, true, :removed, :at, :by, :body)")
                .bind("article", filed.article().id())
                .bind("version", filed.version())
                .bind("place", filed.place())
                .bind("removed", filed.removed())
                .bind("at", filed.at())
                .bind("by", filed.by())
                .bind("body", Codec.write(filed.article()))
                .execute();
    }

    @Override
    public @Nullable Snapshot snapshot() {
        String body = query("select body from snapshot where story = :story")
                .mapTo(String.class)
                .findOne()
                .orElse(null);
        if (body == null) {
            return null;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        articles()
                .forEach(
                        filed -> texts.put(filed.article().id(), filed.article().text()));
        return Codec.snapshot(body, texts);
    }

    @Override
    public void keep(Snapshot snapshot) {
        String body = Codec.slim(snapshot);
        int changed = update("update snapshot set body = :body where story = :story")
                .bind("body", body)
                .execute();
        if (changed == 0) {
            update("insert into snapshot (story, body) values (:story, :body)")
                    .bind("body", body)
                    .execute();
        }
    }

    @Override
    public void keep(Run run) {
        update("insert into run (story, ordinal, cause, made_at, made_by, body)"
                        + " values (:story, :number, :cause, :at, :by, :body)")
                .bind("number", run.number())
                .bind("cause", run.cause().length() > 40 ? run.cause().substring(0, 40) : run.cause())
                .bind("at", run.at())
                .bind("by", run.by())
                .bind("body", Codec.write(run))
                .execute();
    }

    @Override
    public List<Run> runs(long before, int limit) {
        return query(
                        "select body from run where story = :story and ordinal < :before order by ordinal desc limit :most")
                .bind("before", before)
                .bind("most", limit)
                .map((row, context) -> Codec.read(row.getString("body"), Run.class))
                .list();
    }

    @Override
    public List<Decision> decisions() {
        return query("select * from decision where story = :story order by finding, ordinal")
                .map((row, context) -> Rows.decision(row))
                .list();
    }

    @Override
    public void keep(Decision decision) {
        var until = decision.until();
        update("insert into decision (story, finding, ordinal, fact_type, action, words, until_day, assignee, vals,"
                        + " made_at, made_by) values (:story, :finding, :number, :type, :action, :words, :until,"
                        + " :assignee, :vals, :at, :by)")
                .bind("finding", decision.finding())
                .bind("number", decision.number())
                .bind("type", decision.factType())
                .bind("action", decision.action().word())
                .bind("words", decision.words())
                .bind("until", until == null ? null : until.toString())
                .bind("assignee", decision.assignee())
                .bind("vals", Codec.write(decision.values()))
                .bind("at", decision.at())
                .bind("by", decision.by())
                .execute();
    }

    @Override
    public Map<String, String> predecessors() {
        Map<String, String> predecessors = new LinkedHashMap<>();
        query("select finding, predecessor from succession where story = :story order by finding")
                .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                .forEach(pair -> predecessors.put(pair.get(0), pair.get(1)));
        return predecessors;
    }

    @Override
    public void succeeds(String finding, String predecessor) {
        update("delete from succession where story = :story and finding = :finding")
                .bind("finding", finding)
                .execute();
        update("insert into succession (story, finding, predecessor) values (:story, :finding, :predecessor)")
                .bind("finding", finding)
                .bind("predecessor", predecessor)
                .execute();
    }

    /** Numbers come from a counter whose row stays locked until the commit, so that no reader passes over a slower writer. */
    @Override
    public void keep(Event event) {
        handle.execute("update event_counter set n = n + 1");
        update("insert into event (ordinal, kind, story, made_at, dispatched, body)"
                        + " select n, :kind, :story, :at, false, :body from event_counter")
                .bind("kind", event.kind())
                .bind("at", event.at())
                .bind("body", event.body())
                .execute();
    }

    @Override
    public void keep(Receipt receipt) {
        handle.createUpdate("insert into receipt (caller, token, digest, target, made_at)"
                        + " values (:caller, :token, :digest, :target, :at)")
                .bind("caller", receipt.caller())
                .bind("token", receipt.key())
                .bind("digest", receipt.digest())
                .bind("target", receipt.target())
                .bind("at", receipt.at())
                .execute();
    }

    @Override
    public @Nullable PolicyText policy(String desk) {
        return JdbcDesk.policy(handle, desk);
    }

    private Query query(String sql) {
        return handle.createQuery(sql).bind("story", id);
    }

    private Update update(String sql) {
        return handle.createUpdate(sql).bind("story", id);
    }
}
