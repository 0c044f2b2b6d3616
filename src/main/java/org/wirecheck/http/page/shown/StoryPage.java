package org.wirecheck.http.page.shown;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wirecheck.desk.Desk;
import org.wirecheck.desk.entry.Change;
import org.wirecheck.desk.entry.Item;
import org.wirecheck.desk.entry.Run;
import org.wirecheck.desk.entry.Story;
import org.wirecheck.gate.Gate;
import org.wirecheck.model.Finding;
import org.wirecheck.model.Report;
import org.wirecheck.view.Marking;
import org.wirecheck.view.StoryView;
import org.wirecheck.view.page.Templates;

/**
 * A kept story as its page shows it.
 *
 * @param view what the report shows, with what the desk adds to each finding
 * @param gate "pass", "warn" or "block"
 * @param held what the gate holds, in the words of the policy's rules
 * @param decides by finding, those that are gone too
 * @param gone findings of the run before that are no longer found
 * @param entries how many decisions there are in all: with the run it tells whether the page is what the desk has
 * @param lastDay offered for a waiver
 * @param mostDays how many days a waiver may last
 */
public record StoryPage(
        Story story,
        String title,
        String address,
        StoryView view,
        String gate,
        List<Gate.Held> held,
        List<ArticleLine> articles,
        Map<String, Decide> decides,
        List<Finding> gone,
        Run last,
        When when,
        int entries,
        LocalDate lastDay,
        int mostDays) {

    public static StoryPage of(Desk.View view, ZoneId zone, LocalDate today) {
        Story story = view.told().story();
        Map<String, Decide> decides = new LinkedHashMap<>();
        Map<String, Item> items = new LinkedHashMap<>();
        for (Item item : view.items()) {
            String id = item.finding().id();
            items.put(id, item);
            decides.put(
                    id,
                    Decide.of(
                            story.id(),
                            item,
                            Objects.requireNonNull(view.histories().get(id)),
                            zone));
        }
        return new StoryPage(
                story,
                StoryRow.title(story),
                Address.story(story.id()),
                StoryView.of(ordered(view), finding -> marking(items, decides, finding, zone), 1),
                StoryRow.gate(story),
                view.gate().held(),
                view.told().articles().stream()
                        .map(filed -> ArticleLine.of(story.id(), filed, zone))
                        .toList(),
                decides,
                view.items().stream()
                        .filter(item -> item.change() == Change.GONE)
                        .map(Item::finding)
                        .toList(),
                view.last(),
                When.of(view.last().at(), zone),
                decides.values().stream().mapToInt(Decide::seen).sum(),
                Decide.lastDay(today, view.waivers().days()),
                view.waivers().days());
    }

    /** The report with what touches the desk's draft first, as the desk orders its list. */
    private static Report ordered(Desk.View view) {
        Report report = view.report();
        return new Report(
                report.story(),
                report.verdict(),
                view.items().stream()
                        .filter(item -> item.change() != Change.GONE)
                        .map(Item::finding)
                        .toList(),
                report.agreements(),
                report.singleSource(),
                report.origins(),
                report.articles(),
                report.warnings(),
                report.provenance());
    }

    private static Marking marking(Map<String, Item> items, Map<String, Decide> decides, Finding finding, ZoneId zone) {
        Item item = items.get(finding.id());
        Decide decide = decides.get(finding.id());
        return item == null || decide == null
                ? Marking.NONE
                : new Marking(
                        decide.state(),
                        Decide.label(item.ruling(), zone),
                        Templates.content("desk/decide.jte", Map.of("decide", decide)));
    }

    /** True unless the finding is gone, or never was. */
    public boolean has(String finding) {
        return view.findings().stream().anyMatch(one -> one.id().equals(finding));
    }

    /** The gate in one sentence, for those who hear it. */
    public String said() {
        return "Gate: " + gate + ". Open: " + counted(story.tally().errors(), "error") + ", "
                + counted(story.tally().warnings(), "warning") + ", "
                + counted(story.tally().notes(), "note") + ".";
    }

    /** What the last run brought: "Ann replaced C: none new, 1 gone". */
    public String lastChange() {
        return last.by() + " " + cause() + ": " + number(last.opened().size()) + " new, "
                + number(last.gone().size()) + " gone";
    }

    private String cause() {
        return last.cause().equals("asked")
                ? "had it checked again"
                : last.cause().equals("opened") ? "opened the story" : last.cause();
    }

    private static String number(int count) {
        return count == 0 ? "none" : String.valueOf(count);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
