package org.wirecheck.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.wirecheck.desk.CountingChecker;
import org.wirecheck.desk.Expected;
import org.wirecheck.desk.Policies;
import org.wirecheck.desk.Stories;
import org.wirecheck.desk.entry.Clearance;
import org.wirecheck.desk.entry.Editor;
import org.wirecheck.gate.Policy;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;

/** A process that files articles for ever and says so after each, to be killed in the middle of it. */
final class Writing {

    private static final Editor ANN = new Editor("Ann", Clearance.EDITOR);

    private Writing() {}

    /** @param args folder of the database, number of the first article */
    public static void main(String[] args) {
        Database database = Database.open(Location.in(Path.of(args[0])));
        Clock clock = Clock.systemUTC();
        Policies policies = new Policies(database.desk(), clock, Policy.standardText());
        Stories stories = new Stories(database.desk(), new CountingChecker(), policies, clock);
        int number = Integer.parseInt(args[1]);
        if (number == 0) {
            stories.open(new Bundle("killed", null, List.of()), "main", ANN, null);
        }
        while (true) {
            stories.file("killed", Article.of("A" + number, "Bay Post", text(number)), Expected.ABSENT, ANN);
            System.out.println("kept " + number);
            System.out.flush();
            number++;
        }
    }

    static String text(int number) {
        return number + " injured, " + "so it is said. ".repeat(200);
    }
}
