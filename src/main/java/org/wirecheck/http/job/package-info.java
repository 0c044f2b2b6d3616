/** Turns requests about long work, and about what goes on at the desk, into calls, JSON and streams of events; must not know the work. */
@NullMarked
package org.wirecheck.http.job;

import org.jspecify.annotations.NullMarked;
