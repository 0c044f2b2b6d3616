package org.wirecheck.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.wirecheck.kind.BundleKind;
import org.wirecheck.kind.Kind;

/** The value kinds on the class path, by id; nobody keeps a list of them. */
record Kinds(List<Kind<?>> kinds, List<BundleKind> bundleKinds) {

    static Kinds found() {
        List<Kind<?>> kinds = new ArrayList<>();
        for (Kind<?> kind : ServiceLoader.load(Kind.class)) {
            kinds.add(kind);
        }
        List<BundleKind> bundleKinds = new ArrayList<>();
        ServiceLoader.load(BundleKind.class).forEach(bundleKinds::add);
        kinds.sort(Comparator.comparing(Kind::id));
        bundleKinds.sort(Comparator.comparing(BundleKind::id));
        return new Kinds(List.copyOf(kinds), List.copyOf(bundleKinds));
    }
}
