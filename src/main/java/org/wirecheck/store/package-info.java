/** Keeps what the desk hands it in H2 or PostgreSQL and gives it back; must not know what any of it means, nor who asks. */
@NullMarked
package org.wirecheck.store;

import org.jspecify.annotations.NullMarked;
