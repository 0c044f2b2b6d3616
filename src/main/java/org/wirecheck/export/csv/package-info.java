/** Turns reports into rows for spreadsheets; must not know how a report came about. */
@NullMarked
package org.wirecheck.export.csv;

import org.jspecify.annotations.NullMarked;
