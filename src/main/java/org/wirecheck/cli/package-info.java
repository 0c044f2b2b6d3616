/** Turns the words of a command line into calls of the program and its answers into lines; must not know the HTTP door. */
@NullMarked
package org.wirecheck.cli;

import org.jspecify.annotations.NullMarked;
