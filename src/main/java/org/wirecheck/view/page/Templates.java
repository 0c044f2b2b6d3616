package org.wirecheck.view.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The program's one way to markup: templates under {@code src/main/jte}, which the build turned into classes. Whatever they
 * are given is escaped for where it stands.
 */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /**
     * Writes a template, e.g. "story/collation.jte".
     *
     * @param with what the template's parameters are, by name
     * @throws IOException if {@code out} does
     */
    public static void write(String template, Map<String, Object> with, Appendable out) throws IOException {
        try {
            ENGINE.render(template, with, new SafeOutput(new Into(out)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A template as a string. */
    public static String written(String template, Map<String, Object> with) {
        StringBuilder out = new StringBuilder();
        try {
            write(template, with, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A template to be put into another where that has a place for it. */
    public static Part content(String template, Map<String, Object> with) {
        return output -> ENGINE.render(template, with, output);
    }

    /** What a template writes goes on to whoever asked for it. */
    private record Into(Appendable out) implements TemplateOutput {

        @Override
        public void writeContent(String value) {
            writeContent(value, 0, value.length());
        }

        @Override
        public void writeContent(String value, int from, int to) {
            try {
                out.append(value, from, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
