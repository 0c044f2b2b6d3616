/** Immutable records and enums every stage speaks in; it turns nothing into anything and must not know any stage. */
@NullMarked
package org.wirecheck.model;

import org.jspecify.annotations.NullMarked;
