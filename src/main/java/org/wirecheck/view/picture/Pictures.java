package org.wirecheck.view.picture;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.wirecheck.model.Extent;
import org.wirecheck.model.Report;
import org.wirecheck.view.collation.Collation;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/**
 * What the pictures of a story are drawn from.
 *
 * @param timeline when things happened, a panel for every stretch of time in which something did
 * @param intervals lengths of time and numbers that outlets give differently or hedge differently
 */
public record Pictures(List<Panel> timeline, List<Question> intervals, List<Family> families, Matrix matrix) {

    private static final long DAY = 86_400;
    /** Two happenings further apart are not drawn on one axis, for the near ones would become dots. */
    private static final BigDecimal APART = BigDecimal.valueOf(20 * DAY);
    /** A question whose answer is as vague as this would cover everything else. */
    private static final BigDecimal VAGUE = BigDecimal.valueOf(45 * DAY);

    private static final int MOST = 40;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    public static Pictures of(Report report, Collation collation, Shown shown, Anchors anchors) {
        List<Question> questions = new ArrayList<>(Question.of(report.discrepancies(), "differs", anchors, shown));
        questions.addAll(Question.of(report.agreements(), "agrees", anchors, shown));
        List<Question> moments = new ArrayList<>(questions);
        moments.addAll(Question.of(report.singleSource(), "single", anchors, shown));
        List<Question> intervals = questions.stream()
                .filter(question -> question.scale() != Extent.Scale.MOMENT)
                .filter(question -> question.bars().size() > 1)
                .limit(MOST)
                .toList();
        return new Pictures(timeline(moments), intervals, Family.of(collation, shown), Matrix.of(report, shown));
    }

    private static List<Panel> timeline(List<Question> all) {
        List<Question> moments = all.stream()
                .filter(question -> question.scale() == Extent.Scale.MOMENT)
                .limit(MOST)
                .sorted(Comparator.comparing(Question::start).thenComparing(Question::end))
                .toList();
        List<Panel> panels = new ArrayList<>();
        List<Question> vague = new ArrayList<>();
        List<Question> panel = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (Question question : moments) {
            if (question.end().subtract(question.start()).compareTo(VAGUE) > 0) {
                vague.add(question);
                continue;
            }
            if (!panel.isEmpty() && question.start().subtract(reached).compareTo(APART) > 0) {
                panels.add(panel(panel));
                panel = new ArrayList<>();
            }
            reached = panel.isEmpty() ? question.end() : reached.max(question.end());
            panel.add(question);
        }
        if (!panel.isEmpty()) {
            panels.add(panel(panel));
        }
        if (!vague.isEmpty()) {
            panels.add(new Panel("Told less exactly", List.copyOf(vague)));
        }
        return List.copyOf(panels);
    }

    private static Panel panel(List<Question> questions) {
        BigDecimal end =
                questions.stream().map(Question::end).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        String from = month(questions.get(0).start());
        String to = month(end.subtract(BigDecimal.ONE));
        return new Panel(from.equals(to) ? from : from + " to " + to, List.copyOf(questions));
    }

    private static String month(BigDecimal seconds) {
        return MONTH.format(LocalDateTime.ofEpochSecond(seconds.longValue(), 0, ZoneOffset.UTC));
    }
}
