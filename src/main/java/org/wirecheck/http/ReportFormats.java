package org.wirecheck.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Exporters;

/** The formats of a report and which of them a caller accepts. */
@Singleton
public final class ReportFormats {

    /** What a caller gets who accepts several: what programs read, then what people read. */
    private static final List<String> PREFERRED = List.of("json", "text");

    private final Exporters exporters = Exporters.found();
    private final List<String> byPreference = Stream.concat(PREFERRED.stream(), exporters.ids().stream())
            .distinct()
            .toList();

    /**
     * The format a caller asks for by its id, or by what it accepts if {@code format} is empty.
     *
     * @throws HttpStatusException 400 for an id that is none, 406 where nothing accepted is offered
     */
    public Exporter asked(HttpRequest<?> request, String format) {
        Exporter exporter = format.isEmpty() ? accepted(request) : named(format);
        if (exporter == null) {
            throw new HttpStatusException(
                    HttpStatus.BAD_REQUEST, "There is no format '" + format + "', only " + names());
        }
        return exporter;
    }

    /** The first accepted format there is; JSON if the caller does not say, lines for {@code text/*}. */
    public Exporter accepted(HttpRequest<?> request) {
        Collection<MediaType> accepted = request.accept();
        if (accepted.isEmpty()) {
            return Objects.requireNonNull(exporters.named(PREFERRED.get(0)));
        }
        for (MediaType type : accepted) {
            for (String id : byPreference) {
                Exporter exporter = Objects.requireNonNull(exporters.named(id));
                if (type.matches(MediaType.of(exporter.mediaType()))) {
                    return exporter;
                }
            }
        }
        throw new HttpStatusException(HttpStatus.NOT_ACCEPTABLE, "A report comes as " + offered());
    }

    /** Its media type with the charset where one belongs. */
    public static MediaType mediaType(Exporter exporter) {
        return exporter.mediaType().startsWith("text/")
                ? MediaType.of(exporter.mediaType() + "; charset=utf-8")
                : MediaType.of(exporter.mediaType());
    }

    /** The format of this id, or null. */
    public @Nullable Exporter named(String id) {
        return exporters.named(id);
    }

    /** The ids there are. */
    public String names() {
        return String.join(", ", exporters.ids());
    }

    private String offered() {
        return String.join(
                ", ",
                exporters.ids().stream()
                        .map(id -> Objects.requireNonNull(exporters.named(id)).mediaType())
                        .toList());
    }
}
