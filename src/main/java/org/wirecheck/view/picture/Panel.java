package org.wirecheck.view.picture;

import java.util.List;

/** Questions that share one axis. */
public record Panel(String title, List<Question> questions) {}
