@NullMarked
package org.wirecheck.kind.date;

import org.jspecify.annotations.NullMarked;
