package org.wirecheck.serve;

/** Where a server listens; port 0 for any that is free. */
public record Address(String host, int port) {}
