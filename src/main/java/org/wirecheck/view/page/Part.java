package org.wirecheck.view.page;

import gg.jte.Content;

/** Markup that a template has a place for: made by {@link Templates#content}, so that nobody else needs to know the engine. */
@FunctionalInterface
public interface Part extends Content {}
