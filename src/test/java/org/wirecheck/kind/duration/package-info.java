@NullMarked
package org.wirecheck.kind.duration;

import org.jspecify.annotations.NullMarked;
