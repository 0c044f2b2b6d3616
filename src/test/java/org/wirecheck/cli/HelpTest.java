package org.wirecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Holds the help pasted into {@code docs/usage.md} to what the program prints; -Dwirecheck.docs=write pastes it anew. */
class HelpTest {

    private static final Path DOCS = Path.of("docs", "usage.md");
    private static final Pattern PASTED = Pattern.compile("(?s)<!-- help: ([a-z ]+) -->\n```\n(.*?)```\n");

    @Test
    void isPastedAsItIs() throws IOException {
        String docs = Files.readString(DOCS);
        String wanted = PASTED.matcher(docs)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "<!-- help: " + found.group(1) + " -->\n```\n" + help(found.group(1)) + "```\n"));
        if ("write".equals(System.getProperty("wirecheck.docs"))) {
            Files.writeString(DOCS, wanted);
        }
        assertThat(docs).isEqualTo(wanted);
    }

    @Test
    void isPastedForEveryCommand() throws IOException {
        String docs = Files.readString(DOCS);
        for (Map.Entry<String, CommandLine> command :
                Main.commandLine().getSubcommands().entrySet()) {
            assertThat(docs).contains("<!-- help: wirecheck " + command.getKey() + " -->");
        }
    }

    private static String help(String words) {
        CommandLine command = Main.commandLine();
        String[] names = words.split(" ");
        for (int i = 1; i < names.length; i++) {
            command = command.getSubcommands().get(names[i]);
        }
        return command.getUsageMessage(Ansi.OFF);
    }
}
