/** Turns a topic into versions and says how they relate; must not know any kind or fact type by name. */
@NullMarked
package org.wirecheck.compare;

import org.jspecify.annotations.NullMarked;
