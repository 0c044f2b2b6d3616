package org.wirecheck.kind.polarity;

import com.google.auto.service.AutoService;
import java.util.List;
import org.wirecheck.kind.Kind;
import org.wirecheck.kind.Leaning;
import org.wirecheck.kind.Reading;
import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.model.Mention;
import org.wirecheck.model.Relation;
import org.wirecheck.model.Tolerance;

/**
 * Whether something is so. "The war would not have happened" and "never would have happened" agree; "failed to secure an
 * agreement" and "a deal was reached" contradict; "plans to sue" and "did not sue" do not.
 */
@AutoService(Kind.class)
public final class PolarityKind implements Kind<Polarity> {

    private final PolarityReader reader = new PolarityReader(Lexicon.standard());

    @Override
    public String id() {
        return "polarity";
    }

    @Override
    public Class<Polarity> valueType() {
        return Polarity.class;
    }

    @Override
    public List<Mention> read(Reading reading) {
        return reader.read(reading);
    }

    @Override
    public Polarity parse(String notation) {
        return Answers.parse(notation);
    }

    /** A "not" is the answer here and no sign of another question. */
    @Override
    public Leaning leaning() {
        Leaning.Told told = Leaning.ON_THE_EVENT.told();
        return Leaning.ON_THE_EVENT.with(
                new Leaning.Told(told.named(), told.lead(), told.subject(), 0, told.otherVoice()));
    }

    /** Two answers to one question; the tolerance has no meaning here. */
    @Override
    public Relation compare(Polarity left, Polarity right, Tolerance tolerance) {
        return Answers.relation(left, right);
    }
}
