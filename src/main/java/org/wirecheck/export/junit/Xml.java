package org.wirecheck.export.junit;

import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.wirecheck.view.words.Harmless;

/** Writes XML 1.0 in which every character is allowed, line by line and indented. */
final class Xml {

    private static final char UNKNOWN = '\ufffd';

    private final XMLStreamWriter out;

    Xml(Appendable target) throws IOException {
        out = to(target);
    }

    /** What StAX writes, with its faults as those of the disk it writes to. */
    private interface Step {

        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    private static XMLStreamWriter to(Appendable target) throws IOException {
        try {
            return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new AppendableWriter(target));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void begin() throws IOException {
        run(xml -> xml.writeStartDocument("UTF-8", "1.0"));
        line();
    }

    /** Opens an element; attributes come as name, value, name, value, each on one line. */
    void open(String element, String... attributes) throws IOException {
        run(xml -> {
            xml.writeStartElement(element);
            for (int i = 0; i + 1 < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], allowed(Harmless.line(attributes[i + 1])));
            }
        });
    }

    void close() throws IOException {
        run(XMLStreamWriter::writeEndElement);
        line();
    }

    void line() throws IOException {
        run(xml -> xml.writeCharacters("\n"));
    }

    /** Words as they are; a carriage return is written by its number, for a parser would read it as a line feed. */
    void words(String words) throws IOException {
        String[] lines = allowed(words).split("\r", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            boolean more = i + 1 < lines.length;
            run(xml -> {
                xml.writeCharacters(line);
                if (more) {
                    xml.writeEntityRef("#13");
                }
            });
        }
    }

    void flush() throws IOException {
        run(XMLStreamWriter::flush);
    }

    private void run(Step step) throws IOException {
        try {
            step.write(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The text with a replacement character for whatever XML 1.0 cannot hold, such as ESC or half a surrogate pair. */
    static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            allowed.appendCodePoint(isAllowed(point) ? point : UNKNOWN);
            i += Character.charCount(point);
        }
        return allowed.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xd7ff
                || point >= 0xe000 && point <= 0xfffd
                || point >= 0x10000;
    }
}
