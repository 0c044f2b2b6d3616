package org.wirecheck.view.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.wirecheck.view.words.Harmless;

/** Escapes whatever a template is given for where it stands, and shows characters that would act by their numbers. */
final class SafeOutput implements HtmlTemplateOutput {

    private final TemplateOutput page;
    private final OwaspHtmlTemplateOutput escaped;
    private @Nullable String tag;
    private @Nullable String attribute;

    SafeOutput(TemplateOutput page) {
        this.page = page;
        this.escaped = new OwaspHtmlTemplateOutput(page);
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        tag = tagName;
        attribute = attributeName;
        escaped.setContext(tagName, attributeName);
    }

    @Override
    public void writeContent(@Nullable String value) {
        if (value != null) {
            page.writeContent(value);
        }
    }

    @Override
    public void writeContent(String value, int from, int to) {
        page.writeContent(value, from, to);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        if (value == null) {
            return;
        }
        if (isToBeWrittenIn()) {
            escaped.writeUserContent(value);
            return;
        }
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || Harmless.acts(c)) {
                escaped.writeUserContent(value.substring(from, i));
                acting(c);
                from = i + 1;
            }
        }
        escaped.writeUserContent(from == 0 ? value : value.substring(from));
    }

    /** Fields of forms hold what they are given as it is: what they show comes back as what somebody wrote. */
    private boolean isToBeWrittenIn() {
        return attribute == null ? "textarea".equals(tag) : attribute.equals("value") && "input".equals(tag);
    }

    /** A carriage return stands as itself: written plainly, a browser would take it for a line end. */
    private void acting(char c) {
        if (c == '\r') {
            page.writeContent("&#13;");
        } else if (attribute == null && !"title".equals(tag)) {
            page.writeContent("<span class=\"acts\">" + Harmless.name(c) + "</span>");
        } else {
            page.writeContent(Harmless.name(c));
        }
    }
}
