package org.wirecheck.kind.utterance.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sentences of all quotations by their exact wording: copies and verbatim reprints are one form. */
final class Forms {

    private final List<Part> parts;
    private final List<List<Part>> forms = new ArrayList<>();
    private final Map<Part, Integer> formOf = new java.util.IdentityHashMap<>();

    Forms(List<Part> parts) {
        this.parts = List.copyOf(parts);
        Map<String, List<Part>> byKey = new LinkedHashMap<>();
        for (Part part : parts) {
            byKey.computeIfAbsent(part.key(), key -> new ArrayList<>()).add(part);
        }
        forms.addAll(byKey.values());
        forms.sort(java.util.Comparator.<List<Part>>comparingInt(
                        form -> -form.get(0).words().size())
                .thenComparing(form -> form.get(0).key()));
        for (int i = 0; i < forms.size(); i++) {
            for (Part part : forms.get(i)) {
                formOf.put(part, i);
            }
        }
    }

    int size() {
        return forms.size();
    }

    /** One part for each form, longest first. */
    List<Part> representatives() {
        return forms.stream().map(form -> form.get(0)).toList();
    }

    List<Part> of(int form) {
        return forms.get(form);
    }

    int of(Part part) {
        return formOf.getOrDefault(part, -1);
    }

    List<Part> parts() {
        return parts;
    }
}
