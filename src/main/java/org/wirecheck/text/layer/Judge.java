package org.wirecheck.text.layer;

/** Decides the layer of those undecided segments of a page that bear its signs, and leaves the others alone. */
interface Judge {
    void judge(Page page);
}
