package org.wirecheck.kind.sums;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecheck.kind.BundleFinding;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Document;
import org.wirecheck.model.Layer;
import org.wirecheck.model.Sentence;
import org.wirecheck.model.Severity;
import org.wirecheck.model.Span;
import org.wirecheck.model.Standing;

/** People counted and listed in full whose parts do not add up: "seven people, two men and three women, were shot". */
@AutoService(BundleKind.class)
public final class PartsKind implements BundleKind {

    private final Enumerations enumerations = new Enumerations(Lexicon.standard());

    @Override
    public String id() {
        return "parts-of-a-whole";
    }

    /** Every whole that is listed in full, whether it adds up or not. */
    @Override
    public List<Span> read(Reading reading) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            if (sentence.layer().isOutletVoice()) {
                enumerations.in(reading.document(), sentence).forEach(list -> spans.add(list.whole()));
            }
        }
        return spans;
    }

    @Override
    public List<BundleFinding> findings(List<Reading> readings) {
        List<BundleFinding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            for (Sentence sentence : reading.document().sentences()) {
                if (sentence.layer().isOutletVoice()) {
                    enumerations.in(reading.document(), sentence).stream()
                            .filter(list -> !list.addsUp())
                            .forEach(list -> findings.add(finding(reading.document(), sentence, list)));
                }
            }
        }
        return findings;
    }

    private static BundleFinding finding(Document document, Sentence sentence, Enumeration list) {
        String words = document.words(list.whole());
        String whole = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        String sum = list.shown() + " = " + list.sum().toPlainString();
        Layer layer = document.layerOf(sentence, list.whole());
        return new BundleFinding(
                "parts-of-a-whole",
                Standing.SELF_CONTRADICTION,
                Severity.WARNING,
                whole,
                "Do the parts of “" + whole + "” add up?",
                document.article().outlet() + " counts " + whole + " but lists " + sum + " (“"
                        + document.words(list.parts()) + "”).",
                List.of(
                        Sides.of(document, list.total().toPlainString(), list.whole(), layer),
                        Sides.of(document, sum, list.parts(), layer)),
                List.of("“" + document.words(list.parts()) + "” lists “" + whole + "” in full; " + sum + "."));
    }
}
