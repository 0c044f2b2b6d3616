import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.check.Checker;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.model.Article;
import org.wirecheck.model.Bundle;

/**
 * Prints how the time of a check grows with the number of articles of one story and with the length of one article, in
 * processor time of one warm thread. Articles are made from the first real story's: paragraphs in another order, every fifth
 * left out, some small numbers changed; the same every time.
 *
 * <p>Growth BUNDLE [articles|length SIZE...]; started by {@code src/bench/growth}.
 */
public final class Growth {

    private static final Pattern NUMBER = Pattern.compile("\\b[2-9]\\d?\\b(?![:,.]\\d)");
    private static final int WARM_UP = 25;

    private Growth() {}

    public static void main(String[] args) throws Exception {
        Bundle story = new BundleJson().read(Files.readString(Path.of(args[0])), 2).bundle();
        Checker checker = Checker.standard();
        for (int i = 0; i < WARM_UP; i++) {
            checker.check(many(story, 5 + i % 3));
        }
        String what = args.length > 1 ? args[1] : "both";
        if (!what.equals("length")) {
            System.out.println("articles   ms in all   ms an article");
            for (int size : sizes(args, 5, 20, 50, 150, 500)) {
                double took = milliseconds(checker, many(story, size));
                System.out.printf(Locale.ROOT, "%8d %11.0f %15.1f%n", size, took, took / size);
            }
        }
        if (!what.equals("articles")) {
            System.out.println("kilobytes in one article of two   ms in all   ms a kilobyte");
            for (int size : sizes(args, 10, 50, 250, 1000)) {
                double took = milliseconds(checker, longer(story, size));
                System.out.printf(Locale.ROOT, "%31d %11.0f %15.2f%n", size, took, took / size);
            }
        }
    }

    private static int[] sizes(String[] args, int... otherwise) {
        return args.length < 3
                ? otherwise
                : List.of(args).subList(2, args.length).stream()
                        .mapToInt(Integer::parseInt)
                        .toArray();
    }

    private static double milliseconds(Checker checker, Bundle bundle) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        checker.check(bundle);
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }

    private static Bundle many(Bundle story, int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Article like = story.articles().get(i % story.articles().size());
            articles.add(article(like, "a" + i, varied(like.text(), i)));
        }
        return new Bundle("growth", null, articles);
    }

    private static Bundle longer(Bundle story, int kilobytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < kilobytes * 1000; i++) {
            Article like = story.articles().get(i % story.articles().size());
            text.append(varied(like.text(), i)).append("\n\n");
        }
        Article one = story.articles().get(0);
        Article other = story.articles().get(1);
        return new Bundle("growth", null, List.of(article(one, "a", text.toString()), article(other, "b", other.text())));
    }

    private static Article article(Article like, String id, String text) {
        return new Article(
                id, "Outlet " + id, like.published(), like.headline(), null, null, like.role(), text);
    }

    private static String varied(String text, int seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>(List.of(text.split("\n+")));
        Collections.shuffle(paragraphs, random);
        List<String> kept = paragraphs.subList(0, Math.max(1, paragraphs.size() * 4 / 5));
        Matcher number = NUMBER.matcher(String.join("\n\n", kept));
        return number.replaceAll(
                found -> random.nextInt(4) > 0 ? found.group() : String.valueOf(2 + random.nextInt(90)));
    }
}
