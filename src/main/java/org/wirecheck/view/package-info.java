/** Turns a report into what a page shows of it, for the service and for the file alike; must not know who serves it nor where decisions are kept. */
@NullMarked
package org.wirecheck.view;

import org.jspecify.annotations.NullMarked;
