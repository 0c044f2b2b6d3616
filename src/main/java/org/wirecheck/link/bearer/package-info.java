/** Turns names into whom they stand for: people with all their names, organisations, places with what they lie in; it knows no pronouns. */
@NullMarked
package org.wirecheck.link.bearer;

import org.jspecify.annotations.NullMarked;
