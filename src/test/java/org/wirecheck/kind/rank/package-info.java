@NullMarked
package org.wirecheck.kind.rank;

import org.jspecify.annotations.NullMarked;
