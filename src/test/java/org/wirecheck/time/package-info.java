@NullMarked
package org.wirecheck.time;

import org.jspecify.annotations.NullMarked;
