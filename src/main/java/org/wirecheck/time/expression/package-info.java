/** What a time expression says before and apart from any calendar; it turns nothing into anything and knows no text. */
@NullMarked
package org.wirecheck.time.expression;

import org.jspecify.annotations.NullMarked;
