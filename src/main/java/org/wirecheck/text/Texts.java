package org.wirecheck.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.OptionalInt;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes of a plain-text file → its text; and the one check a text must pass at the door. */
public final class Texts {

    private Texts() {}

    /** Thrown for bytes that are no text in any encoding that can be told. */
    public static final class UndecodableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UndecodableException(String message) {
            super(message);
        }
    }

    /**
     * Decodes by byte order mark, else as UTF-8 if the bytes are valid UTF-8, else by the encoding the bytes look like
     * (windows-1252 from an old newsroom system); the byte order mark is not part of the text.
     *
     * @throws UndecodableException if the bytes look like no text at all, as a picture does
     */
    public static String decode(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            String text = strictly(bytes, marked);
            if (text == null) {
                throw new UndecodableException(
                        "the bytes are not valid " + marked.name() + ", though their first ones say so");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        if (isBinary(bytes)) {
            throw new UndecodableException("the bytes are no text: too many of them are zero or control bytes");
        }
        String text = strictly(bytes, StandardCharsets.UTF_8);
        return text != null ? text : detected(bytes);
    }

    /**
     * Decodes in the encoding that something else declared, an HTML page in its head.
     *
     * @throws UndecodableException if a byte is not of that encoding
     */
    public static String decode(byte[] bytes, Charset declared) {
        String text = strictly(bytes, declared);
        if (text == null) {
            throw new UndecodableException("the bytes are not valid " + declared.name() + ", which the text declares");
        }
        return text;
    }

    /** The offset of the first surrogate without its partner, which no encoding can write; empty if there is none. */
    public static OptionalInt loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static String detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        String text = name == null ? null : strictly(bytes, name);
        if (text == null) {
            throw new UndecodableException("the encoding of the bytes cannot be told; hand the text in as UTF-8");
        }
        return text;
    }

    private static @org.jspecify.annotations.Nullable String strictly(byte[] bytes, String name) {
        try {
            return strictly(bytes, Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @org.jspecify.annotations.Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @org.jspecify.annotations.Nullable Charset byMark(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        return begins(bytes, 0xfe, 0xff)
                ? StandardCharsets.UTF_16BE
                : begins(bytes, 0xff, 0xfe) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, 8_192);
        int odd = 0;
        for (int i = 0; i < looked; i++) {
            odd += bytes[i] == 0 || bytes[i] > 0 && bytes[i] < 9 ? 1 : 0;
        }
        return odd * 50 > looked;
    }
}
