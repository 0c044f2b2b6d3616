package org.wirecheck.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text from bytes that must be UTF-8, to the last of them; a byte order mark at the front is no part of the text. */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Utf8() {}

    /** @throws InputException naming the first byte that is none */
    public static String of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new InputException("byte " + in.position(), "is no valid UTF-8");
        }
        boolean marked = out.position() > 0 && out.get(0) == BYTE_ORDER_MARK;
        String text = out.flip().toString();
        return marked ? text.substring(1) : text;
    }

    /** @throws InputException if the file cannot be read or is no UTF-8 */
    static String of(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be read: " + e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new InputException(
                    file.toString(),
                    "is too large for one bundle; one bundle a line (.ndjson) is read piece by piece",
                    e);
        }
    }
}
