/** Turns HTTP requests into calls of the program and its answers into responses; must not know the command line. */
@NullMarked
package org.wirecheck.http;

import org.jspecify.annotations.NullMarked;
