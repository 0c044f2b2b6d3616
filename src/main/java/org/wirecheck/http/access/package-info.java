/** Turns requests away that may not pass and writes down those that change something; must not know what they ask for. */
@NullMarked
package org.wirecheck.http.access;

import org.jspecify.annotations.NullMarked;
