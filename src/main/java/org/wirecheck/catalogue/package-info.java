/** Turns the folders under {@code facts/} into fact types, with file, line and column in every complaint; knows no kind by name. */
@NullMarked
package org.wirecheck.catalogue;

import org.jspecify.annotations.NullMarked;
