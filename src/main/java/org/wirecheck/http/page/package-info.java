/** Turns what people ask for in a browser into calls of the desk and its answers into pages; must not know how stories are kept nor how a report is drawn. */
@NullMarked
package org.wirecheck.http.page;

import org.jspecify.annotations.NullMarked;
