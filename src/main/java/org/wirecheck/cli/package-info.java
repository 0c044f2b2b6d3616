/**
 * Turns command line words into a run of the checker and its report into bytes on standard output; it must not know
 * HTTP, and nothing may know it.
 */
@NullMarked
package org.wirecheck.cli;

import org.jspecify.annotations.NullMarked;
