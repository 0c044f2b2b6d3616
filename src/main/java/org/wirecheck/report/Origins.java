package org.wirecheck.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecheck.model.Origin;

/** Counts independent sources: the articles of one origin count once. */
final class Origins {

    private final Map<String, Integer> groupOf = new TreeMap<>();

    Origins(List<Origin> origins) {
        for (int i = 0; i < origins.size(); i++) {
            for (String article : origins.get(i).articles()) {
                groupOf.put(article, i);
            }
        }
    }

    int count(Collection<String> articles) {
        TreeSet<String> sources = new TreeSet<>();
        for (String article : articles) {
            Integer group = groupOf.get(article);
            sources.add(group == null ? "article " + article : "group " + group);
        }
        return sources.size();
    }
}
