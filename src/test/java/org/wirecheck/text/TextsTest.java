package org.wirecheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void decodesUtf8WithAndWithoutItsMark() {
        assertThat(Texts.decode("Orlá “said”".getBytes(StandardCharsets.UTF_8))).isEqualTo("Orlá “said”");
        assertThat(Texts.decode("\ufeffOrlá".getBytes(StandardCharsets.UTF_8))).isEqualTo("Orlá");
        assertThat(Texts.decode("\ufeffOrlá".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("Orlá");
    }

    @Test
    void decodesAnOldNewsroomSystemsBytes() {
        String text = "The mayor said: “We are not going to close the café.” It was the town’s wish — and it’s final.";
        assertThat(Texts.decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> Texts.decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 0, 2}))
                .isInstanceOf(Texts.UndecodableException.class);
    }

    @Test
    void findsALoneSurrogate() {
        assertThat(Texts.loneSurrogate("a\ud83d\ude00b")).isEmpty();
        assertThat(Texts.loneSurrogate("ab\ud83dc")).hasValue(2);
    }
}
