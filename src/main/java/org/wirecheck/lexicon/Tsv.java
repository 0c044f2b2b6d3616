package org.wirecheck.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One tab-separated word list as text → its rows. Lines that start with {@code #} before the header are notes and
 * must name source and licence; the header names the columns; an unknown column, a cell too many or an empty first
 * cell is an error that names file and line.
 */
record Tsv(String file, List<String> columns, List<Row> rows) {
    /** Every column a list may have; {@code facts/lexicon/README.md} says what each means. */
    static final Set<String> KNOWN_COLUMNS = Set.of(
            "form",
            "name",
            "also",
            "id",
            "class",
            "pos",
            "object",
            "pair",
            "why",
            "severity",
            "gender",
            "age",
            "number",
            "rank",
            "exclusive",
            "within",
            "population",
            "adjective",
            "capital",
            "metonym",
            "code",
            "bound",
            "symbol",
            "factor",
            "base",
            "month",
            "day",
            "weekday",
            "nth",
            "offset",
            "country");

    /** One row: its line in the file, counted from 1, and its cells that are not empty, by column. */
    record Row(int line, Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** A cell that holds several values, parted by {@code |}. */
        List<String> all(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
        }
    }

    static Optional<Tsv> resource(String file) {
        try (InputStream in = Tsv.class.getClassLoader().getResourceAsStream(file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new LexiconException(file, "cannot be read (" + e.getMessage() + ")");
        }
    }

    static Tsv file(Path path) {
        try {
            return parse(path.toString(), Files.readString(path));
        } catch (IOException e) {
            throw new LexiconException(path.toString(), "cannot be read as UTF-8 text");
        }
    }

    static Tsv parse(String file, String text) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String content : text.split("\r?\n")) {
            line++;
            if (content.isEmpty() || (content.startsWith("#") && columns.isEmpty())) {
                continue;
            }
            List<String> cells = Arrays.asList(content.split("\t", -1));
            if (columns.isEmpty()) {
                columns = header(file, line, cells);
            } else {
                rows.add(row(file, line, columns, cells));
            }
        }
        if (columns.isEmpty()) {
            throw new LexiconException(file, "has no header line");
        }
        return new Tsv(file, columns, List.copyOf(rows));
    }

    private static List<String> header(String file, int line, List<String> cells) {
        for (String column : cells) {
            if (!KNOWN_COLUMNS.contains(column)) {
                throw new LexiconException(file, line, "unknown column '" + column + "'");
            }
        }
        if (!cells.get(0).equals("form") || cells.stream().distinct().count() < cells.size()) {
            throw new LexiconException(file, line, "the first column must be 'form' and no column may stand twice");
        }
        return List.copyOf(cells);
    }

    private static Row row(String file, int line, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new LexiconException(file, line, cells.size() + " cells under " + columns.size() + " columns");
        }
        if (cells.get(0).isBlank()) {
            throw new LexiconException(file, line, "the first cell is empty");
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                named.put(columns.get(i), cells.get(i));
            }
        }
        return new Row(line, named);
    }
}
