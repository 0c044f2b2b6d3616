package org.wirecheck.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PiecesTest {

    private static final Path FERRY = Path.of("src", "test", "resources", "intake", "ferry");

    @TempDir
    private Path folder;

    @Test
    void readsNinjsOfVersionOne() {
        assertThat(file("bay-post.json"))
                .containsExactly(new Piece(
                        "Bay Post",
                        "2026-03-14T21:10:00-05:00",
                        "Ferry runs aground",
                        "Ida Marl",
                        null,
                        "The ferry Tern ran aground on Saturday.\n\nForty people were aboard & safe.",
                        false));
    }

    @Test
    void readsNinjsOfVersionTwo() {
        assertThat(file("coast-wire.json"))
                .containsExactly(new Piece(
                        "Coast Wire",
                        "2026-03-15T02:00:00Z",
                        "Tern stuck on a bank",
                        "Olin Sparr",
                        null,
                        "The Tern struck a bank.\n\nAboard\n\nThere were 42 people.",
                        false));
    }

    @Test
    void readsNinjsOfVersionThreeByItsOtherSpelling() {
        List<Piece> pieces = read(
                """
                {"uri": "u", "versionCreated": "2026-03-15", "copyrightHolder": "Coast Wire",
                 "bodies": [{"role": "plain", "contentType": "text/plain", "value": "Two & two."}]}
                """);
        assertThat(pieces)
                .containsExactly(new Piece("Coast Wire", "2026-03-15", null, null, null, "Two & two.", false));
    }

    @Test
    void readsNewsMlInItsOwnEncoding() {
        assertThat(file("harbour-desk.xml"))
                .containsExactly(new Piece(
                        "Harbour Desk",
                        "2026-03-14T23:00:00+01:00",
                        "Ferry stuck for three hours",
                        "Runa Velt",
                        null,
                        "The captain, Jos\u00e9 Arlen, called for help.\n\nIt lasted three hours\nin all.",
                        false));
    }

    @Test
    void readsEveryTextOfANewsMessageAndNoPicture() {
        String text = "<newsItem><itemMeta><itemClass qcode=\"ninat:text\"/></itemMeta><contentSet>"
                + "<inlineData contenttype=\"text/plain\">Words.</inlineData></contentSet></newsItem>";
        String picture = "<newsItem><itemMeta><itemClass qcode=\"ninat:picture\"/></itemMeta></newsItem>";
        assertThat(read("<newsMessage><itemSet>" + text + picture + text + "</itemSet></newsMessage>"))
                .extracting(Piece::body)
                .containsExactly("Words.", "Words.");
    }

    @Test
    void readsNitfByItselfAndInsideNewsMl() throws IOException {
        Piece alone = file("zenith.xml").get(0);
        assertThat(alone)
                .isEqualTo(new Piece(
                        "Zenith",
                        "2026-03-15T07:00:00Z",
                        "Ferry afloat again",
                        "Tove Ask",
                        null,
                        "The Tern floats.\n\nTide\n\nThe tide lifted it.",
                        false));
        String nitf = Files.readString(FERRY.resolve("zenith.xml"));
        String inside = "<newsItem><contentSet><inlineXML>" + nitf.substring(nitf.indexOf("<nitf>"))
                + "</inlineXML></contentSet></newsItem>";
        assertThat(read(inside)).containsExactly(alone);
    }

    @Test
    void readsEveryItemOfAnRssFeedInItsOwnOffset() {
        assertThat(file("shore-feed.rss"))
                .containsExactly(
                        new Piece(
                                "Shore Radio",
                                "2026-03-14T23:30:00-05:00",
                                "Ferry & crew safe",
                                "Nils Abendroth",
                                "https://shore.example/1",
                                "All 41 people are safe.\n\nThe ferry was freed.",
                                false),
                        new Piece(
                                "Isle Echo",
                                "2026-03-15T09:05:00Z",
                                "Bank was charted",
                                "Mara Quill",
                                null,
                                "The bank was on the charts.",
                                false));
    }

    @Test
    void readsAtomWhateverTheFileIsCalled() {
        assertThat(file("tide-feed.xml"))
                .containsExactly(new Piece(
                        "Tide Line",
                        "2026-03-15T08:00:00Z",
                        "Tern\nafloat",
                        "Ulf Brenn",
                        "https://tide.example/tern",
                        "The ferry is afloat.\n\nNobody <was> hurt.",
                        false));
    }

    @Test
    void readsAPageInTheEncodingItDeclares() {
        Piece page = file("quay-times.html").get(0);
        assertThat(page.page()).isTrue();
        assertThat(page.body()).contains("ferry \u201cTern\u201d was freed");
    }

    @Test
    void takesAPageForAPageWhateverTheFileIsCalled() {
        assertThat(Pieces.of("story.txt", bytes("<!-- set --><!DOCTYPE html>\n<html><p>Words.</html>")))
                .singleElement()
                .matches(Piece::page);
        assertThat(Pieces.of("story.html", bytes("Words."))).singleElement().matches(Piece::page);
    }

    @Test
    void leavesPlainTextAsItIs() {
        assertThat(read(" Two boats.\r\n\n<br> Three. \n"))
                .containsExactly(Piece.plain(" Two boats.\r\n\n<br> Three. \n"));
    }

    @Test
    void namesTheLineOfBrokenXml() {
        refuses("<rss>\n<channel>\n<item>\n</channel></rss>", "line 4: is no XML");
        refuses("<feed>\n<entry><title>x</title>\n</entry></feed>", "line 2: the <entry> has no text");
        refuses("<?xml version=\"1.0\"?>\n<sitemap/>", "line 2: <sitemap> is none of NewsML-G2");
    }

    @Test
    void namesThePlaceOfBrokenNinjs() {
        refuses("{\"uri\": \"u\",\n \"headline\": [1}", "line 2, column ");
        refuses("{\"uri\": \"u\", \"bodies\": []}", "the ninjs item has no body");
        refuses("{\"uri\": \"u\", \"pubstatus\": \"canceled\", \"body_text\": \"x\"}", "pubstatus: is canceled");
    }

    @Test
    void refusesWhatWasTakenBack() {
        refuses(
                "<newsItem>\n<itemMeta>\n<pubStatus qcode=\"stat:canceled\"/></itemMeta></newsItem>",
                "line 3: the item's pubStatus is stat:canceled");
    }

    @Test
    void refusesATimeThatIsNone() {
        refuses(
                "<rss><channel>\n<item><pubDate>soon</pubDate><description>x</description></item></channel></rss>",
                "line 2: 'soon' is no date or time");
    }

    @Test
    void opensNoOtherFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        for (String subset : List.of(
                "[<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]",
                "[<!ENTITY % p SYSTEM \"" + secret.toUri() + "\"> %p; <!ENTITY x \"y\">]",
                "SYSTEM \"" + secret.toUri() + "\"")) {
            String feed = "<!DOCTYPE rss " + subset + ">\n<rss><channel><item><description>a &x; b</description>"
                    + "</item></channel></rss>";
            assertThatThrownBy(() -> read(feed))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageStartingWith("line ")
                    .hasMessageNotContaining("the secret");
        }
    }

    @Test
    void doesNotSwellUp() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        laughs.append("]>\n<rss><channel><item><description>&e29;</description></item></channel></rss>");
        refuses(laughs.toString(), "line ");
        refuses("<rss>" + "<a>".repeat(100_000), "line 1: elements are nested more than 200 deep");
    }

    @Test
    void refusesBytesOfAnotherEncodingThanDeclared() {
        byte[] latin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss><a>Jos\u00e9!</a></rss>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Pieces.of("x.xml", latin)).isInstanceOf(Unreadable.class);
        byte[] page = "<html><meta charset=utf-8><p>Jos\u00e9!</p></html>".getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> Pieces.of("x.html", page))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("not valid UTF-8, which the text declares");
        assertThatThrownBy(() -> Pieces.of("x.html", bytes("<html><meta charset=\"klingon\">")))
                .hasMessageContaining("names an encoding that is not known: klingon");
    }

    @Test
    void readsUtf16ByItsMark() {
        byte[] page = "\ufeff<html><p>Words.</p></html>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Pieces.of("x.html", page)).containsExactly(Piece.page("<html><p>Words.</p></html>"));
    }

    private static void refuses(String content, String complaint) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(Unreadable.class).hasMessageStartingWith(complaint);
    }

    private static List<Piece> file(String name) {
        try {
            return Pieces.of(name, Files.readAllBytes(FERRY.resolve(name)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Piece> read(String content) {
        return Pieces.of("x", bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
