/** Turns JSON, files and folders into bundles, with the place in every complaint; must not know how a bundle is checked. */
@NullMarked
package org.wirecheck.intake;

import org.jspecify.annotations.NullMarked;
