/** Turns the documents of a bundle into its cast, who and what they speak of and where; it knows no fact type and no kind. */
@NullMarked
package org.wirecheck.link;

import org.jspecify.annotations.NullMarked;
