package org.wirecheck.desk.entry;

import org.jspecify.annotations.Nullable;
import org.wirecheck.model.Finding;

/** A finding on the desk's list. @param draft null unless the desk's own draft is one of its sides */
public record Item(Finding finding, Change change, Ruling ruling, @Nullable DraftSide draft) {}
