/**
 * Numbers of one article → sums, shares and ages that cannot all be right; it must not know what other articles say.
 */
@NullMarked
package org.wirecheck.kind.sums;

import org.jspecify.annotations.NullMarked;
