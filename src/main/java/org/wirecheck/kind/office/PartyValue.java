package org.wirecheck.kind.office;

import org.wirecheck.lexicon.Lexicon;
import org.wirecheck.lexicon.WordEntry;
import org.wirecheck.model.Value;

/**
 * The party somebody is of: {@code republican-party}.
 *
 * @param party id of the party in {@code facts/lexicon/parties.tsv}
 */
record PartyValue(String party) implements Value {

    @Override
    public String notation() {
        return party;
    }

    /** Asked by itself: that two sentences name the party of one man does not make them tell of one event. */
    @Override
    public String question() {
        return "party";
    }

    @Override
    public String label() {
        return Lexicon.standard()
                .list("parties")
                .byId(party)
                .map(WordEntry::form)
                .orElse(party.replace('-', ' '));
    }
}
