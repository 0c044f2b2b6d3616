package org.wirecheck.http;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecheck.intake.InputException;

/**
 * What a form holds ({@code multipart/form-data} or {@code application/x-www-form-urlencoded}), in memory as the whole body is.
 *
 * @param fields the last value of each
 * @param files those chosen, in their order; a file field in which none was chosen leaves nothing
 */
public record FormBody(Map<String, String> fields, List<Sent> files) {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";,]{1,200})");
    /** Bytes at the end of a form in which its last boundary stands. */
    private static final int END = 512;

    /** Fields of one form; more are no form somebody filled in. */
    private static final int MOST = 10_000;

    public FormBody {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        files = List.copyOf(files);
    }

    /** A file somebody chose. */
    public record Sent(String name, byte[] bytes) {}

    /**
     * Reads a form.
     *
     * @throws InputException if it is none, or cut off before its end
     */
    public static FormBody read(String contentType, byte[] body) {
        boolean multipart = contentType.startsWith("multipart/form-data");
        if (multipart && !isWhole(contentType, body)) {
            throw new InputException("the whole", "is no multipart/form-data, or cut off before its end");
        }
        var request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        HttpPostRequestDecoder parts = null;
        try {
            parts = new HttpPostRequestDecoder(
                    new DefaultHttpDataFactory(false), request, StandardCharsets.UTF_8, MOST, -1);
            return of(parts.getBodyHttpDatas());
        } catch (DecoderException | IOException e) {
            throw new InputException("the whole", "is no form: " + e.getMessage(), e);
        } finally {
            if (parts != null) {
                parts.destroy();
            }
        }
    }

    private static FormBody of(List<InterfaceHttpData> parts) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        List<Sent> files = new ArrayList<>();
        for (InterfaceHttpData part : parts) {
            if (part instanceof Attribute field) {
                fields.put(field.getName(), field.getValue());
            } else if (part instanceof FileUpload file && !file.getFilename().isEmpty()) {
                files.add(new Sent(file.getFilename(), file.get()));
            }
        }
        return new FormBody(fields, files);
    }

    /** What a field holds without the blanks around it; null if it holds nothing else. */
    public @Nullable String line(String field) {
        String value = fields.get(field);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Whether the last boundary stands at the end: what is cut off in a header or a file would be left out in silence. */
    private static boolean isWhole(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        int from = Math.max(0, body.length - END);
        return boundary.find()
                && new String(body, from, body.length - from, StandardCharsets.ISO_8859_1)
                        .contains("--" + boundary.group(1) + "--");
    }
}
