package org.wirecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wirecheck.model.Article;
import org.wirecheck.model.Role;

class BundleJsonTest {

    private final BundleJson json = new BundleJson();

    @Test
    void readsABundle() {
        Taken taken = json.read(bundle("", ""), 2);
        assertThat(taken.bundle().id()).isEqualTo("harbour-fire");
        assertThat(taken.bundle().articles()).hasSize(2);
        assertThat(taken.bundle().articles().get(0).role()).isEqualTo(Role.PUBLISHED);
        assertThat(taken.warnings()).isEmpty();
    }

    @Test
    void keepsTextAsItIs() {
        String text = "  two\\n\\nlines \\u00a0";
        Taken taken = json.read("{\"id\":1,\"articles\":[{\"id\":\"A\",\"text\":\"" + text + "\"}]}", 1);
        assertThat(taken.bundle().articles().get(0).text()).isEqualTo("  two\n\nlines \u00a0");
        assertThat(taken.bundle().id()).isEqualTo("1");
    }

    @Test
    void warnsOfUnknownKeys() {
        Taken taken = json.read(bundle("\"colour\":\"red\",", ""), 2);
        assertThat(taken.warnings()).containsExactly("articles[1].colour: unknown key, passed over");
    }

    @Test
    void namesThePlaceOfABadDate() {
        assertRefused(bundle("\"published\":\"16.8.2025\",", ""), "articles[1].published: '16.8.2025' is no ISO 8601");
    }

    @Test
    void namesThePlaceOfADuplicateId() {
        assertRefused(
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"a\"},{\"id\":\"A\",\"text\":\"b\"}]}",
                "articles[1].id: 'A' is the id of articles[0] too");
    }

    @Test
    void namesThePlaceOfAWrongType() {
        assertRefused(bundle("\"headline\":[1],", ""), "articles[1].headline: must be a string, not a list");
    }

    @Test
    void namesThePlaceOfALoneSurrogate() {
        assertRefused(bundle("\"byline\":\"a\\ud800\",", ""), "articles[1].byline: has a lone surrogate");
    }

    @Test
    void refusesASingleArticle() {
        assertRefused("{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\"a\"}]}", "articles: has one article");
    }

    @Test
    void refusesNoArticles() {
        assertRefused("{\"id\":\"x\",\"articles\":[]}", "articles: has no articles");
        assertRefused("{\"id\":\"x\"}", "articles: is missing");
    }

    @Test
    void namesTheLineOfBrokenJson() {
        assertRefused("{\"id\":\"x\",\n\"articles\":[}", "line 2, column");
        assertRefused("", "is empty");
        assertRefused("[]", "must be a JSON object");
    }

    @Test
    void refusesAnUnknownRole() {
        assertRefused(bundle("\"role\":\"rumour\",", ""), "articles[1].role: 'rumour' is none of");
    }

    @Test
    void readsAnArticleFromAPage() {
        String page = "<html><head><title>Boats burn - Bay Post</title></head><body><nav>Home</nav><article>"
                + "<h1>Boats burn</h1><p>Two boats burned in the harbour on Monday.</p></article></body></html>";
        Taken taken = json.read("{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"html\":\"" + page + "\"}]}", 1);
        Article article = taken.bundle().articles().get(0);
        assertThat(article.text())
                .contains("Two boats burned in the harbour on Monday.")
                .doesNotContain("Home");
        assertThat(article.headline()).isEqualTo("Boats burn");
    }

    @Test
    void refusesAPageWithoutAnArticle() {
        assertRefused(
                "{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"html\":\"<p></p>\"}]}", "articles[0].html: holds no");
    }

    @Test
    void refusesTextAndHtmlTogether() {
        assertRefused(bundle("\"html\":\"<p>x</p>\",", ""), "articles[1].html: give either text or html");
    }

    @Test
    void refusesTextThatIsEmpty() {
        assertRefused("{\"id\":\"x\",\"articles\":[{\"id\":\"A\",\"text\":\" \\n\"}]}", "articles[0].text: is empty");
    }

    @Test
    void namesThePlaceOfAControlCharacter() {
        assertRefused(
                bundle("\"headline\":\"a\\u0007\",", ""),
                "articles[1].headline: has the control character U+0007 at character 1");
        assertRefused(
                bundle("\"headline\":\"a\\u0000\",", ""), "articles[1].headline: has the control character U+0000");
    }

    @Test
    void pointsAtThePlace() {
        assertThatThrownBy(() -> json.read(bundle("\"published\":\"soon\",", ""), 2))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.pointer()).isEqualTo("/articles/1/published"));
        assertThatThrownBy(() -> json.read("{", 2))
                .isInstanceOfSatisfying(
                        InputException.class, e -> assertThat(e.pointer()).isNull());
    }

    @Test
    void refusesJsonNestedWithoutEnd() {
        assertRefused("[".repeat(100_000), "the whole: is no JSON: Document nesting depth");
    }

    @Test
    void tellsTheIdOfABundleThatIsBrokenBehindIt() {
        assertThat(json.idOf("{\"title\":[1,{\"id\":2}],\"id\":\"harbour-fire\",\"articles\":[}"))
                .isEqualTo("harbour-fire");
        assertThat(json.idOf("{\"articles\":[}")).isNull();
        assertThat(json.idOf("")).isNull();
    }

    private void assertRefused(String bundle, String message) {
        assertThatThrownBy(() -> json.read(bundle, 2))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(message);
    }

    private static String bundle(String second, String whole) {
        return "{\"id\":\"harbour-fire\"," + whole
                + "\"articles\":[{\"id\":\"A\",\"outlet\":\"Bay Post\",\"text\":\"One boat burned.\"},"
                + "{\"id\":\"B\"," + second + "\"text\":\"Two boats burned.\"}]}";
    }
}
