package org.wirecheck.model;

/** What an article is to the desk: an outlet's published version, the desk's own draft, or a trusted reference. */
public enum Role {
    PUBLISHED,
    DRAFT,
    REFERENCE
}
