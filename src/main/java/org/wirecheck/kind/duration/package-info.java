/** It turns lengths of time in an article into regions of seconds and compares them, and knows no other kind and no fact type. */
@NullMarked
package org.wirecheck.kind.duration;

import org.jspecify.annotations.NullMarked;
