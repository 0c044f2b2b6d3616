/** What the words values hang on name: the same thing or deed, another word for it, or another one; must not know claims. */
@NullMarked
package org.wirecheck.align.meaning;

import org.jspecify.annotations.NullMarked;
