package org.wirecheck.view;

import java.util.List;
import java.util.Locale;
import org.wirecheck.model.Finding;
import org.wirecheck.view.words.Anchors;
import org.wirecheck.view.words.Shown;

/**
 * A finding as a page shows it.
 *
 * @param anchor the id of its place in the page
 */
public record FindingView(Finding finding, String anchor, Marking marking, List<VersionView> versions) {

    static FindingView of(Finding finding, Shown shown, Anchors anchors, Marking marking) {
        return new FindingView(finding, anchors.finding(finding), marking, VersionView.of(finding, shown, anchors));
    }

    public String id() {
        return finding.id();
    }

    /** "error", "warning" or "note". */
    public String severity() {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /** True where so many outlets are in it that a sentence which names them all is not read. */
    public boolean isCrowded() {
        return finding.versions().stream().anyMatch(version -> Shown.isCrowd(version.articles()));
    }

    /** True where the versions are renderings of the same words, to be laid one under another. */
    public boolean isOfWords() {
        return Shown.isOfWords(finding);
    }
}
