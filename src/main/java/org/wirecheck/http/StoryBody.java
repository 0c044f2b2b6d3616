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
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecheck.intake.ArticleFiles;
import org.wirecheck.intake.BundleJson;
import org.wirecheck.intake.InputException;
import org.wirecheck.intake.Taken;
import org.wirecheck.intake.Utf8;
import org.wirecheck.model.Article;

/** A story from the bytes of a request. */
@Singleton
public final class StoryBody {

    /** The id of a story that came as files without one. */
    private static final String UNNAMED = "upload";

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";,]{1,200})");
    /** Bytes at the end of a form in which its last boundary stands. */
    private static final int END = 512;

    private final BundleJson json = new BundleJson();

    /** A bundle of so many articles at least. @throws InputException naming the place of what is wrong */
    public Taken read(byte[] body, int leastArticles) {
        if (body.length == 0) {
            throw new InputException("", "is empty: send a story as JSON");
        }
        return json.read(Utf8.of(body), leastArticles);
    }

    /**
     * A bundle of the files of a {@code multipart/form-data} body; a field {@code id} names the story. The files stand in
     * memory, as the whole body does.
     *
     * @throws InputException naming the file and line of what is wrong
     */
    public Taken files(String contentType, byte[] body, int leastArticles) {
        if (!isWhole(contentType, body)) {
            throw new InputException("the whole", "is no multipart/form-data, or cut off before its end");
        }
        var request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        HttpPostMultipartRequestDecoder parts = null;
        try {
            parts = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request);
            String id = UNNAMED;
            for (InterfaceHttpData part : parts.getBodyHttpDatas()) {
                id = part instanceof Attribute field && field.getName().equals("id") ? field.getValue() : id;
            }
            ArticleFiles files = new ArticleFiles(id);
            for (InterfaceHttpData part : parts.getBodyHttpDatas()) {
                if (part instanceof FileUpload file) {
                    files.add("file '" + file.getFilename() + "'", file.getFilename(), file.get());
                }
            }
            return json.read(files.json(), leastArticles);
        } catch (DecoderException | IOException e) {
            throw new InputException("the whole", "is no multipart/form-data: " + e.getMessage(), e);
        } finally {
            if (parts != null) {
                parts.destroy();
            }
        }
    }

    /** Whether the last boundary stands at the end: what is cut off in a header or a file would be left out in silence. */
    private static boolean isWhole(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        int from = Math.max(0, body.length - END);
        return boundary.find()
                && new String(body, from, body.length - from, StandardCharsets.ISO_8859_1)
                        .contains("--" + boundary.group(1) + "--");
    }

    /** One article whose id the address says. */
    public Article article(byte[] body, String id) {
        if (body.length == 0) {
            throw new InputException("", "is empty: send an article as JSON");
        }
        return json.article(Utf8.of(body), id);
    }
}
