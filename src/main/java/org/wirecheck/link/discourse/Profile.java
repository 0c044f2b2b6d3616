package org.wirecheck.link.discourse;

import java.util.Set;
import java.util.TreeSet;

/** What the whole bundle says of a person beside the name: offices with their country, roles, age. */
public final class Profile {

    /** Ids of offices and roles: "president", "suspect". */
    final Set<String> offices = new TreeSet<>();
    /** Ids of the places the offices are of: "us", "us/oh". */
    final Set<String> countries = new TreeSet<>();
    /** Ages in years, as printed. */
    final Set<String> ages = new TreeSet<>();
    /** True once an outlet calls the person the head of a state or government. */
    boolean leads;
}
