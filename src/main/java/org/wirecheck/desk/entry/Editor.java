package org.wirecheck.desk.entry;

/** Who does something at the desk: a name as the newsroom knows it and what the name may do. */
public record Editor(String name, Clearance clearance) {}
