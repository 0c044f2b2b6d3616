@NullMarked
package org.wirecheck.kind.sums;

import org.jspecify.annotations.NullMarked;
