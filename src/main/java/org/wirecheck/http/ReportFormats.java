package org.wirecheck.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecheck.export.Exporter;
import org.wirecheck.export.Exporters;

/** The formats of a report and which of them a caller accepts. */
@Singleton
public final class ReportFormats {

    private static final String PREFERRED = "json";

    private final Exporters exporters = Exporters.found();

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

    /** The first accepted format there is; JSON if the caller does not say. */
    public Exporter accepted(HttpRequest<?> request) {
        Exporter preferred = Objects.requireNonNull(exporters.named(PREFERRED));
        Collection<MediaType> accepted = request.accept();
        if (accepted.isEmpty()) {
            return preferred;
        }
        for (MediaType type : accepted) {
            if (type.matches(MediaType.of(preferred.mediaType()))) {
                return preferred;
            }
            for (String id : exporters.ids()) {
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
