package org.wirecheck.intake.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The bytes of an XML file, in the encoding they declare, as a tree. What a document type declares does not count, and
 * a reference to it is refused; nothing outside the file is ever opened, so that a file can neither pull in another one nor swell up.
 */
final class Xml {

    /** Deeper than any article is built; the tree is walked by recursion. */
    private static final int DEEPEST = 200;

    /** The parser's own place, said a second time, and the address of a message catalogue. */
    private static final Pattern ASIDE = Pattern.compile("(?s)^.*Message: (?:\\S+#\\S+\\?)?");

    private static final XMLInputFactory PARSERS = parsers();

    private final Deque<Element> open = new ArrayDeque<>();
    private final XMLStreamReader in;

    private Xml(XMLStreamReader in) {
        this.in = in;
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        parsers.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // What is wrong is thrown anyway; the parser would write it to standard error too
        parsers.setXMLReporter((message, type, related, location) -> {});
        return parsers;
    }

    /** @throws Unreadable naming the line of what is no XML, or no XML that is let in */
    static Element read(byte[] bytes) {
        try {
            return new Xml(PARSERS.createXMLStreamReader(new ByteArrayInputStream(bytes))).root();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            String message = ASIDE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
            throw Unreadable.atLine(
                    line, "is no XML: " + message.lines().findFirst().orElse(""));
        }
    }

    private Element root() throws XMLStreamException {
        Element root = null;
        while (in.hasNext()) {
            int event = in.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element started = start();
                    root = root == null ? started : root;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw Unreadable.atLine(
                        line(), "the entity &" + in.getLocalName() + "; is declared nowhere in the file");
                default -> {}
            }
        }
        in.close();
        if (root == null) {
            throw new Unreadable("", "holds no XML element");
        }
        return root;
    }

    private Element start() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.putIfAbsent(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        Element element = new Element(in.getLocalName(), line(), attributes, new ArrayList<>());
        Element parent = open.peek();
        if (parent != null) {
            parent.content().add(element);
        }
        open.push(element);
        if (open.size() > DEEPEST) {
            throw Unreadable.atLine(line(), "elements are nested more than " + DEEPEST + " deep");
        }
        return element;
    }

    private void text() {
        Element parent = open.peek();
        if (parent != null) {
            parent.content().add(in.getText());
        }
    }

    private int line() {
        return in.getLocation().getLineNumber();
    }
}
