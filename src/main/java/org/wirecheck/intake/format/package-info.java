/** Turns the bytes of a file, whatever news format it is in, into the articles it holds; must not know of bundles or folders. */
@NullMarked
package org.wirecheck.intake.format;

import org.jspecify.annotations.NullMarked;
